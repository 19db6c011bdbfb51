import { codes } from '../../locales/vi/regulation/codes.ts';
import { regulation as words } from '../../locales/vi/regulation.ts';
import { bodyNames, roleName } from '../profile/names.ts';
import { isStated } from '../profile/rule.ts';
import type { Party } from '../profile/vocabulary.ts';
import type { Profile } from '../profile.ts';
import { bodyRoles } from '../roles.ts';

/**
 * What a paper calls a party («Trưởng ban», «Công chức Văn hóa và Thông tin xã», «Tổ giúp việc»): by the
 * regulation's own name for it, else in the usual words. Vietnamese, as papers are.
 */
export function partyName(profile: Profile, party: Party): string {
  if (typeof party !== 'string') return party.name;
  const { standingOffice } = profile.identity;
  if (party === 'standing-office' && isStated(standingOffice)) return standingOffice.value.name;
  const role = bodyRoles.find((one) => one === party);
  const own = role === undefined ? null : roleName(profile, role);
  const names = bodyNames(profile);
  const usual = codes.party[party]
    .replaceAll('{{committee}}', names.committee ?? words.bodies.committee)
    .replaceAll('{{group}}', names.group ?? words.bodies.group);
  return capital(own ?? usual);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
