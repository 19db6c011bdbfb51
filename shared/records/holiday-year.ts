import { choice, date, listOf, longText, requiredText, year } from '../fields.ts';
import { defineKind } from './record.ts';

/** Lịch nghỉ of one year, as the official entered it from that year's notices (BLLĐ 2019, Đ.112). */
export const holidayYear = defineKind({
  name: 'holiday-year',
  fields: {
    year: year(),
    off: listOf({ on: date(), why: requiredText(160) }),
    workedSaturdays: listOf({ on: date(), why: requiredText(160) }),
    source: longText(),
    status: choice(['decided', 'no-notice']),
  },
  columns: ['year', 'status', 'source'],
  searchable: ['source'],
  access: { write: ['officer'] },
  title: (value) => String(value.year),
});
