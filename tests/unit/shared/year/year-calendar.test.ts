import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DutyRow } from '../../../../shared/outputs/meetings.ts';
import { isOn, type YearMeeting, yearEntries } from '../../../../shared/year/year-calendar.ts';
import { aDutyRow } from '../../../helpers/duty-row.ts';

const aMeeting = (more: Partial<YearMeeting> = {}): YearMeeting => ({
  id: 'm1',
  bodyId: 'tct',
  type: 'regular',
  state: 'planned',
  title: 'Họp Tổ công tác',
  on: '2026-11-25',
  startsAt: '08:00',
  place: 'UBND xã',
  minutes: 0,
  chair: null,
  moves: 0,
  ...more,
});

const entries = (duties: readonly DutyRow[], meetings: readonly YearMeeting[], year = 2026) =>
  yearEntries({ year, duties, meetings, namesOf: () => ({ bodyName: 'Tổ công tác', called: 'Tổ' }) });

const lines = (duties: readonly DutyRow[], meetings: readonly YearMeeting[], year = 2026) =>
  entries(duties, meetings, year).map(
    (one) => `${one.on} ${one.meeting?.id ?? '-'} [${one.duties.map(({ key }) => key).join(' ')}]`,
  );

describe('the calendar of a year', () => {
  it('puts a duty with the meeting planned for it, and else under its last day', () => {
    const planned = aDutyRow({ key: 'a', plannedBy: { id: 'm1', on: '2026-11-25' } });
    expect(lines([planned, aDutyRow({ key: 'b' })], [aMeeting()])).toEqual([
      '2026-11-25 m1 [a]',
      '2026-11-30 - [b]',
    ]);
  });

  it('puts everything that one meeting settles into its one line', () => {
    const settledBy = { kind: 'meeting' as const, id: 'm1', on: '2026-11-25' };
    const both = [aDutyRow({ key: 'a', settledBy }), aDutyRow({ key: 'b', duty: 'final-review', settledBy })];
    expect(lines(both, [aMeeting({ state: 'held' })])).toEqual(['2026-11-25 m1 [a b]']);
  });

  it('follows what settled a duty, not what was planned for it', () => {
    const duty = aDutyRow({
      key: 'a',
      settledBy: { kind: 'meeting', id: 'm2', on: '2026-11-10' },
      plannedBy: { id: 'm1', on: '2026-11-25' },
    });
    const meetings = [aMeeting(), aMeeting({ id: 'm2', on: '2026-11-10', state: 'held' })];
    expect(lines([duty], meetings)).toEqual(['2026-11-10 m2 [a]', '2026-11-25 m1 []']);
  });

  it('leaves a duty in its year where the meeting that settled it late was held in the next', () => {
    const settledBy = { kind: 'meeting' as const, id: 'm1', on: '2027-01-10' };
    const late = aDutyRow({ key: 'a', dueOn: '2026-12-31', settledBy });
    const meeting = aMeeting({ on: '2027-01-10', state: 'held' });
    expect(lines([late], [meeting])).toEqual(['2026-12-31 - [a]']);
    expect(lines([], [meeting], 2027)).toEqual(['2027-01-10 m1 []']);
  });

  it('names meetings of a day by the hour, before what is due by the day', () => {
    const on = '2026-11-30';
    const meetings = [aMeeting({ id: 'm2', on, startsAt: '14:00' }), aMeeting({ id: 'm1', on })];
    expect(lines([aDutyRow({ key: 'a' })], meetings)).toEqual([
      '2026-11-30 m1 []',
      '2026-11-30 m2 []',
      '2026-11-30 - [a]',
    ]);
  });

  it('keeps a meeting that was called off in sight, but tells it from one that is on', () => {
    const told = entries(
      [aDutyRow()],
      [aMeeting({ state: 'cancelled' }), aMeeting({ id: 'm2', state: 'postponed' })],
    );
    expect(told.map((one) => [one.meeting?.state ?? null, isOn(one)])).toEqual([
      ['cancelled', false],
      ['postponed', false],
      [null, true],
    ]);
  });

  it('loses no duty and no meeting of the year, and names none twice', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    const ids = fc.constantFrom('m1', 'm2', 'm3', 'gone');
    const duty = fc.record({
      key: fc.uuid(),
      dueOn: day,
      settledBy: fc.option(
        fc.record({ kind: fc.constantFrom('meeting' as const, 'report' as const), id: ids, on: day }),
      ),
      plannedBy: fc.option(fc.record({ id: ids, on: day })),
    });
    const meeting = fc.record({ id: ids, on: fc.oneof(day, fc.constant('2027-01-05')) });
    const law = fc.property(
      fc.uniqueArray(duty, { selector: ({ key }) => key }),
      fc.uniqueArray(meeting, { selector: ({ id }) => id }),
      (duties, meetings) => {
        const told = entries(duties.map(aDutyRow), meetings.map(aMeeting));
        expect(told.flatMap((one) => one.duties.map(({ key }) => key)).sort()).toEqual(
          duties.map(({ key }) => key).sort(),
        );
        expect(told.flatMap((one) => one.meeting?.id ?? []).sort()).toEqual(
          meetings.flatMap(({ id, on }) => (on.startsWith('2026') ? [id] : [])).sort(),
        );
        expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
        expect(told.map(({ on }) => on)).toEqual(told.map(({ on }) => on).sort());
      },
    );
    fc.assert(law, { numRuns: 300 });
  });
});
