import { describe, expect, it } from 'vitest';
import { absenceCautions } from '../../../../../shared/meetings/absence/absence-cautions.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';

const people: Record<string, string> = {
  lam: 'Nguyễn Hữu Lâm',
  dao: 'Lê Quang Đạo',
  binh: 'Đỗ Văn Bính',
  anh: 'Phạm Thị Ngọc Ánh',
};
const anAbsence = (more: Partial<Of<'absence'>> = {}): Of<'absence'> => ({
  ...{ ...kinds.absence.empty(), id: 'a', removedAt: null, meetingId: 'm' },
  ...{ personId: 'dao', toldOn: '2026-11-20', reason: 'Đi công tác' },
  ...more,
});
type Question = Parameters<typeof absenceCautions>[0];
const codes = (absence: Partial<Of<'absence'>> = {}, more: Partial<Question> = {}) =>
  absenceCautions({
    absence: anAbsence(absence),
    meeting: { on: '2026-11-23', chairId: 'lam', attendeeIds: ['lam', 'dao', 'binh'] },
    ...{ others: [], roll: [], nameOf: (id: string) => people[id] ?? '', today: '2026-11-25' },
    ...more,
  }).map((one) => ('details' in one ? `${one.code} ${one.details.name}` : one.code));

describe('what is worth a second look about an absence', () => {
  it('is nothing where all is as it should be', () => {
    expect(codes()).toEqual([]);
    expect(codes({ consent: 'granted', consentById: 'lam', consentOn: '2026-11-21' })).toEqual([]);
    expect(codes({ delegateName: 'Nguyễn Văn Tám' })).toEqual([]);
  });

  it('names one who was not invited', () => {
    expect(codes({ personId: 'anh' })).toEqual(['not-invited']);
  });

  it('points to the plan where the chair stays away, whether or not they stand in the list', () => {
    expect(codes({ personId: 'lam' })).toEqual(['chair-away']);
    const meeting = { on: '2026-11-23', chairId: 'lam', attendeeIds: ['dao'] };
    expect(codes({ personId: 'lam' }, { meeting })).toEqual(['chair-away']);
  });

  it('tells a word after the meeting from one ahead of today', () => {
    expect(codes({ toldOn: '2026-11-24' })).toEqual(['told-after-meeting']);
    expect(codes({ toldOn: '2026-11-23' })).toEqual([]);
    expect(codes({ toldOn: '2026-11-26' })).toEqual(['told-ahead-of-today']);
  });

  it('doubts an answer of somebody else, without a name or a day, or after the meeting', () => {
    const answer = { consent: 'granted', consentById: 'lam', consentOn: '2026-11-21' } as const;
    expect(codes({ ...answer, consentById: 'binh' })).toEqual(['answer-by-another Đỗ Văn Bính']);
    expect(codes({ ...answer, consentOn: null })).toEqual(['answer-unsigned']);
    expect(codes({ ...answer, consent: 'refused', consentById: null })).toEqual(['answer-unsigned']);
    expect(codes({ ...answer, consentOn: '2026-11-24' })).toEqual(['answer-after-meeting']);
    // Nobody has answered yet.
    expect(codes({ consent: 'asked' })).toEqual([]);
  });

  it('does not call anybody another where nobody takes the chair yet', () => {
    const meeting = { on: '2026-11-23', chairId: null, attendeeIds: ['dao'] };
    const answer = { consent: 'granted', consentById: 'binh', consentOn: '2026-11-21' } as const;
    expect(codes(answer, { meeting })).toEqual([]);
  });

  it('finds a delegate who is invited, however the name is typed, and one who is away as well', () => {
    expect(codes({ delegateName: 'do van binh' })).toEqual(['delegate-invited Đỗ Văn Bính']);
    expect(codes({ delegateName: 'Đỗ Văn Bính' }, { others: [{ personId: 'binh' }] })).toEqual([
      'delegate-away Đỗ Văn Bính',
    ]);
  });

  it('says so where the roll has them present', () => {
    expect(codes({}, { roll: [{ personId: 'dao', mark: 'present' }] })).toEqual(['came']);
    expect(codes({}, { roll: [{ personId: 'dao', mark: 'absent' }] })).toEqual([]);
  });
});
