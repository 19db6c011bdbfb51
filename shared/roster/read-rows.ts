import { mapLookAlikes } from '../vietnamese.ts';
import type { Checked } from './check-members.ts';
import { checkMembers } from './check-members.ts';
import type { Matching } from './guess-columns.ts';
import { emptyDraft, type MemberDraft, type MemberField, memberFields } from './member-draft.ts';

type Table = readonly (readonly string[])[];

/** The members of a table, and every cell that cannot be taken over as it stands. */
export const readRows = (rows: Table, matching: Matching): Checked => checkMembers(draftsOf(rows, matching));

/**
 * The rows of a table as drafts to be looked at and corrected; rows with nothing in the columns taken over are
 * left out. Text is made NFC, look-alike letters and white space set right. `row` counts from the table's first.
 */
export function draftsOf(rows: Table, { headRows, columns }: Matching): MemberDraft[] {
  const drafts = rows
    .map((cells, index) => draftOf(cells, columns, index + 1))
    .slice(headRows)
    .filter((draft) => memberFields.some((field) => draft[field] !== ''));
  return addressed(drafts) ? drafts.map(withoutAddress) : drafts;
}

function draftOf(cells: readonly string[], columns: Matching['columns'], row: number): MemberDraft {
  const draft = emptyDraft(row);
  for (const field of memberFields) {
    const parts = columns.map((held, column) => (held === field ? cleanCell(cells[column] ?? '') : ''));
    draft[field] = parts.filter((part) => part !== '').join(separatorOf[field]);
  }
  draft.fullName = draft.fullName.replace(/^\d+[.)]\s*/, '').replace(/[\s,;:.]+$/, '');
  draft.postTitle = draft.postTitle.replace(/^[-–•*+]\s+/, '');
  return draft;
}

const separatorOf: Record<MemberField, string> = {
  fullName: ' ',
  postTitle: ', ',
  agency: ', ',
  committeeRole: ' ',
  groupRole: ' ',
  phone: ' ',
};

/** One cell's text as it shall be stored: NFC, on one line, without characters that cannot be seen. */
export const cleanCell = (cell: string): string =>
  mapLookAlikes(cell.normalize('NFC'))
    .replace(/[\p{Cf}\u00AD]/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();

const address = /^(ông|bà|anh|chị|đồng chí|đ\/c)[.:]?\s+(?=\S)/iu;

/**
 * Whether the list writes «Ông», «Bà» before its names. «Ông» alone is no proof, for it is a family name too:
 * half of the rows must begin with such a word.
 */
const addressed = (drafts: readonly MemberDraft[]): boolean =>
  drafts.length > 0 && drafts.filter(({ fullName }) => address.test(fullName)).length * 2 >= drafts.length;

const withoutAddress = (draft: MemberDraft): MemberDraft => ({
  ...draft,
  fullName: draft.fullName.replace(address, ''),
});
