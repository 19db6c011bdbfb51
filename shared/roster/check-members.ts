import { person } from '../records/person.ts';
import { post } from '../records/post.ts';
import { type Member, type MemberDraft, type MemberField, memberFields } from './member-draft.ts';
import { roleFromWords } from './role-words.ts';

/** A cell that cannot be taken over: its row, its field, why (words in `locales/`), and what stands in it. */
export type Fault = { row: number; field: MemberField; reason: string; value: string };

/** Something to look at twice, which does not hinder: the rows it is about. */
export type Warning = { rows: number[]; reason: 'same-name' | 'phone-without-zero'; value: string };

export type Checked = {
  /** The rows that are in order, as members. */
  members: Member[];
  faults: Fault[];
  warnings: Warning[];
};

/**
 * Checks rows by the same rules as the store, and that no body gets two heads. A row with nothing in it is
 * neither a member nor a fault.
 */
export function checkMembers(given: readonly MemberDraft[]): Checked {
  const drafts = given.filter((draft) => memberFields.some((field) => draft[field].trim() !== ''));
  const faults = [...drafts.flatMap(faultsOf), ...secondHeads(drafts)].sort((a, b) => a.row - b.row);
  const faulty = new Set(faults.map((fault) => fault.row));
  return {
    members: drafts.filter((draft) => !faulty.has(draft.row)).map(memberOf),
    faults,
    warnings: [...sameNames(drafts), ...shortPhones(drafts)],
  };
}

/** Where each text will be stored; a post's title is asked for only where there is an agency to go with it. */
const texts = {
  fullName: person.fields.fullName,
  postTitle: post.fields.title,
  agency: post.fields.agency,
  phone: person.fields.phone,
} as const;

const isLeftOut = (draft: MemberDraft, field: keyof typeof texts): boolean =>
  field === 'postTitle' && draft.postTitle === '' && draft.agency === '';

function faultsOf(draft: MemberDraft): Fault[] {
  const fault = (field: MemberField, reason: string): Fault => ({
    row: draft.row,
    field,
    reason,
    value: draft[field],
  });
  const inTexts = Object.entries(texts).flatMap(([name, { schema }]) => {
    const field = name as keyof typeof texts;
    const issue = isLeftOut(draft, field) ? undefined : schema.safeParse(draft[field]).error?.issues[0];
    return issue ? [fault(field, issue.message)] : [];
  });
  const roles = rolesOf(draft);
  const unknown = roleFields.filter((field) => roles[field] === 'unknown');
  const without = roleFields.every((field) => roles[field] === null);
  return [
    ...inTexts,
    ...unknown.map((field) => fault(field, 'unknown-role')),
    ...(without ? [fault('committeeRole', 'no-role')] : []),
  ];
}

const roleFields = ['committeeRole', 'groupRole'] as const;

const rolesOf = (draft: MemberDraft) => ({
  committeeRole: roleFromWords(draft.committeeRole, 'committee'),
  groupRole: roleFromWords(draft.groupRole, 'working-group'),
});

function memberOf(draft: MemberDraft): Member {
  const values = Object.fromEntries(memberFields.map((field) => [field, draft[field].trim()]));
  return { ...(values as Record<MemberField, string>), ...rolesOf(draft) };
}

/** Each body has one head; every further one is a fault of its row. */
const secondHeads = (drafts: readonly MemberDraft[]): Fault[] =>
  roleFields.flatMap((field) =>
    drafts
      .filter((draft) => ['head', 'group-head'].includes(rolesOf(draft)[field] ?? ''))
      .slice(1)
      .map((draft) => ({ row: draft.row, field, reason: 'second-head', value: draft[field] })),
  );

function sameNames(drafts: readonly MemberDraft[]): Warning[] {
  const rowsByName = Map.groupBy(
    drafts.filter(({ fullName }) => fullName !== ''),
    ({ fullName }) => fullName.normalize('NFC').toLocaleLowerCase('vi'),
  );
  return [...rowsByName.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      rows: same.map(({ row }) => row),
      reason: 'same-name' as const,
      value: same[0]?.fullName ?? '',
    }));
}

/** Excel keeps a phone number typed as a number without its leading zero. */
const shortPhones = (drafts: readonly MemberDraft[]): Warning[] =>
  drafts
    .filter(({ phone }) => /^[1-9]\d{8}$/.test(phone.replace(/[ .-]/g, '')))
    .map(({ row, phone }) => ({ rows: [row], reason: 'phone-without-zero' as const, value: phone }));
