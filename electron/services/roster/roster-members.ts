import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { checkMembers, type Fault, type Member } from '../../../shared/roster-import.ts';
import { fold } from '../../../shared/vietnamese.ts';
import type { Edit } from '../records/edit.ts';
import { postOn } from './roster-listing.ts';
import { takeUpPost } from './roster-rules.ts';

export type MemberList = {
  /** Null where no body of that type takes part; a role in it is then a fault. */
  committeeId: string | null;
  groupId: string | null;
  /** First day of the memberships, and of posts that the book does not hold yet. */
  from: string;
  decision: string;
  members: readonly Member[];
};

/**
 * Takes a list of members into the book: persons, posts, memberships, in the order of the list. All rows or
 * none. A person who is in the book already is taken up, not entered twice. Errors: 'rows-faulty' (details:
 * count, and row and reason of the first).
 */
export function takeMembers(edit: Edit, list: MemberList): { persons: number; memberships: number } {
  const members = checked(list);
  const known = edit.all('person');
  const faults: Fault[] = [];
  const taken: Taken[] = [];
  const before = { person: known.length, membership: edit.all('membership').length };
  members.forEach((member, index) => {
    const person = personFor(edit, { member, taken, known, on: list.from });
    if (person === 'unclear') {
      faults.push({ row: index + 1, field: 'fullName', reason: 'person-unclear', value: member.fullName });
      return;
    }
    taken.push({ member, personId: person.id });
    takePost(edit, person.id, { member, from: list.from });
    takeRoles(edit, person.id, { member, list, place: index + 1 });
  });
  refuse(faults);
  return {
    persons: edit.all('person').length - before.person,
    memberships: edit.all('membership').length - before.membership,
  };
}

/** The rows by the same rules as in the preview, and each role in a body that takes part. */
function checked({ members, committeeId, groupId }: MemberList): Member[] {
  const drafts = members.map((member, index) => ({
    ...member,
    row: index + 1,
    committeeRole: member.committeeRole ?? '',
    groupRole: member.groupRole ?? '',
  }));
  const { members: sound, faults } = checkMembers(drafts);
  const homeless = drafts.flatMap((draft): Fault[] => {
    const field =
      committeeId === null && draft.committeeRole
        ? 'committeeRole'
        : groupId === null && draft.groupRole
          ? 'groupRole'
          : null;
    return field ? [{ row: draft.row, field, reason: 'wrong-body', value: draft[field] }] : [];
  });
  refuse([...faults, ...homeless]);
  return sound;
}

function refuse(faults: readonly Fault[]): void {
  const [first] = faults;
  if (!first) return;
  const count = new Set(faults.map(({ row }) => row)).size;
  throw new AppError('rows-faulty', {
    field: `members.${first.row - 1}.${first.field}`,
    details: { count, row: first.row, reason: first.reason },
  });
}

type Taken = { member: Member; personId: string };
type Search = { member: Member; taken: readonly Taken[]; known: readonly Of<'person'>[]; on: string };

/**
 * The person of a row: one of an earlier row who has no such role yet (a list names the committee first, then
 * the group), one in the book, or a new one. 'unclear' = of that name in the book, but with another post or phone.
 */
function personFor(edit: Edit, { member, taken, known, on }: Search): Of<'person'> | 'unclear' {
  const earlier = taken.find((one) => isSamePerson(member, one.member) && !sharesBody(member, one.member));
  if (earlier) return edit.need('person', earlier.personId);
  const named = known.filter(({ fullName }) => sameWords(fullName, member.fullName));
  const unused = named.filter(({ id }) => taken.every((one) => one.personId !== id));
  const posts = edit.all('post');
  const same = unused.filter((person) => {
    const postTitle = postOn(posts, person.id, on)?.title ?? '';
    return isSamePerson(member, { fullName: person.fullName, phone: person.phone, postTitle });
  });
  const [only] = same;
  if (only && same.length === 1) {
    return only.phone === '' && member.phone !== ''
      ? edit.change('person', only.id, { phone: member.phone })
      : only;
  }
  if (unused.length > 0) return 'unclear';
  const { fullName, phone } = member;
  return edit.create('person', { fullName, phone, email: '', note: '' });
}

type Identity = Pick<Member, 'fullName' | 'phone' | 'postTitle'>;

/** The same name, and either the same phone, or neither phone nor post speaks against it. */
function isSamePerson(a: Identity, b: Identity): boolean {
  if (!sameWords(a.fullName, b.fullName)) return false;
  const phones = [a.phone, b.phone].map((phone) => phone.replace(/\D/g, ''));
  if (phones[0] !== '' && phones[0] === phones[1]) return true;
  const agrees = (x = '', y = '') => x === '' || y === '' || x === y;
  return agrees(...phones) && agrees(fold(a.postTitle), fold(b.postTitle));
}

const sameWords = (a: string, b: string): boolean =>
  a.normalize('NFC').toLocaleLowerCase('vi') === b.normalize('NFC').toLocaleLowerCase('vi');

const sharesBody = (a: Member, b: Member): boolean =>
  (a.committeeRole !== null && b.committeeRole !== null) || (a.groupRole !== null && b.groupRole !== null);

function takePost(edit: Edit, personId: string, { member, from }: { member: Member; from: string }): void {
  const { postTitle: title, agency } = member;
  const held = postOn(edit.all('post'), personId, from);
  if (title === '' || (held && fold(held.title) === fold(title))) return;
  takeUpPost(edit, { personId, title, agency, from, until: null });
}

function takeRoles(
  edit: Edit,
  personId: string,
  { member, list, place }: { member: Member; list: MemberList; place: number },
): void {
  const { from, decision, committeeId, groupId } = list;
  for (const { bodyId, role } of [
    { bodyId: committeeId, role: member.committeeRole },
    { bodyId: groupId, role: member.groupRole },
  ]) {
    if (bodyId === null || role === null) continue;
    edit.create('membership', {
      bodyId,
      personId,
      role,
      teamId: null,
      focalUnit: '',
      order: place,
      from,
      until: null,
      decision,
      endDecision: '',
    });
  }
}
