import { builtInHolidayYears } from '../../shared/holidays.ts';
import type { DutyDeferral } from '../../shared/regulation/duties/duty.ts';
import type {
  DutyAbsence,
  DutyFacts,
  DutyFulfilment,
  DutyMeeting,
  DutyReport,
} from '../../shared/regulation/duties/facts.ts';
import { presets } from '../../shared/regulation/presets/index.ts';
import type { Cadence } from '../../shared/regulation/profile/vocabulary.ts';
import { type Profile, silentProfile } from '../../shared/regulation/profile.ts';

type Wish = Partial<DutyFacts> & {
  /** The rules, in force for ever. */
  profile?: Profile;
  committeeId?: string;
  groupId?: string | null;
};

const ever = { from: '0001-01-01', until: null };

/** The book of Tùng Châu, begun on 1 January 2027, empty. */
export const theFacts = ({
  profile = presets['tung-chau'],
  committeeId = 'bcd',
  groupId = 'tct',
  ...more
}: Wish = {}): DutyFacts => ({
  versions: [{ ...ever, id: 'quy-che', rules: profile }],
  bodies: {
    committee: { id: committeeId, from: null, until: null },
    helpers: groupId === null ? [] : [{ id: groupId, from: null, until: null, versions: [] }],
  },
  meetings: [],
  reports: [],
  fulfilments: [],
  absences: [],
  deliveries: [],
  deferrals: [],
  holidayYears: builtInHolidayYears,
  budgetYears: [],
  dossierYears: [],
  today: '2027-03-10',
  since: '2027-01-01',
  ...more,
});

/** What the clock of meetings and reports is about, without plans, money and archive. */
export const clockDuties: ReadonlySet<string> = new Set([
  ...['committee-meeting', 'group-meeting', 'interim-review', 'final-review'],
  ...['group-report', 'members-report', 'upward-report'],
]);

export const aFulfilment = (more: Partial<DutyFulfilment> = {}): DutyFulfilment => ({
  ...{ id: 'f1', bodyId: 'bcd', duty: 'meeting-notice', periodKey: '', meetingId: 'm1' },
  ...{ doneOn: '2027-01-10', holds: ['subject', 'time', 'place', 'documents'] },
  ...more,
});

export const anAbsence = (more: Partial<DutyAbsence> = {}): DutyAbsence => ({
  ...{ id: 'a1', meetingId: 'm1', toldOn: '2027-01-13' },
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
