import { describe, expect, it } from 'vitest';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import type { StatedRule } from '../../../../shared/regulation/profile/rule.ts';
import type { Cadence } from '../../../../shared/regulation/profile/vocabulary.ts';
import { type Profile, silentProfile } from '../../../../shared/regulation/profile.ts';
import { rulesOfBody } from '../../../../shared/regulation/rules-of-body.ts';

const committee = { id: 'bcd', committeeId: null };
const group = { id: 'tct', committeeId: 'bcd' };

const everyQuarter: StatedRule<Cadence> = {
  value: { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
  ...{ article: '4', clause: '1', phrase: 'Tổ họp mỗi quý một lần' },
};
const ownRules: Profile = {
  ...silentProfile(),
  groupMeetings: { ...silentProfile().groupMeetings, cadence: everyQuarter },
};
const versions = [
  { id: 'cua-ban', bodyId: 'bcd', from: '2026-01-01', until: null, rules: presets['tung-chau'] },
  { id: 'cua-to', bodyId: 'tct', from: '2027-03-01', until: '2027-12-31', rules: ownRules },
];

describe('the rules of a body', () => {
  it('are those of its regulation for a committee, whatever a group under it says', () => {
    const { profile, versionFor } = rulesOfBody(committee, versions, '2027-06-01');
    expect(profile).toBe(presets['tung-chau']);
    expect(versionFor('groupMeetings.cadence')?.id).toBe('cua-ban');
  });

  it('are the committee’s for a group without a regulation of its own, and before and after it has one', () => {
    for (const on of ['2027-02-28', '2028-01-01']) {
      const { profile, versionFor } = rulesOfBody(group, versions, on);
      expect(profile).toBe(presets['tung-chau']);
      expect(versionFor('groupMeetings.cadence')?.id).toBe('cua-ban');
    }
  });

  it('are its own first, and the committee’s on every point on which its own is silent', () => {
    const { profile, versionFor } = rulesOfBody(group, versions, '2027-03-01');
    expect(profile.groupMeetings.cadence).toEqual(everyQuarter);
    expect(versionFor('groupMeetings.cadence')?.id).toBe('cua-to');
    expect(profile.reports.groupCadence).toEqual(presets['tung-chau'].reports.groupCadence);
    expect(versionFor('reports.groupCadence')?.id).toBe('cua-ban');
    expect(versionFor('decision.quorum')?.id).toBe('cua-to');
  });

  it('say nothing where there is no regulation at all', () => {
    const { profile, versionFor } = rulesOfBody(group, [], '2027-03-01');
    expect(profile).toEqual(silentProfile());
    expect(versionFor('groupMeetings.cadence')).toBeNull();
  });
});
