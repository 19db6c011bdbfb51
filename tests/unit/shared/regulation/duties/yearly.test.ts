import { describe, expect, it } from 'vitest';
import { dossierYears } from '../../../../../shared/archive/dossier-years.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';
import { aFulfilment, theFacts } from '../../../../helpers/duty-facts.ts';

const only = (key: string, more: Parameters<typeof theFacts>[0] = {}) =>
  duties(theFacts(more)).find((one) => one.key === key);

describe('plans of a year', () => {
  it('are asked for in the year that they are for, and settled by one that was made before it began', () => {
    const made = aFulfilment({
      duty: 'work-programme',
      meetingId: null,
      periodKey: '2027',
      doneOn: '2026-12-20',
    });
    const key = 'bcd/work-programme/2027';
    expect(only(key)).toMatchObject({
      state: 'due',
      dueOn: '2027-12-31',
      by: ['group'],
      addressees: ['head'],
    });
    expect(only(key, { fulfilments: [made] })).toMatchObject({
      state: 'done',
      settledBy: { on: '2026-12-20' },
    });
    expect(only('bcd/inspection-plan/2027', { fulfilments: [made] })?.state).toBe('due');
  });

  it('are not asked for where the regulation does not say that they are yearly', () => {
    const names = duties(theFacts({ profile: presets['party-agencies'] })).map(({ duty }) => duty);
    expect(names).not.toContain('work-programme');
    expect(names).not.toContain('inspection-plan');
  });

  it('of the group are asked of the group alone', () => {
    const profile = presets['kien-giang'];
    expect(only('tct/group-plan/2027', { profile })).toMatchObject({ addressees: ['group-head'] });
    expect(only('tct/group-plan/2027', { profile, groupId: null })).toBeUndefined();
  });
});

describe('money', () => {
  it('is settled by the 9th of March, «trước ngày 10/3», by the law and the rule that points to it', () => {
    const key = 'bcd/budget-settlement/2026';
    const on = (today: string) => only(key, { budgetYears: [2026], today })?.state;
    expect(['2027-01-01', '2027-02-07', '2027-03-09', '2027-03-10'].map(on)).toEqual([
      'due',
      'soon',
      'soon',
      'overdue',
    ]);
    const found = only(key, { budgetYears: [2026] });
    expect(found).toMatchObject({ citation: { article: '9', clause: '1' } });
    expect(found?.law).toContain('89/2025/QH15');
  });

  it('that the book does not hold has no settlement', () => {
    expect(only('bcd/budget-settlement/2026')).toMatchObject({
      ...{ state: 'not-applicable', notApplicable: 'no-estimate' },
    });
    const fulfilments = [
      aFulfilment({ duty: 'budget-settlement', meetingId: null, periodKey: '2026', doneOn: '2027-03-01' }),
    ];
    expect(only('bcd/budget-settlement/2026', { fulfilments })).toMatchObject({
      state: 'done',
      notApplicable: null,
    });
  });

  it('is estimated in the year before, and of years before the law nothing is asked', () => {
    expect(only('bcd/budget-estimate/2028')).toMatchObject({
      period: { kind: 'term', key: '2028', from: '2027-05-15', until: '2027-06-30' },
      state: 'upcoming',
    });
    const old = duties(theFacts({ since: '2024-01-01' })).filter(({ law }) => law?.includes('Ngân sách'));
    expect(old.map(({ key }) => key)).toEqual([
      'bcd/budget-estimate/2027',
      'bcd/budget-settlement/2026',
      'bcd/budget-estimate/2028',
      'bcd/budget-settlement/2027',
    ]);
  });
});

describe('the archive', () => {
  it('gets within the year after what ended in a year', () => {
    expect(only('bcd/archive-handover/2026', { dossierYears: [2026] })).toMatchObject({
      ...{ state: 'due', dueOn: '2027-12-31', by: ['group'], citation: { article: '6', clause: '10' } },
    });
    expect(only('bcd/archive-handover/2026', { dossierYears: [2025] })).toMatchObject({
      ...{ state: 'not-applicable', notApplicable: 'no-dossiers' },
    });
  });

  it('gets nothing under a regulation that names no keeper', () => {
    const found = duties(theFacts({ profile: presets['kien-giang'], dossierYears: [2026] }));
    expect(found.map(({ duty }) => duty)).not.toContain('archive-handover');
  });

  it('wants dossiers kept for five years and more, for good, or for a time not said', () => {
    const cover = { endOn: '2026-05-01', retention: 'years' as const, retentionYears: 5 };
    const years = (more: Partial<Parameters<typeof dossierYears>[0][number]>) =>
      dossierYears([{ ...cover, ...more }]);
    expect([years({}), years({ retentionYears: 4 }), years({ endOn: null })]).toEqual([[2026], [], []]);
    expect([
      years({ retention: 'permanent', retentionYears: 0 }),
      years({ retention: 'unspecified' }),
    ]).toEqual([[2026], [2026]]);
    expect(dossierYears([cover, cover, { ...cover, endOn: '2027-01-01' }])).toEqual([2026, 2027]);
  });
});

it('silence asks for no plan, no money and no archive', () => {
  expect(duties(theFacts({ profile: silentProfile(), budgetYears: [2026], dossierYears: [2026] }))).toEqual(
    [],
  );
});
