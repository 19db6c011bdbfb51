import { describe, expect, it } from 'vitest';
import { groupDuties } from '../../../../../renderer/screens/home/duty-groups.ts';
import { aDutyRow as aDuty } from '../../../../helpers/duty-row.ts';

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

  it('keeps what binds nobody apart, and says nothing of it before its period', () => {
    const off = aDuty({ state: 'not-applicable', notApplicable: 'no-estimate' });
    const ahead = aDuty({ key: 'next', state: 'not-applicable', period: month('2026-12') });
    const groups = groupDuties([off, ahead], '2026-11-20');
    expect(groups.notApplicable).toEqual([off]);
    expect([...groups.now, ...groups.upcoming, ...groups.overdue]).toEqual([]);
  });
});
