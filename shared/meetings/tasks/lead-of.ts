import type { RosterRow } from '../../outputs/roster.ts';
import { fold } from '../../vietnamese.ts';

type Member = Pick<RosterRow, 'personId' | 'fullName' | 'postTitle' | 'agency' | 'focalUnit' | 'role'>;

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\b(?:ubmttq|uy ban mttq|mttq)\b/g, 'mat tran to quoc'],
  [/\bvh ?xh\b/g, 'van hoa xa hoi'],
  [/\bbcd\b/g, 'ban chi dao'],
  [/\bvp\b/g, 'van phong'],
];
/** What an office is called by beside its name. */
const ornaments = /\b(?:dong chi|d c|ong|ba|cong chuc|xa|phuong|tinh|viet nam)\b/g;
/** Those who answer for an office by their post. */
const heads =
  /^(?:truong|chanh|chu tich|giam doc|bi thu|hieu truong|chi huy truong|doi truong|nguoi dung dau)\b/;
/** A post that is not the first of its office. */
const deputies = /^pho\b/;
const several = /\b(?:cac|toan the|tat ca|moi)\b/;

/**
 * The member of the roster who answers for a unit as written: the one who is named, who holds the post, or who heads
 * the office; null where nobody does, or more than one. A proposal: whoever keeps the book confirms it.
 */
export function leadOf(unit: string, roster: readonly Member[]): string | null {
  const words = ` ${plain(unit)} `;
  if (words.trim() === '') return null;
  return (
    only(roster.filter(({ fullName }) => words.includes(` ${plain(fullName)} `))) ??
    (several.test(words) ? null : byOffice(words.trim(), roster))
  );
}

function byOffice(unit: string, roster: readonly Member[]): string | null {
  const office = bare(unit);
  if (office === '') return null;
  const posts = roster.filter(({ postTitle, agency }) => {
    const post = plain(postTitle);
    return post !== '' && [post, `${post} ${plain(agency)}`.trim()].some((one) => bare(one) === office);
  });
  if (posts.length > 0) return only(posts);
  const ofOffice = roster.filter(({ agency, focalUnit, postTitle }) =>
    [agency, focalUnit, officeIn(plain(postTitle))].some(
      (name) => name !== '' && bare(plain(name)) === office,
    ),
  );
  return only(ofOffice) ?? only(ofOffice.filter(({ postTitle }) => isHead(plain(postTitle))));
}

/** «Trưởng Công an xã»: the office stands in the post. */
const officeIn = (post: string): string => (isHead(post) ? post.replace(heads, '').trim() : '');

const isHead = (post: string): boolean => heads.test(post) && !deputies.test(post);

const only = (members: readonly Member[]): string | null => {
  const ids = new Set(members.map(({ personId }) => personId));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
};

function plain(text: string): string {
  const folded = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return shortForms.reduce((words, [short, long]) => words.replace(short, long), folded);
}

const bare = (words: string): string => words.replace(ornaments, ' ').replace(/\s+/g, ' ').trim();
