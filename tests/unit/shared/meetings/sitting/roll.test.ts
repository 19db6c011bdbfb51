import { describe, expect, it } from 'vitest';
import { itemStanding, minutesTaken } from '../../../../../shared/meetings/sitting/item-course.ts';
import { quorumOf } from '../../../../../shared/meetings/sitting/quorum.ts';
import {
  absent,
  gone,
  isLate,
  late,
  present,
  rollState,
} from '../../../../../shared/meetings/sitting/roll.ts';
import { modeFor } from '../../../../../shared/meetings/sitting/ruling-mode.ts';
import { typedTime } from '../../../../../shared/meetings/sitting/typed-time.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';

const clock = { now: '08:20', begunAt: '08:00', isSitting: true };
const stayed = (from: string, until = '') => ({ mark: 'present' as const, stays: [{ from, until }] });

describe('the roll', () => {
  it('has whoever answers there from the beginning, however long the calling takes', () => {
    expect(present(null, clock)).toEqual(stayed('08:00'));
    expect(isLate(present(null, clock), '08:00')).toBe(false);
  });

  it('has whoever was marked absent come in now', () => {
    expect(present(absent(), clock)).toEqual(stayed('08:20'));
    expect(isLate(late(null, clock), '08:00')).toBe(true);
  });

  it('writes down going and coming back, and nobody goes before they came', () => {
    const left = gone(stayed('08:00'), '09:00');
    expect(left && rollState(left)).toBe('left');
    expect(present(left, { ...clock, now: '09:30' }).stays).toEqual([
      { from: '08:00', until: '09:00' },
      { from: '09:30', until: '' },
    ]);
    // The clock of the PC was put back meanwhile.
    expect(gone(stayed('08:20'), '08:10')).toEqual(stayed('08:20', '08:20'));
    expect(present(left, { ...clock, now: '08:10' }).stays.at(-1)).toEqual({ from: '09:00', until: '' });
  });

  it('lets only go who is there', () => {
    expect(gone(null, '09:00')).toBeNull();
    expect(gone(absent(), '09:00')).toBeNull();
  });
});

describe('an item', () => {
  it('takes minutes from its beginning to its end, or to now; none before it begins', () => {
    const times = { begunAt: '08:05', endedAt: '', outcome: null };
    expect(minutesTaken(times, '08:20')).toBe(15);
    expect(minutesTaken({ ...times, endedAt: '08:15' }, '10:00')).toBe(10);
    expect(minutesTaken(null, '08:20')).toBeNull();
    expect(minutesTaken(times, '08:00')).toBeNull();
    expect(itemStanding(times)).toBe('running');
    expect(itemStanding({ ...times, outcome: 'postponed' })).toBe('postponed');
  });
});

it.each([
  ['815', '08:15'],
  ['8:15', '08:15'],
  ['8h15', '08:15'],
  ['14.05', '14:05'],
  ['8', '08:00'],
  ['24:00', null],
  ['8:60', null],
  ['sáng', null],
  ['', null],
])('the hour typed as %j is %j', (typed, time) => expect(typedTime(typed)).toBe(time));

describe('how a matter is decided', () => {
  it('follows the rule: a majority on the matters that it names, the head on others (3.2)', () => {
    const rule = presets['kien-giang'].decision.mode;
    expect(modeFor(rule, 'Thông qua kế hoạch năm 2027')).toBe('majority');
    expect(modeFor(rule, 'Khen thưởng')).not.toBe('majority');
    expect(modeFor(presets['tung-chau'].decision.mode, 'Thông qua kế hoạch')).toBe('head-decides');
    expect(modeFor({ silent: true }, 'Thông qua kế hoạch')).toBeNull();
  });

  it('asks for no number of people where the regulation names none', () => {
    for (const { decision } of Object.values(presets)) {
      expect(quorumOf(decision.quorum, { present: 1, members: 14 })).toBeNull();
    }
  });
});
