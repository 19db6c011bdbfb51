import { bodyNames } from '../regulation/profile/names.ts';
import { isStated } from '../regulation/profile/rule.ts';
import type { Profile } from '../regulation/profile.ts';
import type { Reading } from '../regulation/reader/reader.ts';
import { fold } from '../vietnamese.ts';
import type { PartValue } from './book-draft.ts';
import { capitals, initials, namesToBe } from './preset-names.ts';

/** The bodies and the facts of a regulation that was read and confirmed, as far as its own paper tells them. */
export type ReadBook = { committee: PartValue; group: PartValue | null; regulation: PartValue };

/**
 * What the paper itself says of a new committee: its name and the group's, number and day of the decision.
 * Everything can be typed over; what the paper does not say, or says in two ways, is left empty.
 */
export function proposalsFromReading(reading: Reading, profile: Profile): ReadBook {
  const { title, decision, questions } = reading;
  const { committeeName, groupName } = profile.identity;
  const name = isStated(committeeName) ? committeeName.value.name : '';
  const from = decision?.issuedOn ?? '';
  const common = { from, decision: '', sealUse: 'unknown' };
  const number = decision?.number ?? '';
  const short = bodyNames(profile).group ?? '';
  return {
    committee: {
      name,
      letterheadName: name === '' ? '' : capitals(namesToBe(profile).committee),
      abbreviation: /-((?:BCĐ|TB|UB|HĐ)\p{Lu}*)$/u.exec(number)?.[1] ?? '',
      ...common,
    },
    group: isStated(groupName)
      ? {
          name: groupName.value.name,
          letterheadName: capitals(short),
          abbreviation: initials(short),
          ...common,
        }
      : null,
    regulation: {
      title: titleInWords(title, name),
      number: questions.some(({ code }) => code === 'differing-numbers') ? '' : number,
      issuedOn: decision?.issuedOn ?? null,
      issuedBy: decision?.issuedBy ?? '',
      from,
    },
  };
}

/** «QUY CHẾ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO …» in small letters, where it is known how the committee is written in them. */
function titleInWords(title: string, name: string): string {
  if (/\p{Ll}/u.test(title)) return title.replace(/^QUY CHẾ/u, 'Quy chế');
  const at = fold(title).indexOf(fold(name));
  if (name === '' || at < 0) return title;
  const opening = title.slice(0, at).toLocaleLowerCase('vi');
  const rest = title.slice(at + name.length);
  return rest.trim() === ''
    ? `${opening.charAt(0).toLocaleUpperCase('vi')}${opening.slice(1)}${name}`
    : title;
}
