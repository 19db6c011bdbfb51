import { describe, expect, it } from 'vitest';
import { absentLines } from '../../../../../shared/meetings/absence/absent-lines.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';

const names: Record<string, string> = {
  lam: 'Ông Nguyễn Hữu Lâm',
  ha: 'Bà Trần Thị Thu Hà',
  dao: 'Ông Lê Quang Đạo',
  binh: 'Ông Đỗ Văn Bính',
};
const anAbsence = (personId: string, more: Partial<Of<'absence'>> = {}): Of<'absence'> => ({
  ...{ ...kinds.absence.empty(), id: personId, removedAt: null, meetingId: 'm' },
  ...{ personId, toldOn: '2026-11-20' },
  ...more,
});
const aMark = (personId: string | null, mark: Of<'attendance'>['mark']): Of<'attendance'> => ({
  ...{ ...kinds.attendance.empty(), id: `${personId}`, removedAt: null, meetingId: 'm', personId, mark },
});
const anOpinion = (personId: string, more: Partial<Of<'opinion'>> = {}): Of<'opinion'> => ({
  ...{ ...kinds.opinion.empty(), id: `${personId}-y`, removedAt: null, meetingId: 'm', personId },
  ...{ form: 'written', receivedOn: '2026-11-21', text: 'Đồng ý với dự thảo' },
  ...more,
});
const absent = (more: Partial<Parameters<typeof absentLines>[0]>) => ({
  meeting: { chairId: 'lam', attendeeIds: ['lam', 'ha', 'dao', 'binh'] },
  ...{ absences: [], roll: [], opinions: [] },
  callOf: (id: string) => names[id] ?? '',
  ...more,
});

describe('the lines of those who stayed away', () => {
  it('say why, with whose consent, who came instead, and whether an opinion came', () => {
    const absences = [
      anAbsence('dao', {
        ...{ reason: 'đi công tác.', consent: 'granted', consentById: 'lam' },
        ...{ delegateName: 'Nguyễn Văn Tám', delegateTitle: 'Phó Trưởng phòng' },
        delegateAuthority: 'Giấy ủy quyền số 05/GUQ ngày 20/11/2026',
      }),
    ];
    expect(absentLines(absent({ absences, opinions: [anOpinion('dao')] }))).toEqual([
      'Ông Lê Quang Đạo (lý do: đi công tác; được người chủ trì đồng ý; ủy quyền ông (bà) Nguyễn Văn Tám, Phó Trưởng phòng dự họp thay theo giấy ủy quyền số 05/GUQ ngày 20/11/2026; có ý kiến bằng văn bản)',
    ]);
  });

  it('stand in the order of the invitation and say nothing that was not written down', () => {
    expect(absentLines(absent({ absences: [anAbsence('binh'), anAbsence('ha')] }))).toEqual([
      'Bà Trần Thị Thu Hà',
      'Ông Đỗ Văn Bính',
    ]);
  });

  it('name who answered where it was not the one in the chair, and a refusal', () => {
    const by = (more: Partial<Of<'absence'>>) =>
      absentLines(absent({ absences: [anAbsence('dao', more)] })).join();
    expect(by({ consent: 'granted', consentById: 'ha' })).toBe(
      'Ông Lê Quang Đạo (được Bà Trần Thị Thu Hà đồng ý)',
    );
    expect(by({ consent: 'refused', consentById: null })).toBe(
      'Ông Lê Quang Đạo (người chủ trì không đồng ý)',
    );
    expect(by({ consent: 'asked' })).toBe('Ông Lê Quang Đạo');
  });

  it('keep an abbreviation at the head of the paper as it is', () => {
    const delegate = { delegateName: 'Nguyễn Văn Tám', delegateAuthority: 'QĐ 12 của UBND xã' };
    expect(absentLines(absent({ absences: [anAbsence('dao', delegate)] })).join()).toContain(
      'dự họp thay theo QĐ 12 của UBND xã)',
    );
  });

  it('have a blank for the reason of one who was away by the roll without a word', () => {
    const roll = [aMark('binh', 'absent'), aMark('ha', 'present'), aMark(null, 'absent')];
    expect(absentLines(absent({ roll }))).toEqual(['Ông Đỗ Văn Bính (lý do: ……………………)']);
  });

  it('leave out one who came after all', () => {
    const more = { absences: [anAbsence('dao')], roll: [aMark('dao', 'present')] };
    expect(absentLines(absent(more))).toEqual([]);
  });
});
