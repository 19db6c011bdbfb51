import { choice, count, optionalDate, optionalRef, requiredText, text, year } from '../fields.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Hồ sơ of a year: the cover under which documents are filed (NĐ 30/2020, Đ.28–31). */
export const dossier = defineKind({
  name: 'dossier',
  fields: {
    year: year(),
    /** Số và ký hiệu hồ sơ, such as «01.CĐS». */
    code: requiredText(20),
    title: requiredText(500),
    /** Thời hạn bảo quản: a number of years, for good, or not said. */
    retention: choice(['unspecified', 'years', 'permanent']),
    retentionYears: count(0, 200),
    keeperId: optionalRef('person'),
    startOn: optionalDate(),
    endOn: optionalDate(),
    note: text(1000),
  },
  columns: ['code', 'title', 'retention', 'keeperId', 'startOn', 'endOn'],
  searchable: ['code', 'title', 'note'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => `${value.code} ${value.title}`.trim(),
  check: (value) =>
    value.retention === 'years' && value.retentionYears < 1
      ? { field: 'retentionYears', reason: 'required' }
      : endsAfterStart(value.startOn, value.endOn, 'endOn'),
});
