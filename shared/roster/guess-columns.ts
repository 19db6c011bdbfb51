import { fold } from '../vietnamese.ts';
import { type MemberField, memberFields } from './member-draft.ts';
import { isRoleWord } from './role-words.ts';

/** Which field each column holds, and where the members begin. */
export type Matching = {
  /** Rows before the first member: the list's title and its head. */
  headRows: number;
  /** By column; null = not taken over. Columns of one field are joined: «Họ đệm» and «Tên». */
  columns: (MemberField | null)[];
};

type Table = readonly (readonly string[])[];

/** The head of a list stands among its first rows, below its title. */
const headWithin = 12;

/** Guesses what the columns hold: by the words of the head, and where there is none, by what is in them. */
export function guessColumns(rows: Table): Matching {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headAt = rows.slice(0, headWithin).findIndex(isHead);
  const columns = headAt === -1 ? fieldsByContent(rows, width) : fieldsByHead(rows, { headAt, width });
  return { headRows: headAt + 1, columns };
}

/** A head names two columns or more, and the name among them. */
function isHead(row: readonly string[]): boolean {
  const words = row.map(wordOfHead);
  return words.includes('fullName') && words.filter((word) => word !== 'nothing').length >= 2;
}

type HeadWord = MemberField | 'number' | 'role' | 'nothing';

/** First match wins: «Chức vụ trong Ban Chỉ đạo» is a role, «Chức vụ, đơn vị công tác» a post. */
const headWords: readonly (readonly [HeadWord, RegExp])[] = [
  ['number', /^(stt|tt|so tt|so thu tu|no)$/],
  ['fullName', /\bho (va )?(ten|dem|lot)\b|^(ho|ten|full name|name)$|\bten (thanh vien|nguoi)\b/],
  ['phone', /\b(dien thoai|sdt|so dt|di dong|phone|tel|mobile)\b|^dt$/],
  ['groupRole', /\b(to cong tac|to giup viec|tct|tgv|trong to|group)\b/],
  ['committeeRole', /\b(ban chi dao|bcd[a-z]*|trong ban|committee)\b/],
  ['postTitle', /\b(chuc vu|position|title)\b/],
  ['agency', /\b(co quan|don vi|noi cong tac|agency|unit)\b/],
  ['role', /\b(chuc danh|nhiem vu|vai tro|role)\b/],
];

function wordOfHead(cell: string): HeadWord {
  const words = fold(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (words.length > 80) return 'nothing';
  return headWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'nothing';
}

const isMemberField = (word: HeadWord): word is MemberField =>
  (memberFields as readonly string[]).includes(word);

function fieldsByHead(
  rows: Table,
  { headAt, width }: { headAt: number; width: number },
): Matching['columns'] {
  const body = rows.slice(headAt + 1);
  return Array.from({ length: width }, (_, column) => {
    const word = wordOfHead(rows[headAt]?.[column] ?? '');
    if (word === 'role') return bodyOfRoles(body, column) ?? 'committeeRole';
    return isMemberField(word) ? word : null;
  });
}

type Test = (cell: string) => boolean;

/** The share of the column's cells that pass, of those that hold anything. */
function shareOf(rows: Table, column: number, test: Test): number {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Most cells of a column must agree before it is taken for something. */
const most = 0.6;

/** Whose roles fill the column; null where it is no column of roles. The committee's where both would do. */
function bodyOfRoles(rows: Table, column: number): 'committeeRole' | 'groupRole' | null {
  const committee = shareOf(rows, column, (cell) => isRoleWord(cell, 'committee'));
  const group = shareOf(rows, column, (cell) => isRoleWord(cell, 'working-group'));
  if (Math.max(committee, group) < most) return null;
  return group > committee ? 'groupRole' : 'committeeRole';
}

const isNumbering: Test = (cell) => /^\d{1,4}[.)]?$/.test(cell.trim());
const isPhone: Test = (cell) => /^\+?[\d .()-]+$/.test(cell) && cell.replace(/\D/g, '').length >= 9;
const hasLetters: Test = (cell) => /\p{L}/u.test(cell);
/** Two to six words of letters, each with a capital: how a full name is written. */
const isName: Test = (cell) =>
  /^(\d+[.)]\s*)?\p{Lu}[\p{L}'’.]*(\s+\p{Lu}[\p{L}'’.]*){1,5}$/u.test(cell.normalize('NFC').trim());

/** Columns of a list without a head: what is certain first, the rest from left to right. */
function fieldsByContent(rows: Table, width: number): Matching['columns'] {
  const columns: (MemberField | null | undefined)[] = Array.from({ length: width }, () => undefined);
  const take = (field: MemberField | null, fits: (column: number) => boolean) => {
    const found = columns.findIndex((held, column) => held === undefined && fits(column));
    if (found !== -1) columns[found] = field;
  };
  const holds = (test: Test) => (column: number) => shareOf(rows, column, test) >= most;
  take(null, holds(isNumbering));
  take('phone', holds(isPhone));
  take('committeeRole', (column) => bodyOfRoles(rows, column) === 'committeeRole');
  take('groupRole', (column) => bodyOfRoles(rows, column) === 'groupRole');
  take('fullName', holds(isName));
  take('postTitle', holds(hasLetters));
  take('agency', holds(hasLetters));
  return columns.map((field) => field ?? null);
}
