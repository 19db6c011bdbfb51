import { describe, expect, it } from 'vitest';
import type { HelperBody } from '../../../../../shared/regulation/duties/facts.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import type { StatedRule } from '../../../../../shared/regulation/profile/rule.ts';
import type { Cadence } from '../../../../../shared/regulation/profile/vocabulary.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';
import { theFacts } from '../../../../helpers/duty-facts.ts';

const cadence = (unit: Cadence['unit']): StatedRule<Cadence> => ({
  value: { every: 1, unit, soft: false, countBy: 'calendar-period' },
  ...{ article: '4', clause: '1', phrase: 'họp định kỳ' },
});
const ownRules = (unit: Cadence['unit']) => ({
  ...silentProfile(),
  groupMeetings: { ...silentProfile().groupMeetings, cadence: cadence(unit) },
});
const helper = (id: string, versions: HelperBody['versions'] = []): HelperBody => ({
  ...{ id, from: null, until: null, versions },
});
const committee = { id: 'bcd', from: null, until: null };

const keysOf = (helpers: readonly HelperBody[], duty: string) =>
  duties(theFacts({ today: '2027-06-15', through: '2027-12-31', ...{ bodies: { committee, helpers } } }))
    .filter((one) => one.duty === duty)
    .map(({ key, regulationId }) => [key, regulationId]);

describe('several bodies that help one committee', () => {
  it('owe each what the committee’s regulation asks of its group', () => {
    const keys = keysOf([helper('to-1'), helper('to-2')], 'group-report').map(([key]) => key);
    for (const id of ['to-1', 'to-2']) {
      for (const quarter of [1, 2, 3, 4]) expect(keys).toContain(`${id}/group-report/2027-Q${quarter}`);
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are judged each by its own regulation where it has one, from the day on which it binds', () => {
    const own = [{ id: 'cua-to-2', from: '2027-07-01', until: null, rules: ownRules('quarter') }];
    const found = keysOf([helper('to-1'), helper('to-2', own)], 'group-meeting');
    const of = (id: string) => found.filter(([key]) => key?.startsWith(`${id}/`)).map(([key]) => key);
    expect(of('to-1').filter((key) => key?.includes('/2027-'))).toHaveLength(12);
    expect(of('to-2').slice(5)).toEqual([
      'to-2/group-meeting/2027-06',
      'to-2/group-meeting/2027-Q3',
      'to-2/group-meeting/2027-Q4',
    ]);
    expect(found.find(([key]) => key === 'to-2/group-meeting/2027-Q3')?.[1]).toBe('cua-to-2');
    expect(found.find(([key]) => key === 'to-2/group-meeting/2027-06')?.[1]).toBe('quy-che');
  });

  it('keep one unbroken row of reports where their own regulation says nothing of reports', () => {
    const own = [{ id: 'cua-to', from: '2027-05-10', until: '2027-08-20', rules: ownRules('quarter') }];
    expect(keysOf([helper('to', own)], 'group-report')).toEqual([
      ['to/group-report/2027-Q1', 'quy-che'],
      ['to/group-report/2027-Q2', 'quy-che'],
      ['to/group-report/2027-Q3', 'quy-che'],
      ['to/group-report/2027-Q4', 'quy-che'],
    ]);
  });

  it('change nothing of what the committee owes', () => {
    const own = [{ id: 'cua-to', from: '2027-01-01', until: null, rules: ownRules('month') }];
    const of = (helpers: readonly HelperBody[]) =>
      duties(theFacts({ ...{ bodies: { committee, helpers } } })).filter(({ bodyId }) => bodyId === 'bcd');
    expect(of([helper('to', own), helper('to-2')])).toEqual(of([]));
    expect(of([])).not.toEqual([]);
  });
});
