/** Roles in a committee, by rank: Trưởng ban, Phó Trưởng ban Thường trực, Phó Trưởng ban, Ủy viên Thường trực, Ủy viên, Thư ký. */
export const committeeRoles = [
  'head',
  'standing-deputy',
  'deputy',
  'standing-member',
  'member',
  'secretary',
] as const;

/** Roles in the helping group, by rank: Tổ trưởng, Tổ phó Thường trực, Tổ phó, Thành viên, Thư ký. */
export const groupRoles = [
  'group-head',
  'group-standing-deputy',
  'group-deputy',
  'group-member',
  'group-secretary',
] as const;

/** Every role that a person can hold in a body, the committee first, each body by rank. */
export const bodyRoles = [...committeeRoles, ...groupRoles] as const;

export type BodyRole = (typeof bodyRoles)[number];

/** The roles that each type of body knows. */
export const rolesByBody = { committee: committeeRoles, 'working-group': groupRoles } as const;

/** Orders holders of roles by rank, the head first; equals keep the order they stand in. */
export const byRank = (a: { role: BodyRole }, b: { role: BodyRole }): number =>
  bodyRoles.indexOf(a.role) - bodyRoles.indexOf(b.role);
