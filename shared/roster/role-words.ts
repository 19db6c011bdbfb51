import { type BodyRole, rolesByBody } from '../regulation/roles.ts';
import { fold } from '../vietnamese.ts';

type Body = keyof typeof rolesByBody;

/** Words that mean a role in one of the two bodies, folded and without the body's own name. */
const wordsOf: Record<Body, Record<string, BodyRole>> = {
  committee: {
    'truong ban': 'head',
    'pho truong ban thuong truc': 'standing-deputy',
    'pho ban thuong truc': 'standing-deputy',
    'pho truong ban': 'deputy',
    'pho ban': 'deputy',
    'uy vien thuong truc': 'standing-member',
    'thanh vien thuong truc': 'standing-member',
    'uy vien': 'member',
    'thanh vien': 'member',
    'thu ky': 'secretary',
  },
  'working-group': {
    'to truong': 'group-head',
    'truong to': 'group-head',
    'to pho thuong truc': 'group-standing-deputy',
    'pho to truong thuong truc': 'group-standing-deputy',
    'to pho': 'group-deputy',
    'pho to truong': 'group-deputy',
    'pho to': 'group-deputy',
    'thanh vien': 'group-member',
    'to vien': 'group-member',
    'uy vien': 'group-member',
    'thu ky': 'group-secretary',
  },
};

/** Abbreviations met in lists. «TT» alone stays unknown: it may be Tổ trưởng, Thường trực or Thông tin. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bptbtt\b/g, 'pho truong ban thuong truc'],
  [/\bptb\b/g, 'pho truong ban'],
  [/\btb\b/g, 'truong ban'],
  [/\buvtt\b/g, 'uy vien thuong truc'],
  [/\buv\b/g, 'uy vien'],
  [/\btv\b/g, 'thanh vien'],
  [/\btk\b/g, 'thu ky'],
  [/(?<=.) tt\b/g, ' thuong truc'],
];

/** The bodies' own names: «Trưởng Ban Chỉ đạo CĐS xã», «Thành viên Tổ giúp việc», «Ủy viên BCĐCĐS». */
const bodyNames: readonly (readonly [RegExp, string])[] = [
  [/\bban chi dao\b|\bbcd[a-z]*\b/g, 'ban'],
  [/\bto (cong tac|giup viec)\b|\btct\b|\btgv\b/g, 'to'],
  [/\b(xay dung chinh quyen dien tu|cqdt|de an 06|trong cac co quan dang)\b/g, ''],
  [/\b(chuyen doi so|cds|xa|phuong|dac khu)\b/g, ''],
];

/** «Không» and a dash stand for an empty cell. */
const meansNone = /^[\s\-–—/.…]*$|^không( tham gia)?\.?$/iu;

/**
 * The role that the words of a list mean in a body: a code, null where the cell says «not in this body», or
 * 'unknown'. Never guesses: «Ủy viên kiêm Thư ký» and «Tổ trưởng» in a committee's column are unknown.
 */
export function roleFromWords(text: string, body: Body): BodyRole | null | 'unknown' {
  if (meansNone.test(text.normalize('NFC'))) return null;
  const roles: readonly BodyRole[] = rolesByBody[body];
  const code = roles.find((role) => role === text.trim());
  if (code) return code;
  const known = wordsOf[body];
  const spelling = spellings(plainWords(text)).find((one) => Object.hasOwn(known, one));
  return (spelling && known[spelling]) || 'unknown';
}

/** True for words that mean a role in that body; false for empty cells. */
export function isRoleWord(text: string, body: Body): boolean {
  const role = roleFromWords(text, body);
  return role !== null && role !== 'unknown';
}

/** Folded, punctuation out, abbreviations and the bodies' names written one way. */
function plainWords(text: string): string {
  const plain = squeeze(fold(text.normalize('NFC')).replace(/[^a-z0-9]+/g, ' '));
  const long = [...abbreviations, ...bodyNames].reduce(
    (words, [pattern, replacement]) => words.replace(pattern, replacement),
    plain,
  );
  return squeeze(long);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As written, and without the body's name at the end: «thanh vien to», «pho truong ban ban». */
const spellings = (words: string): string[] => [words, words.replace(/\s(ban|to)$/, '')];
