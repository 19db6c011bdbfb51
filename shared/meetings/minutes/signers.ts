import type { MeetingPaperType, SigningPower } from '../../records/meeting-paper.ts';
import type { Sitting } from '../../regulation/attendance.ts';
import { type Citation, citationOf, isStated } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';
import { type BodyRole, bodyRoles } from '../../regulation/roles.ts';

export type SigningOption = {
  /** Null where the regulation names an office, and somebody of it signs. */
  personId: string | null;
  /** In which they sign: who is of the committee and of its group has two. Null = of neither. */
  role: BodyRole | null;
  power: SigningPower | null;
  /** By whom the regulation has it issued or signed; on behalf of the head; the one in the chair; the head. */
  ground: 'rule' | 'on-behalf' | 'chair' | 'head';
  /** Null where the regulation is silent and only the chair or the title speaks. */
  citation: Citation | null;
};

export type Signing = {
  profile: Profile;
  type: MeetingPaperType;
  body: 'committee' | 'working-group';
  /** The committee and its group on the day of signing. */
  members: readonly Sitting[];
  chairId: string | null;
};

/** A deputy signs for the head (NĐ 30/2020, Phụ lục I, II.7.a); the head, and any other, with no word before the title. */
const usualPower = (role: BodyRole | null): SigningPower | null =>
  role === 'standing-deputy' ||
  role === 'deputy' ||
  role === 'group-standing-deputy' ||
  role === 'group-deputy'
    ? 'KT'
    : null;

const isRole = (party: Party): party is BodyRole => (bodyRoles as readonly Party[]).includes(party);

const capacities = { tm: 'TM', kt: 'KT', tl: 'TL', tuq: 'TUQ' } as const;

/** Roles by which a party of a rule signs; null = an office that the roster does not show. */
function rolesOf(party: Party, { identity }: Profile): BodyRole[] | null {
  if (isRole(party)) return [party];
  if (party === 'group') return ['group-head'];
  const { standingOffice } = identity;
  const isMember = isStated(standingOffice) && standingOffice.value.is === 'standing-member';
  return party === 'standing-office' && isMember ? ['standing-member'] : null;
}

/** Whom the regulation names for this paper of the committee (C11, G3); a group's papers are not ruled. */
function byRule({ profile, type, body, members }: Signing): SigningOption[] {
  const { minutesSignedBy, conclusionIssuedBy } = profile.afterMeeting;
  const rule = type === 'minutes' ? minutesSignedBy : conclusionIssuedBy;
  if (body !== 'committee' || !isStated(rule)) return [];
  const citation = citationOf(rule);
  return rule.value.flatMap((party): SigningOption[] => {
    const roles = rolesOf(party, profile);
    if (roles === null) return [{ personId: null, role: null, power: null, ground: 'rule', citation }];
    return holders(members, roles).map((one) => ({ ...one, power: null, ground: 'rule', citation }));
  });
}

const holders = (members: readonly Sitting[], roles: readonly BodyRole[]): Sitting[] =>
  members.filter(({ role }) => roles.includes(role)).map(({ personId, role }) => ({ personId, role }));

/** Who may sign notices for the head (C12), in the capacity that the regulation gives. Minutes are signed in person. */
function onBehalf({ profile, type, body, members }: Signing): SigningOption[] {
  const rule = profile.decision.signingOnBehalf;
  if (type === 'minutes' || !isStated(rule)) return [];
  const { conclusionIssuedBy } = profile.afterMeeting;
  const groupIssues = isStated(conclusionIssuedBy) && conclusionIssuedBy.value.includes('group');
  return rule.value
    .filter((one) =>
      one.for === 'group-head' ? body === 'working-group' || groupIssues : body === 'committee',
    )
    .flatMap(({ by, capacity }) =>
      holders(members, by.filter(isRole)).map(
        (one): SigningOption => ({
          ...one,
          power: capacity === null ? null : capacities[capacity],
          ground: 'on-behalf',
          citation: citationOf(rule),
        }),
      ),
    );
}

/**
 * Who may sign a paper of a meeting, the proposal first: whom the regulation names, who signs for the head by it, the
 * one in the chair, the head. Nobody is named without a rule but the last two.
 */
export function signingOptions(signing: Signing): SigningOption[] {
  const { members, chairId, body } = signing;
  const plain = (
    one: { personId: string; role: BodyRole | null },
    ground: 'chair' | 'head',
  ): SigningOption => ({
    ...one,
    power: usualPower(one.role),
    ground,
    citation: null,
  });
  const roleOf = (personId: string) => members.find((one) => one.personId === personId)?.role ?? null;
  const all = [
    ...byRule(signing),
    ...onBehalf(signing),
    ...(chairId === null ? [] : [plain({ personId: chairId, role: roleOf(chairId) }, 'chair')]),
    ...holders(members, [body === 'committee' ? 'head' : 'group-head']).map((one) => plain(one, 'head')),
  ];
  return all.filter((one, index) => all.findIndex(({ personId }) => personId === one.personId) === index);
}

export type SealRule = { seal: string | null; when: string | null; citation: Citation };

/** The seals that the regulation gives for the signature of one in this role (C13); `seal` null = of the signer's own agency. */
export function sealRules(profile: Profile, role: BodyRole | null): SealRule[] {
  const rule = profile.decision.seal;
  if (!isStated(rule)) return [];
  const named = rule.value.some(({ signers }) => role !== null && signers.includes(role));
  return rule.value
    .filter(({ signers }) =>
      signers.some(
        (party) =>
          party === role || party === 'committee' || (party === 'other-members' && role !== null && !named),
      ),
    )
    .map(({ seal, when }) => ({
      seal: seal === 'signers-agency' ? null : seal.name,
      when,
      citation: citationOf(rule),
    }));
}
