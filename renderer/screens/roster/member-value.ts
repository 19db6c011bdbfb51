import type { Input } from '../../../shared/contract.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { rolesByBody } from '../../../shared/regulation/roles.ts';

/** What the form of a member holds: person, post in an agency, place in the body. */
export type MemberValue = {
  /** A person of the book, or null for one who is not in it yet. */
  personId: string | null;
  person: { fullName: string; phone: string; email: string };
  post: { title: string; agency: string; from: string };
  /** Where the post differs from the one held: a slip of the pen, or a new post from a day on. */
  change: 'correct' | 'replace';
  membership: Pick<
    Of<'membership'>,
    'role' | 'teamId' | 'focalUnit' | 'order' | 'from' | 'until' | 'decision'
  >;
};

/** The post that the form began with; null where the person holds none. */
export type HeldPost = { postId: string; title: string; agency: string } | null;

type Context = { body: Of<'body'>; rows: readonly RosterRow[]; today: string };

/** A member as the roster shows it. */
export const valueOfRow = (row: RosterRow, { today }: Pick<Context, 'today'>): MemberValue => ({
  personId: row.personId,
  person: { fullName: row.fullName, phone: row.phone, email: row.email },
  post: { title: row.postTitle, agency: row.agency, from: today },
  change: 'correct',
  membership: {
    role: row.role,
    teamId: row.teamId,
    focalUnit: row.focalUnit,
    order: row.order,
    from: row.from,
    until: row.until,
    decision: row.decision,
  },
});

/** A member to be added: last in order, an ordinary member, from today. */
export function newMember({ body, rows, today }: Context): MemberValue {
  const from = rows.length === 0 && body.from <= today ? body.from : today;
  const ordinary = body.type === 'committee' ? 'member' : 'group-member';
  return {
    personId: null,
    person: { fullName: '', phone: '', email: '' },
    post: { title: '', agency: '', from },
    change: 'replace',
    membership: {
      role: ordinary,
      teamId: null,
      focalUnit: '',
      order: Math.max(0, ...rows.map(({ order }) => order)) + 1,
      from,
      until: null,
      decision: rows.length === 0 ? body.decision : '',
    },
  };
}

export const heldPostOf = (row: RosterRow | null): HeldPost =>
  row?.postId ? { postId: row.postId, title: row.postTitle, agency: row.agency } : null;

/** Whether the form says another post than the one held. */
export const isOtherPost = ({ post }: MemberValue, held: HeldPost): boolean =>
  held !== null && (post.title.trim() !== held.title || post.agency.trim() !== held.agency);

/** Reasons by path, such as `person.fullName`, as the store would give them. */
export function memberErrors(value: MemberValue, body: Of<'body'>, held: HeldPost): Record<string, string> {
  const membership = { ...kinds.membership.empty(), ...value.membership, bodyId: 'body', personId: 'person' };
  const checks = [
    { part: 'person', kind: kinds.person, given: { ...kinds.person.empty(), ...value.person } },
    { part: 'membership', kind: kinds.membership, given: membership },
    ...(postInput(value, held) === null
      ? []
      : [
          {
            part: 'post',
            kind: kinds.post,
            given: { ...kinds.post.empty(), ...value.post, personId: 'person' },
          },
        ]),
  ];
  const errors: Record<string, string> = {};
  for (const { part, kind, given } of checks) {
    for (const { path, message } of kind.schema.safeParse(given).error?.issues ?? []) {
      errors[`${part}.${path.join('.')}`] = message;
    }
  }
  const { from, until, role } = value.membership;
  if (until !== null && until < from) errors['membership.until'] = 'ends-before-start';
  if (!(rolesByBody[body.type] as readonly string[]).includes(role)) errors['membership.role'] = 'wrong-body';
  return errors;
}

/** What is done to the person's posts: nothing, one put right, or a new one taken up. */
function postInput(value: MemberValue, held: HeldPost): Input<'roster.save-member'>['post'] {
  const { title, agency, from } = value.post;
  if (held === null) {
    return title.trim() === '' && agency.trim() === ''
      ? null
      : { postId: null, value: { title, agency, from: value.membership.from } };
  }
  if (!isOtherPost(value, held)) return null;
  return value.change === 'correct'
    ? { postId: held.postId, value: { title, agency } }
    : { postId: null, value: { title, agency, from } };
}

/** The operation that keeps the member. A person's note and a membership's ending stay as they are. */
export function toSaveMember(
  value: MemberValue,
  { body, membershipId, held }: { body: Of<'body'>; membershipId: string | null; held: HeldPost },
): Input<'roster.save-member'> {
  const { personId, person, membership } = value;
  return {
    personId,
    person: personId === null ? { ...kinds.person.empty(), ...person } : person,
    post: postInput(value, held),
    membershipId,
    membership:
      membershipId === null
        ? { ...kinds.membership.empty(), ...membership, bodyId: body.id }
        : { ...membership },
  };
}
