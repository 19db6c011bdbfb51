import type {
  DutyDeferral,
  DutyFacts,
  DutyMeeting,
  DutyReport,
} from '../../../../../shared/regulation/duties.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import type { Cadence } from '../../../../../shared/regulation/profile/vocabulary.ts';
import { type Profile, silentProfile } from '../../../../../shared/regulation/profile.ts';

/** The book of Tùng Châu, begun on 1 January 2027, empty. */
export const theFacts = (more: Partial<DutyFacts> = {}): DutyFacts => ({
  profile: presets['tung-chau'],
  bodies: { committeeId: 'bcd', groupId: 'tct' },
  meetings: [],
  reports: [],
  deferrals: [],
  today: '2027-03-10',
  since: '2027-01-01',
  ...more,
});

export const aMeeting = (more: Partial<DutyMeeting> = {}): DutyMeeting => ({
  id: 'm1',
  bodyId: 'bcd',
  type: 'regular',
  state: 'held',
  on: '2027-01-15',
  ...more,
});

export const aReport = (more: Partial<DutyReport> = {}): DutyReport => ({
  id: 'r1',
  bodyId: 'tct',
  type: 'group-report',
  periodKey: '2027-Q1',
  sentOn: '2027-03-09',
  ...more,
});

export const aDeferral = (more: Partial<DutyDeferral> = {}): DutyDeferral => ({
  id: 'd1',
  dutyKey: 'bcd/committee-meeting/2027-H1',
  reason: 'Xã tập trung khắc phục lũ',
  decidedOn: '2027-06-20',
  ...more,
});

/** A regulation that says nothing but how often the committee meets. */
export function profileWithCadence(value: Cadence): Profile {
  const profile = silentProfile();
  profile.meetings.cadence = { value, article: '9', clause: '1', phrase: 'họp định kỳ' };
  return profile;
}
