import { attendanceStatistics } from '../../shared/meetings/statistics/attendance-statistics.ts';
import { kinds, type Of } from '../../shared/records/index.ts';
import { atMost, inTurn, type Report, timingIn } from './measure.ts';

const members = 40;
const whole = 'attendance of a year, one body';
const bare = 'one pass over the same records';

const id = (index: number): string => `p${index % members}`;

/** Marks of 40 members at as many meetings as make up the records, ten a year; every ninth was absent, with a reason. */
function book(records: number) {
  const count = Math.ceil(records / members);
  const meetings = Array.from({ length: count }, (_, index): Of<'meeting'> => {
    const on = `${1950 + Math.floor(index / 10)}-${String((index % 10) + 1).padStart(2, '0')}-15`;
    const attendeeIds = Array.from({ length: members }, (_person, person) => id(person));
    const facts = { bodyId: 'bcd', title: 'Họp', on, startsAt: '08:00', state: 'held', attendeeIds } as const;
    return { ...kinds.meeting.empty(), ...facts, attendeeIds, id: `m${index}`, removedAt: null };
  });
  const memberships = Array.from({ length: members }, (_, index): Of<'membership'> => {
    const facts = { bodyId: 'bcd', personId: id(index), role: 'member', from: '1950-01-01' } as const;
    return { ...kinds.membership.empty(), ...facts, id: `s${index}`, removedAt: null };
  });
  const attendances = Array.from({ length: records }, (_, index): Of<'attendance'> => {
    const mark = index % 9 === 0 ? 'absent' : 'present';
    const facts = { meetingId: `m${Math.floor(index / members)}`, personId: id(index), mark } as const;
    return { ...kinds.attendance.empty(), ...facts, id: `a${index}`, removedAt: null };
  });
  const absences = attendances
    .filter(({ mark }) => mark === 'absent')
    .map(({ meetingId, personId }, index): Of<'absence'> => {
      const facts = { meetingId, personId: personId ?? '', toldOn: '2026-01-01', reason: 'Đi công tác' };
      return { ...kinds.absence.empty(), ...facts, id: `x${index}`, removedAt: null };
    });
  return { meetings, memberships, attendances, absences, from: '1960-01-01', until: '1960-12-31' };
}

/** The statistics of meetings, over a book in which everybody was called at every meeting ever held. */
export async function measureStatistics(sizes: readonly number[]): Promise<Report> {
  const report: Report = { lines: [], gates: [], skipped: [] };
  for (const records of sizes) {
    const facts = book(records);
    const timings = await inTurn(
      [
        { name: bare, run: () => facts.attendances.filter(({ mark }) => mark === 'absent').length },
        { name: whole, run: () => attendanceStatistics(facts).totals },
      ],
      30,
    );
    const { median } = timingIn(timings, whole);
    report.lines.push({ what: 'The statistics of meetings', records, timings });
    const what = `${whole}, ${records} marks in the book, ms (the median)`;
    report.gates.push(atMost({ id: `statistics-${records}`, what, value: median, limit: 50 }));
  }
  return report;
}
