import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../../../../electron/services/meetings/meeting-moves.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';
import { type MeetingState, meetingStates } from '../../../../../shared/records/meeting.ts';

type Meeting = Of<'meeting'>;

const day = '2026-11-20';
const aMeeting = (more: Partial<Meeting> = {}): Meeting => ({
  ...kinds.meeting.empty(),
  ...{
    id: 'm',
    removedAt: null,
    bodyId: 'bcd',
    title: 'Họp',
    on: day,
    startsAt: '08:00',
    place: 'Hội trường',
  },
  ...more,
});
const stamp = (clock = '01:00', today = day) => ({
  by: 'officer',
  at: `${today}T${clock}:00.000Z`,
  today,
});
const movedTo = (meeting: Meeting, to: MeetingState, clock?: string, today?: string): Meeting => ({
  ...meeting,
  ...moved(meeting, { to, reason: 'Lý do' }, stamp(clock, today)),
});
const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  }
  return 'none';
};

/** The course of a meeting as an official would draw it: every legal step, with what it needs. */
const legal: [MeetingState, MeetingState, ('reason' | 'day')[]][] = [
  ['planned', 'invited', []],
  ['planned', 'in-session', []],
  ['planned', 'held', []],
  ['planned', 'postponed', ['reason']],
  ['planned', 'cancelled', ['reason']],
  ['invited', 'in-session', []],
  ['invited', 'held', []],
  ['invited', 'postponed', ['reason']],
  ['invited', 'cancelled', ['reason']],
  ['postponed', 'planned', ['day']],
  ['postponed', 'cancelled', ['reason']],
  ['in-session', 'held', []],
  ['in-session', 'invited', ['reason']],
  ['in-session', 'planned', ['reason']],
  ['held', 'closed', []],
  ['closed', 'held', ['reason']],
];

const aCall = fc.record({
  to: fc.constantFrom(...meetingStates),
  reason: fc.constantFrom('', 'Mưa lũ'),
  on: fc.constantFrom(undefined, '2026-11-18', '2026-11-25'),
  minute: fc.integer({ min: 0, max: 59 }),
});

type Call = { to: MeetingState; reason: string; on: string | undefined; minute: number };
/** `cameFrom`: where it stood before it began. */
type Course = { meeting: Meeting; cameFrom: MeetingState };

function isLegal({ meeting, cameFrom }: Course, { to, reason, on }: Call): boolean {
  const from = meeting.state;
  const needs = legal.find(([a, b]) => a === from && b === to)?.[2];
  const isBack = from === 'in-session' && to !== 'held';
  const isToCome = (to === 'held' || to === 'in-session') && meeting.on > day;
  if (needs === undefined || isToCome || (isBack && to !== cameFrom)) return false;
  return (!needs.includes('reason') || reason !== '') && needs.includes('day') === (on !== undefined);
}

/** One call: refused and nothing changed, or one step with one trace. */
function step(course: Course, call: Call): Course {
  const { to, reason, on, minute } = call;
  const { meeting } = course;
  const at = stamp(`02:${String(minute).padStart(2, '0')}`);
  const run = () => moved(meeting, { to, reason, ...(on === undefined ? {} : { on }) }, at);
  if (!isLegal(course, call)) {
    const before = structuredClone(meeting);
    expect(refusalOf(run)).not.toBe('none');
    expect(meeting).toEqual(before);
    return course;
  }
  const next: Meeting = { ...meeting, ...run() };
  expect(next.state).toBe(to);
  expect(next.moves).toHaveLength(meeting.moves.length + 1);
  expect(next.moves.slice(0, -1)).toEqual(meeting.moves);
  expect(next.moves.at(-1)).toMatchObject({ to, reason, by: 'officer', at: at.at });
  expect(kinds.meeting.check(next)).toBeNull();
  return { meeting: next, cameFrom: to === 'in-session' ? meeting.state : course.cameFrom };
}

describe('the course of a meeting', () => {
  it('whatever is called in whatever order, goes only legal steps and leaves one trace of each', () => {
    fc.assert(
      fc.property(fc.array(aCall, { maxLength: 40 }), (calls) => {
        calls.reduce(step, { meeting: aMeeting(), cameFrom: 'planned' });
      }),
      { numRuns: 500 },
    );
  });

  it('a beginning by mistake goes back to where it came from, with a reason, and its hour is forgotten', () => {
    const begun = movedTo(movedTo(aMeeting(), 'invited'), 'in-session', '01:04');
    expect(begun).toMatchObject({ state: 'in-session', begunAt: '08:04', endedAt: '' });
    expect(refusalOf(() => moved(begun, { to: 'invited', reason: '' }, stamp()))).toBe('reason-required');
    expect(refusalOf(() => moved(begun, { to: 'planned', reason: 'Nhầm' }, stamp()))).toBe(
      'illegal-transition',
    );
    const back = movedTo(begun, 'invited');
    expect(back).toMatchObject({ state: 'invited', begunAt: '', endedAt: '' });
    expect(back.moves.map(({ to }) => to)).toEqual(['invited', 'in-session', 'invited']);
    expect(movedTo(movedTo(back, 'in-session'), 'invited').state).toBe('invited');
  });

  it('keeps the hours on the wall of the day, and those that somebody wrote down', () => {
    const begun = movedTo(aMeeting(), 'in-session', '01:04');
    expect(movedTo(begun, 'held', '03:30')).toMatchObject({ begunAt: '08:04', endedAt: '10:30' });
    const written = movedTo(aMeeting({ begunAt: '07:45', endedAt: '09:50' }), 'in-session', '01:04');
    expect(movedTo(written, 'held', '03:30')).toMatchObject({ begunAt: '07:45', endedAt: '09:50' });
  });

  it('invents no hour: not for one that was not begun here, nor on another day, nor before the beginning', () => {
    expect(movedTo(aMeeting(), 'held', '03:30')).toMatchObject({ begunAt: '', endedAt: '' });
    const left = movedTo(movedTo(aMeeting(), 'in-session', '01:00'), 'held', '01:30', '2026-11-21');
    expect(left).toMatchObject({ begunAt: '08:00', endedAt: '' });
    const late = movedTo(aMeeting({ begunAt: '14:00' }), 'in-session', '01:00');
    expect(movedTo(late, 'held', '02:00').endedAt).toBe('');
  });

  it('a file that was closed is opened again only with a reason, which stays', () => {
    const closed = movedTo(movedTo(aMeeting(), 'held'), 'closed');
    expect(refusalOf(() => moved(closed, { to: 'held', reason: '' }, stamp()))).toBe('reason-required');
    expect(movedTo(closed, 'held').moves.at(-1)).toMatchObject({ to: 'held', reason: 'Lý do' });
  });
});

describe('the hours of a meeting', () => {
  it.each([
    [
      { begunAt: '09:00', endedAt: '08:59' },
      { field: 'endedAt', reason: 'ends-before-it-begins' },
    ],
    [{ begunAt: '9h' }, { field: 'begunAt', reason: 'not-a-time' }],
    [{ endedAt: '25:00' }, { field: 'endedAt', reason: 'not-a-time' }],
    [{ begunAt: '09:00', endedAt: '09:00' }, null],
    [{ endedAt: '09:00' }, null],
  ])('%j', (hours, breach) => {
    expect(kinds.meeting.check(aMeeting(hours))).toEqual(breach);
  });
});
