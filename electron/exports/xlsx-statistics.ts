import { formatDate } from '../../shared/calendar.ts';
import { filled } from '../../shared/locales/filled.ts';
import { statistics as words } from '../../shared/locales/vi/statistics.ts';
import type { StatisticsTable } from '../../shared/papers/meeting-statistics.ts';
import type { SheetCell, SheetModel, WorkbookModel } from './xlsx-model.ts';

export type StatisticsWorkbookInput = {
  bodyName: string;
  letterheadName: string;
  from: string;
  until: string;
  tables: Record<'people' | 'meetings' | 'missed' | 'duties', StatisticsTable>;
};

/** Letterhead, title and period in four rows and a free one, the column heads, then the rows. */
const headRow = 6;

/** The statistics as a workbook: a sheet each for people, meetings, absences with their reasons, and rules. */
export function statisticsWorkbook(input: StatisticsWorkbookInput): WorkbookModel {
  const { people, meetings, missed, duties } = input.tables;
  const sheet = (name: string, title: string, table: StatisticsTable) =>
    sheetOf(input, { name, title, table });
  return {
    sheets: [
      sheet('Dự họp', words.people.title, people),
      sheet('Cuộc họp', words.meetings.title, meetings),
      sheet('Vắng mặt', words.paper.missed.replace(/^[IV]+\. /, ''), missed),
      sheet('Theo quy chế', words.duties.title, duties),
    ],
  };
}

type Part = { name: string; title: string; table: StatisticsTable };

function sheetOf(input: StatisticsWorkbookInput, { name, title, table }: Part): SheetModel {
  const { texts, counts, rows, total } = table;
  const heads = [words.paper.order, ...texts.map(({ header }) => header), ...counts];
  const span = heads.length;
  const subject = filled(words.paper.subject, {
    body: input.bodyName,
    from: formatDate(input.from),
    until: formatDate(input.until),
  });
  return {
    name,
    headRow,
    widths: [6, ...texts.map(({ grow }) => (grow === 0 ? 13 : 30)), ...counts.map(() => 11)],
    rows: [
      [{ value: input.letterheadName, look: 'strong' }],
      [],
      [{ value: title.toLocaleUpperCase('vi'), look: 'title', span }],
      [{ value: subject, look: 'subtitle', span }],
      [],
      heads.map((value): SheetCell => ({ value, look: 'head' })),
      ...rows.map((row, index): SheetCell[] => [{ value: index + 1, look: 'centred' }, ...row.map(cellOf)]),
      ...(total === null ? [] : [totalRow(texts.length + 1, total)]),
    ],
  };
}

const cellOf = (value: string | number): SheetCell => ({
  value,
  look: typeof value === 'number' ? 'centred' : 'text',
});

const totalRow = (span: number, total: readonly (string | number)[]): SheetCell[] => [
  { value: words.people.total, look: 'totalText', span },
  ...Array.from({ length: span - 1 }, () => null),
  ...total.map(
    (value): SheetCell => ({ value, look: typeof value === 'number' ? 'totalFigures' : 'totalText' }),
  ),
];
