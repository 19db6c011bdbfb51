import type { IsoDate } from '../../calendar.ts';
import type { Block } from './blocks.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { deadlineIn } from './deadline.ts';
import { type Directive, directiveOf } from './directive.ts';
import { applyLabel, isOnlyDeadline, labelOf, readBracket } from './labels.ts';
import type { Frame } from './outline.ts';
import { noDeadline, type ProposedTask } from './proposed-task.ts';
import { finishWords } from './task-words.ts';
import { unitsLength } from './units.ts';
import { beginsWork, isStatement } from './zones.ts';

/** A task while its block is read: where its words stand in the whole. */
export type Draft = { task: ProposedTask; from: number; to: number };

export type Reading = {
  block: Block;
  frame: Frame;
  /** Tasks that a line of labels may belong to: those of the point above. */
  above: readonly ProposedTask[];
  meetingOn: IsoDate;
  /** Points stand beneath it: its last words may be their heading. */
  isHead: boolean;
  /** It leads from the account of the meeting to its work: only its last sentence may give any. */
  isOpening: boolean;
  /** The next line is a label: this one is work, in whatever words. */
  isLabelled: boolean;
};

/** The tasks of one block. What it says for the points beneath goes into its frame. */
export function readBlock(reading: Reading): Draft[] {
  const { block, frame } = reading;
  const listed = listedUnits(block.text);
  if (reading.isHead && listed !== '') {
    Object.assign(frame, { unit: listed, with: [] });
    return [];
  }
  const drafts: Draft[] = [];
  // What the block says of a unit holds for its later clauses, not for the points beneath it.
  const said = { ...frame };
  let held: number | null = null;
  const all = clausesOf(block.text);
  const clauses = reading.isOpening ? all.filter(({ sentence }) => sentence === all.at(-1)?.sentence) : all;
  for (const [index, one] of clauses.entries()) {
    const from: number = held ?? one.from;
    const clause = { ...one, from, text: block.text.slice(from, one.to) };
    const isLast = index === clauses.length - 1;
    held = null;
    if (readOfTasks(clause, drafts, reading)) continue;
    if (!readWork({ clause, drafts, said, isLast }, reading) && one.end === ',') held = from;
  }
  return drafts.map((draft) => finished(draft, reading));
}

type Work = { clause: Clause; drafts: Draft[]; said: Frame; isLast: boolean };

/** Reads a clause for work, or for what it says of the points beneath; false where it says neither. */
function readWork({ clause, drafts, said, isLast }: Work, reading: Reading): boolean {
  const hasUnit = said.unit !== '';
  const directive = isStatement(clause.text, hasUnit)
    ? null
    : (called(clause.text, hasUnit) ?? behindDeadline(clause.text, reading.meetingOn));
  if (isLast && reading.isHead && isLead(clause.text, directive, reading)) {
    takeLead(clause.text, directive, reading, drafts.length === 0);
    return true;
  }
  if (directive === null) return false;
  const draft = draftOf(clause, directive, said, reading);
  if (draft !== null && !(reading.frame.isStatement && (directive.force === null || directive.unit === '')))
    drafts.push(draft);
  if (directive.unit !== '') Object.assign(said, { unit: directive.unit, with: [] });
  if (directive.force !== null) said.force = directive.force;
  return true;
}

/** A clause that only tells more of tasks already read: a label, a deadline, who works with them. */
function readOfTasks(clause: Clause, drafts: Draft[], { above, meetingOn }: Reading): boolean {
  const label = labelOf(clause.text);
  const only = label === null && isOnlyDeadline(clause.text, meetingOn);
  const joins = /^(.{3,200}?),? (?:cùng )?phối hợp(?: thực hiện| triển khai)?\.?$/iu.exec(clause.text);
  if (label === null && !only && (joins === null || drafts.length === 0)) return false;
  if (label?.label === 'task') return false;
  const value =
    label ??
    (only
      ? { label: 'deadline' as const, value: deadlineIn(clause.text, meetingOn)?.deadlineText ?? '' }
      : { label: 'with' as const, value: joins?.[1] ?? '' });
  const tasks = drafts.length > 0 ? drafts.map(({ task }) => task) : above;
  for (const task of tasks) applyLabel(task, value, meetingOn);
  const last = drafts.at(-1);
  if (last !== undefined) last.to = clause.to;
  return true;
}

/** «Các sở, ban, ngành; UBND các xã, phường:» */
function listedUnits(text: string): string {
  const names = text.replace(/:$/, '');
  const parts = names.split(/;\s*/);
  return parts.length > 1 && parts.every((part) => part !== '' && unitsLength(part) === part.length)
    ? names
    : '';
}

/** «tuần thứ ba tháng 8 tổ chức …»: work begins behind its deadline. */
function behindDeadline(text: string, meetingOn: IsoDate): Directive | null {
  const found = deadlineIn(text, meetingOn);
  if (found === null || found.from > 0) return null;
  const behind = directiveOf(text.slice(found.to).trimStart(), false);
  const skipped = text.length - text.slice(found.to).trimStart().length;
  return behind === null ? null : { ...behind, from: behind.from + skipped };
}

const tellsMore = /(?:sản phẩm|thời hạn|thời gian[^:]*|kết quả|chủ trì|phối hợp)\s*$/iu;

/** The directive of a clause, past a topic that stands before it: «Về hạ tầng số: giao …». */
function called(text: string, hasUnit: boolean): Directive | null {
  const [lead = '', topic = ''] = /^([^:;]{2,160}):\s+(?=\S)/u.exec(text) ?? [];
  if (lead === '' || tellsMore.test(topic)) return directiveOf(text, hasUnit);
  const first = directiveOf(text, false);
  if (first !== null && (first.unit !== '' || first.from > lead.length)) return first;
  const rest = text.slice(lead.length);
  if (isStatement(rest, hasUnit)) return null;
  const isUnit = unitsLength(topic) === topic.length;
  const behind = directiveOf(rest, hasUnit || isUnit);
  if (behind === null) return first;
  return {
    ...behind,
    unit: behind.unit === '' && isUnit ? topic : behind.unit,
    from: behind.from + lead.length,
  };
}

const pointsOn =
  /(?:^|[\s,])(?:sau|sau đây|như sau|cụ thể|trọng tâm|chủ yếu|nội dung|nhiệm vụ|công việc|việc|giải pháp|yêu cầu|trong đó|gồm|thời gian tới)\s*:?$/iu;

/** Whether a clause with points beneath it only heads them. */
function isLead(text: string, directive: Directive | null, { block, isLabelled }: Reading): boolean {
  const rest = directive?.rest.replace(/[\s.:]+$/, '') ?? '';
  if (rest === '') return true;
  if (isLabelled) return false;
  if (block.text.endsWith(':')) return true;
  return (
    pointsOn.test(text) || (directive?.unit === '' && !/[.;]$/.test(block.text) && block.text.length < 200)
  );
}

function takeLead(
  text: string,
  directive: Directive | null,
  { frame, meetingOn }: Reading,
  isAll: boolean,
): void {
  const found = deadlineIn(text, meetingOn);
  const points = directive !== null && (directive.unit !== '' || text.endsWith(':') || isAll);
  // «Chủ tịch UBND xã chỉ đạo như sau:» names who speaks, not who works.
  const isSpeaker =
    directive !== null &&
    directive.force === null &&
    beginsWork(text) &&
    /kết luận|chỉ đạo|ý kiến/iu.test(directive.rest);
  if (directive !== null && directive.unit !== '' && !isSpeaker) {
    frame.unit = directive.unit;
    frame.with = directive.with;
  }
  if (directive?.force) frame.force = directive.force;
  if (found !== null && (points || /^trong|^trước/iu.test(text)) && found.deadlineKind !== 'standing')
    frame.deadline = found;
}

function draftOf(
  clause: Clause,
  directive: Directive,
  said: Frame,
  { block, frame, meetingOn }: Reading,
): Draft | null {
  const words = clause.text.slice(directive.from);
  if (words.replace(/[^\p{L}]/gu, '').length < 4) return null;
  const found = deadlineIn(clause.text, meetingOn);
  const { deadlineText, deadlineKind, dueOn } = found ?? noDeadline;
  const isOwn = directive.unit !== '';
  return {
    from: block.at + clause.from,
    to: clause.to,
    task: {
      unit: isOwn ? directive.unit : said.unit,
      task: words,
      with: directive.with.length > 0 || isOwn ? [...directive.with] : [...frame.with],
      product: '',
      deadlineText,
      deadlineKind,
      dueOn,
      force: directive.force ?? said.force,
      evidence: '',
    },
  };
}

function finished(draft: Draft, { block, frame, meetingOn }: Reading): Draft {
  const { task } = draft;
  readBracket(task, meetingOn);
  if (task.deadlineKind === 'none') takeCommon(task, frame);
  finishWords(task);
  return { ...draft, to: block.at + draft.to };
}

function takeCommon(task: ProposedTask, { deadline }: Frame): void {
  const { deadlineText, deadlineKind, dueOn } = deadline;
  Object.assign(task, { deadlineText, deadlineKind, dueOn });
}
