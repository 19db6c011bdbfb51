/** What a list says about a member. */
export const memberFields = [
  'fullName',
  'postTitle',
  'agency',
  'committeeRole',
  'groupRole',
  'phone',
] as const;
export type MemberField = (typeof memberFields)[number];

/** One row of a list as read or typed: words, not yet checked. Roles are words or codes; empty = no part in it. */
export type MemberDraft = Record<MemberField, string> & {
  /** Its number in the list it came from, from 1. */
  row: number;
};

/** A row with nothing in it. */
export const emptyDraft = (row: number): MemberDraft => ({
  row,
  fullName: '',
  postTitle: '',
  agency: '',
  committeeRole: '',
  groupRole: '',
  phone: '',
});

/** A member as the operations of the roster take one: roles as codes, null = not in that body. */
export type Member = Omit<Record<MemberField, string>, 'committeeRole' | 'groupRole'> & {
  committeeRole: string | null;
  groupRole: string | null;
};
