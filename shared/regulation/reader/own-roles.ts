import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { Citation } from '../profile/rule.ts';
import { type BodyRole, byRank } from '../roles.ts';
import type { BodyKind } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';
import type { ProfileProposal } from './to-profile.ts';

type Found = { role: BodyRole; name: string; at: Citation };

/** How the head and the deputies of each kind of body are called, over folded text. */
const heads: Record<BodyKind, { head: string; deputy: string }> = {
  ban: { head: 'truong ban', deputy: 'pho (?:truong )?ban' },
  'tieu-ban': { head: 'truong (?:tieu )?ban', deputy: 'pho (?:truong )?(?:tieu )?ban' },
  'uy-ban': { head: 'chu tich', deputy: 'pho chu tich' },
  'hoi-dong': { head: 'chu tich', deputy: 'pho chu tich' },
  to: { head: 'tO truong', deputy: 'tO pho' },
};

/** The board of another field has a head of its own: «Trưởng ban Dân vận», «Chủ tịch Ủy ban nhân dân». */
const ofAnother =
  '(?! (?:dan van|tO chuc|tuyen giao|noi chinh|kinh te|quan ly|ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|uy ban mat tran|nuoc|xa|phuong|tinh|huyen))';

/** «Trưởng Ban Chỉ đạo»: the capital is the board's, not the role's. */
const board = ' (?:chi dao|dieu hanh|chi huy|van dong|dieu phoi)';

/** The roles that the text speaks of, by the names it gives them; each is for the official to confirm. */
export function ownRoles(
  paragraphs: readonly Paragraph[],
  { kind, group }: { kind: BodyKind; group: string | null },
): ProfileProposal[] {
  const find = (role: BodyRole, pattern: string, not = '') => roleIn(paragraphs, { role, pattern, not });
  const { head, deputy } = heads[kind];
  const committee = [
    find('head', `(?<!pho )${head}${ofAnother}`, board),
    find('standing-deputy', `${deputy}(?:${board})?,? thuong truc`),
    find('deputy', `${deputy}(?!,? thuong truc)${ofAnother}`, board),
    find('standing-member', 'uy vien thuong truc'),
    memberOf(paragraphs, group),
    find('secretary', 'thu kY(?! (?:cuoc|phien|hOp))'),
  ].filter((one) => one !== null);
  return [...rolesProposal(committee), ...groupRoles(paragraphs, { kind, group })];
}

/** «Ủy viên» or «Thành viên», whichever the committee's own members are called more often. */
function memberOf(paragraphs: readonly Paragraph[], group: string | null): Found | null {
  const ofGroup = group === null ? '' : `(?!(?: cua)? ${markedFold(group)})`;
  const pattern = (word: string) => ({
    role: 'member' as const,
    pattern: `${word}(?! thuong truc)${ofGroup}`,
    not: '',
  });
  const [first, second] = ['uy vien', 'thanh vien'].map((word) => {
    const found = roleIn(paragraphs, pattern(word));
    return { found, inTitle: paragraphs.some((one) => isDutyTitle(one, word)) };
  });
  // The article of their duties calls them as they are called; elsewhere both words are used for the same people.
  if (second?.inTitle && !first?.inTitle) return second.found;
  return first?.found ?? second?.found ?? null;
}

const isDutyTitle = ({ isTitle, text }: Paragraph, word: string): boolean =>
  isTitle === true && new RegExp(`\\b${word}(?! thuong truc| tO)\\b`).test(markedFold(text));

function groupRoles(
  paragraphs: readonly Paragraph[],
  { kind, group }: { kind: BodyKind; group: string | null },
): ProfileProposal[] {
  if (group === null || kind === 'to') return [];
  const name = markedFold(group);
  const find = (role: BodyRole, pattern: string) => roleIn(paragraphs, { role, pattern, not: '' });
  const roles = [
    find('group-head', 'tO truong'),
    find('group-standing-deputy', 'tO pho thuong truc'),
    find('group-deputy', 'tO pho(?! thuong truc)'),
    find('group-member', `thanh vien(?=(?: cua)? ${name})`),
  ].filter((one) => one !== null);
  const [first, ...more] = roles;
  if (first === undefined) return [];
  const leaders = roleIn(paragraphs, { role: 'group-head', pattern: `lanh dao ${name}`, not: '' });
  return [
    {
      key: 'organisation.groupRoles',
      confidence: 'medium',
      rule: {
        value: {
          roles: roles.map(({ role, name: called }) => ({ role, name: called })),
          leadersTerm: leaders === null ? null : small(leaders.name),
        },
        ...first.at,
        ...alsoAt(more),
      },
    },
  ];
}

function rolesProposal(found: readonly Found[]): ProfileProposal[] {
  const [first, ...more] = [...found].sort(byRank);
  if (first === undefined) return [];
  return [
    {
      key: 'organisation.committeeRoles',
      confidence: 'medium',
      rule: {
        value: [first, ...more].map(({ role, name }) => ({ role, name })),
        ...first.at,
        ...alsoAt(more),
      },
    },
  ];
}

const alsoAt = (found: readonly Found[]) => (found.length === 0 ? {} : { also: found.map(({ at }) => at) });

type Wanted = { role: BodyRole; pattern: string; not: string };

/** The form in which a role is printed most often, the first such place, and the words around it. */
function roleIn(paragraphs: readonly Paragraph[], { role, pattern, not }: Wanted): Found | null {
  const words = new RegExp(`(?<![a-zA-Z0-9])(?:${pattern})(?![a-zA-Z0-9])`, 'g');
  const counts = new Map<string, { count: number; at: Citation; isOwn: boolean; inTitle: boolean }>();
  for (const { text, article, clause, isTitle: inTitle = false } of paragraphs) {
    const folded = markedFold(text);
    for (const match of folded.matchAll(words)) {
      const end = match.index + match[0].length;
      const isOwn = not === '' || !new RegExp(`^${not}`).test(folded.slice(end, end + 20));
      const name = capital(text.slice(match.index, end).replace(/ Chỉ đạo(?= thường trực)/iu, ''));
      const known = counts.get(name);
      counts.set(name, {
        count: (known?.count ?? 0) + 1,
        isOwn: isOwn || known?.isOwn === true,
        inTitle: inTitle || known?.inTitle === true,
        // The article of its duties names a role best; else where it is named first.
        at:
          known === undefined || (inTitle && !known.inTitle)
            ? { article, clause, phrase: sentenceAt(text, match.index) }
            : known.at,
      });
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => Number(b.isOwn) - Number(a.isOwn) || b.count - a.count);
  if (best === undefined) return null;
  const [name, { at, isOwn }] = best;
  // Only ever printed before the board's own name: «Trưởng Ban chỉ đạo» is the «Trưởng ban».
  return { role, name: isOwn ? name : name.replace(/Trưởng Ban$/u, 'Trưởng ban'), at };
}

/** The sentence around a place, as a citation quotes it. */
function sentenceAt(text: string, at: number): string {
  const from = Math.max(...['. ', '; ', '\n'].map((end) => text.lastIndexOf(end, at) + 1));
  const ends = ['. ', ';', '\n'].map((end) => text.indexOf(end, at)).filter((end) => end >= 0);
  return text
    .slice(from, Math.min(...ends, text.length))
    .replace(/^[\s-]+|[\s.:]+$/g, '')
    .slice(0, 500);
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
const small = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
