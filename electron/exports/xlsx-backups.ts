import { formatDate, formatInstant } from '../../shared/calendar.ts';
import { records as words } from '../../shared/locales/vi/records.ts';
import type { Of } from '../../shared/records/index.ts';
import type { SheetCell, SheetModel, WorkbookModel } from './xlsx-model.ts';

export type BackupsWorkbookInput = {
  backups: readonly Of<'backup'>[];
  sticks: readonly Of<'stick'>[];
  drills: readonly Of<'drill'>[];
  /** Names of users by id. */
  nameOf: (userId: string) => string;
  /** Whose book it is. */
  organisation: string;
  today: string;
};

const head = (value: string): SheetCell => ({ value, look: 'head' });
const text = (value: string): SheetCell => ({ value, look: 'text' });
const figures = (value: number): SheetCell => ({ value, look: 'figures' });
/** An instant that a damaged clock or line left unreadable stands as it is. */
const moment = (value: string): SheetCell =>
  text(Number.isNaN(Date.parse(value)) ? value : formatInstant(value));

/** Title, whose book, an empty row; then the heads. */
const headRow = 4;

/** The register of backups as a workbook to print and sign: the backups, the sticks, the drills. In Vietnamese. */
export function backupsWorkbook(input: BackupsWorkbookInput): WorkbookModel {
  return { sheets: [backupSheet(input), stickSheet(input), drillSheet(input)] };
}

type Heads = readonly (readonly [string, number])[];

function sheet(
  input: BackupsWorkbookInput,
  { name, title, heads, rows }: { name: string; title: string; heads: Heads; rows: SheetCell[][] },
): SheetModel {
  return {
    name,
    widths: heads.map(([, width]) => width),
    headRow,
    rows: [
      [{ value: title, look: 'title', span: heads.length }],
      [
        {
          value: `${input.organisation ? `${input.organisation}; ` : ''}lập ngày ${formatDate(input.today)}`,
          look: 'subtitle',
          span: heads.length,
        },
      ],
      [],
      heads.map(([label]) => head(label)),
      ...(rows.length > 0 ? rows : [[]]),
    ],
  };
}

function backupSheet(input: BackupsWorkbookInput): SheetModel {
  const { fields, choices } = words.backup;
  const stickOf = (id: string | null) => input.sticks.find((stick) => stick.id === id)?.name ?? '';
  return sheet(input, {
    name: 'Sao lưu',
    title: 'SỔ THEO DÕI SAO LƯU',
    heads: [
      ['STT', 6],
      [fields.takenAt, 17],
      ['USB', 10],
      [fields.target, 28],
      [fields.name, 26],
      [fields.protection, 14],
      ['Dung lượng (byte)', 16],
      [fields.by, 22],
      [fields.verifiedAt, 17],
      [fields.verifiedHow, 24],
      [fields.verifiedBy, 22],
    ],
    rows: input.backups.map((line, index) => [
      figures(index + 1),
      moment(line.takenAt),
      text(stickOf(line.stickId)),
      text(line.target),
      text(line.name),
      text(choices.protection[line.protection]),
      figures(line.bytes),
      text(input.nameOf(line.by)),
      moment(line.verifiedAt),
      text(choices.verifiedHow[line.verifiedHow]),
      text(input.nameOf(line.verifiedBy)),
    ]),
  });
}

function stickSheet(input: BackupsWorkbookInput): SheetModel {
  const { fields, choices } = words.stick;
  return sheet(input, {
    name: 'USB',
    title: 'CÁC USB SAO LƯU',
    heads: [
      [fields.name, 16],
      [fields.markedAt, 18],
      [fields.state, 14],
      [fields.retiredOn, 18],
      [fields.retiredReason, 50],
    ],
    rows: input.sticks.map((stick) => [
      text(stick.name),
      moment(stick.markedAt),
      text(choices.state[stick.state]),
      stick.retiredOn === null ? text('') : { value: { day: stick.retiredOn }, look: 'day' },
      text(stick.retiredReason),
    ]),
  });
}

function drillSheet(input: BackupsWorkbookInput): SheetModel {
  const { fields, choices } = words.drill;
  return sheet(input, {
    name: 'Diễn tập',
    title: 'CÁC LẦN DIỄN TẬP PHỤC HỒI',
    heads: [
      [fields.heldAt, 17],
      [fields.by, 22],
      [fields.backupName, 26],
      [fields.takenAt, 17],
      [fields.result, 24],
      [fields.records, 12],
      [fields.files, 12],
      [fields.differences, 12],
      [fields.detail, 40],
    ],
    rows: input.drills.map((drill) => [
      moment(drill.heldAt),
      text(input.nameOf(drill.by)),
      text(drill.backupName),
      moment(drill.takenAt),
      text(choices.result[drill.result]),
      figures(drill.records),
      figures(drill.files),
      figures(drill.differences),
      text(drill.detail),
    ]),
  });
}
