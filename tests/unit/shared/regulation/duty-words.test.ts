import { describe, expect, it } from 'vitest';
import { dutiesInVietnamese } from '../../../../electron/services/duties-in-vietnamese.ts';
import { duties } from '../../../../shared/regulation/duties.ts';
import { periodNameOf } from '../../../../shared/regulation/duty-words.ts';
import { presets } from '../../../../shared/regulation/presets/index.ts';
import { aMeeting, theFacts } from '../../../helpers/duty-facts.ts';

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

describe('duties in words on paper', () => {
  it.each(Object.entries(presets))('leave no place open and no code bare, under %s', (_name, profile) => {
    const rows = duties(
      theFacts({
        ...{ profile, today: '2027-06-10', through: '2028-12-31' },
        meetings: [
          aMeeting({ on: '2027-05-20' }),
          aMeeting({ id: 'm2', on: '2027-06-25', state: 'planned' }),
        ],
      }),
    );
    expect(rows).not.toEqual([]);
    const { titleOf, byOf, addresseesOf } = dutiesInVietnamese;
    for (const row of rows) {
      for (const words of [titleOf(row), byOf(row), addresseesOf(row)]) {
        expect(words).not.toMatch(/[{}…]|home:|regulation:|records:/);
      }
    }
  });
});
