import type { IsoDate } from '../../calendar.ts';
import { deadlineAlone, deadlineIn } from './deadline.ts';
import { plainFold } from './plain-fold.ts';
import type { ProposedTask } from './proposed-task.ts';
import { unitList, unitsLength } from './units.ts';

/** What a labelled line tells of a task: «Chủ trì: …», «Sản phẩm: …», «Thời hạn: …». */
export type Label = 'unit' | 'with' | 'product' | 'deadline' | 'task';

const labels: readonly (readonly [Label, RegExp])[] = [
  ['with', /^(?:(?:don vi|co quan|cac don vi|cac co quan|bo phan) )?(?:cung )?phoi hop(?: thuc hien)?$/],
  [
    'unit',
    /^(?:(?:don vi|co quan|nguoi|bo phan) )?(?:chu tri(?: thuc hien| tham muu)?|dau moi|phu trach|thuc hien|chiu trach nhiem)$/,
  ],
  [
    'product',
    /^(?:san pham|ket qua|dau ra|san pham dau ra|san pham du kien|ket qua dau ra|ket qua, san pham|san pham, ket qua|ket qua du kien)$/,
  ],
  [
    'deadline',
    /^(?:thoi han|thoi gian|tien do|han)(?: (?:hoan thanh|thuc hien|xong|cuoi|bao cao|xu lY|xu ly|giai quyet|chot))*$/,
  ],
  ['task', /^(?:nhiem vu|noi dung|noi dung nhiem vu|noi dung cong viec|cong viec|viec)$/],
];

/** The label that a clause begins with, and what follows it. */
export function labelOf(text: string): { label: Label; value: string } | null {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 40) return null;
  const label = labelNamed(text.slice(0, colon));
  return label === null ? null : { label, value: text.slice(colon + 1).trim() };
}

/** The label of these words alone. */
export function labelNamed(words: string): Label | null {
  const plain = plainFold(words).replace(/^[-\s]+|\s+$/g, '');
  return labels.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Writes what a label says into a task that does not know it yet. */
export function applyLabel(
  task: ProposedTask,
  { label, value }: { label: Label; value: string },
  meetingOn: IsoDate,
): void {
  const text = value.replace(/[\s.;,/]+$/, '');
  if (label === 'unit') task.unit = text;
  if (label === 'with' && task.with.length === 0) task.with = unitList(text);
  if (label === 'product' && task.product === '') task.product = text;
  if (label === 'deadline' && task.deadlineKind === 'none')
    Object.assign(task, deadlineAlone(text, meetingOn));
}

/** A clause that tells when what was said before is due, and nothing else. */
export function isOnlyDeadline(text: string, meetingOn: IsoDate): boolean {
  const found = deadlineIn(text, meetingOn);
  if (found === null) return false;
  const rest = plainFold(`${text.slice(0, found.from)} ${text.slice(found.to)}`).replace(/[^a-z ]/g, ' ');
  return /^ *(?:(?:va|tat ca|cac|nhung|nhiem vu|noi dung|cong viec|viec|tren|nay|phai|can|yeu cau|bao dam|dam bao|phan dau|co ban|hoan thanh|hoan tat|xong|thuc hien|thoi han|thoi gian|tien do|han|la|duoc) *)*$/.test(
    rest,
  );
}

const bracket = /\s*\(([^()]{3,260})\)\s*[.;]?$/u;

/** Takes what stands in the last brackets («(Công an xã chủ trì; xong trước 20/02)») out of the words of a task. */
export function readBracket(task: ProposedTask, meetingOn: IsoDate): void {
  const match = bracket.exec(task.task);
  if (match === null) return;
  const parts = (match[1] ?? '').split(
    /;|,\s(?=(?:phối hợp|chủ trì|thời hạn|sản phẩm|hoàn thành|xong|trước))/iu,
  );
  const told = parts.map((part) => toldBy(part.trim(), meetingOn));
  if (told.some((one) => one === null)) return;
  for (const one of told) if (one !== null) applyLabel(task, one, meetingOn);
  task.task = task.task.slice(0, match.index);
}

function toldBy(part: string, meetingOn: IsoDate): { label: Label; value: string } | null {
  const labelled = labelOf(part);
  if (labelled !== null) return labelled;
  const value = part.replace(/^giao (?:cho )?/iu, '');
  const length = unitsLength(value);
  const rest = value.slice(length).trim();
  if (length > 0 && (rest === 'chủ trì' || rest === 'thực hiện' || (rest === '' && value !== part))) {
    return { label: 'unit', value: value.slice(0, length) };
  }
  if (length > 0 && rest === 'phối hợp') return { label: 'with', value: value.slice(0, length) };
  const found = isOnlyDeadline(part, meetingOn) ? deadlineIn(part, meetingOn) : null;
  return found === null ? null : { label: 'deadline', value: found.deadlineText };
}
