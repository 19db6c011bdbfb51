import { choice, date, optionalDate, optionalRef, requiredText, text } from '../fields.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Ban Chỉ đạo, or the Tổ công tác that helps it. */
export const bodyTypes = ['committee', 'working-group'] as const;

export const body = defineKind({
  name: 'body',
  fields: {
    type: choice(bodyTypes),
    /** The committee that a working group helps. */
    committeeId: optionalRef('body'),
    /** «Ban Chỉ đạo chuyển đổi số xã Tùng Châu». */
    name: requiredText(300),
    /** Its line in the letterhead: «BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ». */
    letterheadName: requiredText(300),
    /** In the symbol of its papers: «BCĐ» (decided by the head; NĐ 30/2020, Phụ lục I, II.3.b). */
    abbreviation: requiredText(20),
    from: date(),
    until: optionalDate(),
    /** The paper that set it up. */
    decision: text(),
    /**
     * Whether its papers may carry the agency's seal, which settles whether one or both titles are printed
     * (NĐ 30/2020). Where the regulation is silent it stays unknown until somebody answers for it.
     */
    sealUse: choice(['unknown', 'allowed', 'not-allowed']),
  },
  columns: ['name', 'type', 'abbreviation', 'from', 'until', 'decision'],
  searchable: ['name', 'abbreviation'],
  access: { write: ['officer'] },
  title: (value) => value.name,
  check: (value) =>
    value.type === 'working-group' && value.committeeId === null
      ? { field: 'committeeId', reason: 'required' }
      : endsAfterStart(value.from, value.until),
});
