import { describe, expect, it } from 'vitest';
import {
  groupDuties,
  periodNameOf,
  standingColours,
  standingOf,
} from '../../../../../renderer/screens/home/duty-groups.ts';
import type { DutyRow } from '../../../../../shared/outputs/meetings.ts';

const aDuty = (more: Partial<DutyRow> = {}): DutyRow => ({
  key: 'tct/group-meeting/2026-11',
  duty: 'group-meeting',
  bodyId: 'tct',
  bodyName: 'Tổ công tác',
  period: { key: '2026-11', kind: 'month', from: '2026-11-01', until: '2026-11-30' },
  dueOn: '2026-11-30',
  state: 'due',
  soft: false,
  citation: { article: '7', clause: '3', phrase: 'một tháng một lần' },
  by: [],
  addressees: [],
  called: { committee: 'Ban Chỉ đạo', group: 'Tổ công tác' },
  settledBy: null,
  plannedBy: null,
  deferral: null,
  rolling: { lastOn: null, dueOn: '2026-12-01' },
  action: 'plan-meeting',
  ...more,
});

const month = (key: string) => ({ key, kind: 'month' as const, from: `${key}-01`, until: `${key}-30` });

describe('the groups of the overview', () => {
  it('shows of each duty the newest missed period, the earlier ones apart', () => {
    const [september, october] = ['2026-09', '2026-10'].map((key) =>
      aDuty({ key, period: month(key), state: 'overdue' }),
    );
    const report = aDuty({ key: 'r', duty: 'group-report', state: 'overdue' });
    const groups = groupDuties(
      [september, october, report].filter((row) => row !== undefined),
      '2026-11-20',
    );
    expect(groups.overdue).toEqual([october, report]);
    expect(groups.older).toEqual([september]);
  });

  it('keeps a missed yearly report beside a missed quarterly one', () => {
    const [quarter, year] = (['quarter', 'year'] as const).map((kind) =>
      aDuty({
        key: kind,
        duty: 'upward-report',
        period: { key: kind, kind, from: '2026-10-01', until: '2026-12-31' },
        state: 'overdue',
      }),
    );
    const groups = groupDuties(
      [quarter, year].filter((row) => row !== undefined),
      '2027-01-20',
    );
    expect(groups.overdue).toEqual([quarter, year]);
    expect(groups.older).toEqual([]);
  });

  it('keeps a planned meeting among the things of this period, and what has not begun apart', () => {
    const planned = aDuty({ state: 'upcoming', plannedBy: { id: 'm', on: '2026-11-25' } });
    const next = aDuty({ key: 'next', state: 'upcoming', period: month('2026-12') });
    const groups = groupDuties([planned, next], '2026-11-20');
    expect(groups.now).toEqual([planned]);
    expect(groups.upcoming).toEqual([next]);
  });

  it('lists what is done with the newest first, and loses nothing', () => {
    const rows = (['done', 'overdue', 'put-off', 'soon', 'due', 'upcoming', 'done'] as const).map(
      (state, index) =>
        aDuty({ key: String(index), state, duty: state === 'overdue' ? 'group-report' : 'group-meeting' }),
    );
    const groups = groupDuties(rows, '2026-11-20');
    expect(groups.done.map(({ key }) => key)).toEqual(['6', '0']);
    expect(Object.values(groups).flat()).toHaveLength(rows.length);
  });
});

describe('how a duty stands', () => {
  it('is red only where a firm one is overdue', () => {
    const red = (['done', 'due', 'soon', 'overdue', 'put-off', 'upcoming'] as const).flatMap((state) =>
      [true, false]
        .filter((soft) => standingColours[standingOf(aDuty({ state, soft }))] === 'red')
        .map((soft) => `${state} ${soft ? 'soft' : 'firm'}`),
    );
    expect(red).toEqual(['overdue firm']);
  });

  it('says that a meeting is planned', () => {
    expect(standingOf(aDuty({ state: 'upcoming', plannedBy: { id: 'm', on: '2026-11-25' } }))).toBe(
      'planned',
    );
    expect(standingOf(aDuty({ state: 'upcoming' }))).toBe('upcoming');
  });
});

describe('the name of a period', () => {
  it.each([
    ['2026-02', { key: 'month', number: '02', year: 2026 }],
    ['2026-Q4', { key: 'quarter', number: 'IV', year: 2026 }],
    ['2026-H1', { key: 'firstHalf', number: '', year: 2026 }],
    ['2026-H2', { key: 'secondHalf', number: '', year: 2026 }],
    ['2026', { key: 'year', number: '', year: 2026 }],
    ['2026-M03-04', { key: 'span', number: '', year: 0 }],
    ['2026-03-15', { key: 'span', number: '', year: 0 }],
  ])('of %s', (key, name) => {
    expect(periodNameOf(key)).toEqual(name);
  });
});
