import { bodyNames } from '../regulation/profile/names.ts';
import { isStated } from '../regulation/profile/rule.ts';
import type { Profile } from '../regulation/profile.ts';

/** What a body that works by a regulation is called, before its own commune's name is put to it. */
export type NamesToBe = {
  /** «Ban Chỉ đạo chuyển đổi số», without the unit that issued the regulation. */
  committee: string;
  /** In the symbol of its papers: «BCĐ», «BCĐCQĐT»; as on the regulation's own decision. */
  abbreviation: string;
  /** «Tổ giúp việc cho», to which the committee's name is put. */
  groupOpening: string;
  /** «Tổ giúp việc». */
  group: string;
  groupAbbreviation: string;
  /** «Quy chế làm việc của». */
  titleOpening: string;
  /** Whether the title names the group beside the committee. */
  titleNamesGroup: boolean;
  /** «Trưởng Ban chỉ đạo», to stand for the «Ban chỉ đạo» of the name; null where the committee itself issues. */
  headOfCommittee: string | null;
  /** Whether its papers are a Party body's. */
  isParty: boolean;
};

const unitAtEnd = /\s+(xã|phường|đặc khu|tỉnh|thành phố)(\s.*)?$/u;
const committeeWords = /ban chỉ đạo/iu;
const groupWord = 'Tổ công tác';

/** Works out of a regulation what a body of another commune that takes it over would be called. */
export function namesToBe(profile: Profile): NamesToBe {
  const { committeeName, groupName, title, number, issuedBy } = profile.identity;
  const heading = isStated(title) ? title.value : '';
  const group = bodyNames(profile).group ?? groupWord;
  const symbol = isStated(number) ? (number.value[0]?.number ?? '') : '';
  const [opening = ''] = (isStated(groupName) ? groupName.value.name : group).split(committeeWords);
  const byHead = isStated(issuedBy) && issuedBy.value.includes('head');
  return {
    committee: asInHeading(
      (isStated(committeeName) ? committeeName.value.name : 'Ban Chỉ đạo').replace(unitAtEnd, ''),
      heading,
    ),
    abbreviation: /-(BCĐ\p{Lu}*)$/u.exec(symbol)?.[1] ?? 'BCĐ',
    groupOpening: opening.trim(),
    group,
    groupAbbreviation: initials(group),
    titleOpening: /^.*?\scủa(?=\s)/u.exec(heading)?.[0] ?? 'Quy chế hoạt động của',
    titleNamesGroup: heading.includes(`, ${group}`),
    headOfCommittee: byHead
      ? (/trưởng ban chỉ đạo/iu.exec(issuedBy.phrase)?.[0] ?? 'Trưởng Ban Chỉ đạo')
      : null,
    isParty: isStated(profile.decision.documentForm) && profile.decision.documentForm.value === 'party',
  };
}

/** The name with the capitals that the heading of the regulation gives it, where it stands there. */
function asInHeading(name: string, heading: string): string {
  const at = heading.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
  return at < 0 ? name : heading.slice(at, at + name.length);
}

/** «TGV» for «Tổ giúp việc». */
export const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** As in a letterhead. */
export const capitals = (name: string): string => name.toLocaleUpperCase('vi');
