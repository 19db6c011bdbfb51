import { date, optionalDate, requiredText, text } from '../fields.ts';
import { defineKind, endsAfterStart } from './record.ts';

/**
 * Xã: its names over a span of time. A paper carries the names that were valid on the paper's date, so a
 * merger or a new letterhead is a further record, never a change of an old one.
 */
export const commune = defineKind({
  name: 'commune',
  fields: {
    /** «xã Tùng Châu», as it stands in a sentence. */
    name: requiredText(120),
    /** «tỉnh Hà Tĩnh». */
    province: text(120),
    /** The parent's line of the letterhead: «ỦY BAN NHÂN DÂN XÃ TÙNG CHÂU» (NĐ 30/2020, ô 2). */
    letterheadParent: requiredText(120),
    /** Địa danh before the date: «Tùng Châu» (NĐ 30/2020, Phụ lục I, II.4.a). */
    placeName: requiredText(80),
    from: date(),
    until: optionalDate(),
    /** The paper that gave these names. */
    decision: text(),
  },
  columns: ['name', 'province', 'letterheadParent', 'placeName', 'from', 'until'],
  searchable: ['name', 'province'],
  access: { write: ['officer'] },
  title: (value) => value.name,
  check: (value) => endsAfterStart(value.from, value.until),
});
