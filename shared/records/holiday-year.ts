import { weekday } from '../calendar.ts';
import { choice, date, listOf, longText, requiredText, year } from '../fields.ts';
import { type Breach, defineKind } from './record.ts';

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
  check: ({ year, off, workedSaturdays }) =>
    breachIn('off', off, (on) => (inYear(on, year) ? null : 'not-in-year')) ??
    breachIn('workedSaturdays', workedSaturdays, (on) =>
      inYear(on, year) ? (weekday(on) === 6 ? null : 'not-a-saturday') : 'not-in-year',
    ),
});

const inYear = (on: string, year: number): boolean => on.startsWith(`${year}-`);

/** The first row that is wrong by itself, or names a day that another row names already. */
function breachIn(
  list: string,
  rows: readonly { on: string }[],
  reasonFor: (on: string) => string | null,
): Breach | null {
  for (const [index, { on }] of rows.entries()) {
    const repeated = rows.findIndex((row) => row.on === on) < index;
    const reason = reasonFor(on) ?? (repeated ? 'repeated' : null);
    if (reason) return { field: `${list}.${index}.on`, reason };
  }
  return null;
}
