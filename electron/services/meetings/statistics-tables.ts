import { formatDate } from '../../../shared/calendar.ts';
import { filled } from '../../../shared/locales/filled.ts';
import { records } from '../../../shared/locales/vi/records.ts';
import { statistics as words } from '../../../shared/locales/vi/statistics.ts';
import {
  type AttendanceCounts,
  attendanceRate,
  countNames,
} from '../../../shared/meetings/statistics/attendance-statistics.ts';
import type { DutyTally } from '../../../shared/meetings/statistics/duty-tally.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import type { MeetingStatistics } from '../../../shared/outputs/statistics.ts';
import type { StatisticsTable } from '../../../shared/papers/meeting-statistics.ts';
import { citation } from '../../../shared/regulation/profile/rule.ts';
import { dutiesInVietnamese } from '../duties-in-vietnamese.ts';

const { short } = words.paper;
const text = (header: string, grow: number) => ({ header, grow });

const countHeads = [...countNames.map((name) => short[name]), short.rate];
const countsOf = (counts: AttendanceCounts): (string | number)[] => [
  ...countNames.map((name) => counts[name]),
  rateWords(counts),
];

/** «88%»; empty where nobody was called. */
const rateWords = (counts: AttendanceCounts): string => {
  const rate = attendanceRate(counts);
  return rate === null ? '' : `${rate}%`;
};

/** The tables of the statistics in the words of papers: people, meetings, absences, rules. */
export function statisticsTables(
  statistics: MeetingStatistics,
): Record<'people' | 'meetings' | 'missed' | 'duties', StatisticsTable> {
  return {
    people: {
      texts: [text(words.people.name, 3), text(words.people.role, 4)],
      counts: countHeads,
      rows: statistics.people.map((one) => [
        one.fullName,
        [one.roleName, one.post].filter(Boolean).join('; '),
        ...countsOf(one),
      ]),
      total: countsOf(statistics.totals),
    },
    meetings: {
      texts: [text(words.meetings.on, 0), text(words.meetings.name, 1), text(words.meetings.type, 0)],
      counts: countHeads,
      rows: statistics.meetings.map((one) => [
        formatDate(one.on),
        one.title,
        records.meeting.choices.type[one.type],
        ...countsOf(one),
      ]),
      total: null,
    },
    missed: {
      texts: [
        ...[text(words.people.name, 3), text(words.meetings.on, 0), text(words.meetings.name, 5)],
        ...[text(words.paper.way, 3), text(words.paper.reason, 4), text(words.paper.delegate, 3)],
      ],
      counts: [],
      rows: statistics.people.flatMap(({ fullName, missed }) =>
        missed.map(({ on, title, way, reason, delegate }) => [
          ...[fullName, formatDate(on), title, words.missed[way], reason, delegate],
        ]),
      ),
      total: null,
    },
    duties: {
      texts: [text(words.duties.rule, 2), text(words.duties.citation, 4), text(words.duties.periods, 4)],
      counts: [
        ...[words.duties.asked, words.duties.held, words.duties.putOff],
        ...[words.duties.overdue, words.duties.open],
      ],
      rows: statistics.tallies.map(dutyRow),
      total: null,
    },
  };
}

function dutyRow({ duties, asked, held, putOff, overdue, open }: DutyTally<DutyRow>): (string | number)[] {
  const [first] = duties;
  const name = words.duties.names[first.duty as keyof typeof words.duties.names] ?? '';
  const at = first.citation;
  return [
    name,
    `${citation(at)}: “${at.phrase}”`,
    duties.map(periodWords).join('\n'),
    ...[asked, held, putOff, overdue, open],
  ];
}

/** «quý I năm 2026: đã họp ngày 12/03/2026». */
function periodWords(duty: DutyRow): string {
  const { states } = words.duties;
  const stand =
    duty.settledBy !== null
      ? filled(states.done, { on: formatDate(duty.settledBy.on) })
      : duty.state === 'put-off' && duty.deferral
        ? filled(states['put-off'], { reason: duty.deferral.reason })
        : duty.state === 'overdue'
          ? states.overdue
          : states.open;
  return `${dutiesInVietnamese.periodOf(duty)}: ${stand}`;
}
