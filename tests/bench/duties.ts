import { builtInHolidayYears } from '../../shared/holidays.ts';
import type {
  DutyFacts,
  DutyFulfilment,
  DutyMeeting,
  DutyReport,
} from '../../shared/regulation/duties/facts.ts';
import { duties } from '../../shared/regulation/duties.ts';
import { presets } from '../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../shared/regulation/profile.ts';
import { atMost, inTurn, type Report, timingIn } from './measure.ts';

const firstYear = 2017;
const years = 10;
const bodies = 10;
const whole = `the duties of ${bodies} committees with their groups over ${years} years`;
const bare = 'one pass over the same meetings';

const two = (value: number): string => String(value).padStart(2, '0');
const months = Array.from({ length: years * 12 }, (_, index) => ({
  year: firstYear + Math.floor(index / 12),
  month: (index % 12) + 1,
}));

/** A meeting of the committee and one of the group each month, the notice of each, and the group's report. */
function recordsOf(body: number): Pick<DutyFacts, 'meetings' | 'reports' | 'fulfilments'> {
  const committee = `c${body}`;
  const group = `g${body}`;
  const meetings = months.flatMap(({ year, month }): DutyMeeting[] =>
    [committee, group].map((bodyId) => ({
      ...{ id: `${bodyId}-${year}-${month}`, bodyId, type: 'regular', state: 'held' },
      on: `${year}-${two(month)}-15`,
    })),
  );
  const fulfilments = months.map(
    ({ year, month }): DutyFulfilment => ({
      ...{ id: `n${body}-${year}-${month}`, bodyId: committee, duty: 'meeting-notice', periodKey: '' },
      ...{ meetingId: `${committee}-${year}-${month}`, doneOn: `${year}-${two(month)}-10` },
      holds: ['subject', 'time', 'place', 'documents'],
    }),
  );
  const reports = months.map(
    ({ year, month }): DutyReport => ({
      ...{ id: `r${body}-${year}-${month}`, bodyId: group, type: 'group-report' },
      ...{ periodKey: `${year}-${two(month)}`, sentOn: `${year}-${two(month)}-28` },
    }),
  );
  return { meetings, fulfilments, reports };
}

/** All committees of one book: each is judged with the records of all, as the program does. */
function book(): DutyFacts[] {
  const profiles = Object.values(presets);
  const all = Array.from({ length: bodies }, (_, body) => recordsOf(body));
  const ever = { from: `${firstYear}-01-01`, until: null };
  return Array.from({ length: bodies }, (_, body) => ({
    versions: [
      { ...ever, id: 'v1', until: '2021-12-31', rules: profiles[body % profiles.length] ?? silentProfile() },
      {
        ...ever,
        id: 'v2',
        from: '2022-01-01',
        rules: profiles[(body + 4) % profiles.length] ?? silentProfile(),
      },
    ],
    bodies: {
      committee: { id: `c${body}`, from: ever.from, until: null },
      helpers: [{ id: `g${body}`, from: ever.from, until: null, versions: [] }],
    },
    meetings: all.flatMap((one) => one.meetings),
    reports: all.flatMap((one) => one.reports),
    fulfilments: all.flatMap((one) => one.fulfilments),
    ...{ absences: [], deliveries: [], deferrals: [], holidayYears: builtInHolidayYears },
    budgetYears: months.map(({ year }) => year),
    ...{ dossierYears: [2025, 2026], today: '2026-11-20', since: ever.from },
  }));
}

/** The duty clock over a whole book: ten committees, their groups, ten years of meetings, notices and reports. */
export async function measureDuties(): Promise<Report> {
  const facts = book();
  let found = 0;
  const timings = await inTurn(
    [
      { name: bare, run: () => facts.map(({ meetings }) => meetings.filter(({ on }) => on > '2026').length) },
      {
        name: whole,
        run: () => {
          found = facts.flatMap(duties).length;
        },
      },
    ],
    30,
  );
  const records = facts[0]
    ? facts[0].meetings.length + facts[0].reports.length + facts[0].fulfilments.length
    : 0;
  const gate = atMost({
    id: 'duties',
    what: `${whole}, ms (the median)`,
    value: timingIn(timings, whole).median,
    limit: 50,
  });
  return {
    lines: [{ what: 'The duty clock', records, timings, note: `${found} duties` }],
    gates: [gate],
    skipped: [],
  };
}
