import type { IsoDate } from '../../calendar.ts';
import { type Block, blocksOf } from './blocks.ts';
import { labelOf } from './labels.ts';
import { type PlacedBlock, pointsOf } from './notice-points.ts';
import { enter, type Frame, hasChildren } from './outline.ts';
import type { ProposedTask } from './proposed-task.ts';
import { readBlock } from './read-block.ts';
import { type Column, columnsOf, taskOfRow } from './task-table.ts';
import { beginsWork, hasOpening, isClosing, isLetterhead, isStatementHead } from './zones.ts';

/** The text of a notice of conclusions, and the day of the meeting that it concludes. */
export type Conclusions = { text: string; meetingOn: IsoDate };

/** A task where it stands in the text of the notice. */
export type ReadTask = ProposedTask & {
  /** Its evidence is `text.slice(from, to)`. */
  from: number;
  to: number;
  /** The point of the notice that it belongs to, by its place; null where it stands outside of them. */
  point: number | null;
};

export type NoticeReading = {
  /** The words of the notice, spaces cleaned, a paragraph or point to a line. */
  text: string;
  /** The numbered conclusions that it consists of, in their order. */
  points: { text: string; tasks: number }[];
  tasks: ReadTask[];
};

/**
 * Reads a notice of conclusions (thông báo kết luận): its points, and the work that each gives, in the order of the
 * text, each with the words it was read from: proposals that an official confirms. No deadline is reckoned: `dueOn` is
 * a day that the text names (its year, where left out, the first from the meeting on). A text that gives no work gives
 * no tasks.
 */
export function readNotice({ text, meetingOn }: Conclusions): NoticeReading {
  const { whole, blocks } = blocksOf(text);
  const tasks: Omit<ReadTask, 'point'>[] = [];
  const placed: PlacedBlock[] = [];
  const state: State = { zone: hasOpening(blocks) ? 'before' : 'work', stack: [], columns: null };
  for (const [index, block] of blocks.entries()) {
    if (block.cells.length > 0 && isRow(state, block)) {
      const row = rowTasks(state, block, meetingOn);
      placed.push({ block, path: [...state.stack, state.columns ?? block, block] });
      tasks.push(...row);
      continue;
    }
    state.columns = null;
    const { zone } = state;
    if (!isWork(state, block)) continue;
    const isOpening = zone === 'before' && block.style === '¶' && beginsWork(block.text);
    const drafts = readAt(state, block, { next: blocks[index + 1], meetingOn, isOpening });
    placed.push({ block, path: [...state.stack] });
    for (const { task, from, to } of drafts) {
      // Lines that follow may still tell more of it: they write into the task itself.
      tasks.push(Object.assign(task, { evidence: whole.slice(from, to), from, to }));
    }
    if (/\.\/\.?$/.test(block.text)) state.zone = 'after';
  }
  return { text: whole, ...pointsOf({ whole, blocks, placed, tasks }) };
}

function rowTasks(
  { columns }: State,
  { cells, text, at }: Block,
  meetingOn: IsoDate,
): Omit<ReadTask, 'point'>[] {
  const task = columns === null || cells.length < 2 ? null : taskOfRow(cells, columns, meetingOn);
  return task === null ? [] : [{ ...task, evidence: text, from: at, to: at + text.length }];
}

type State = { zone: 'before' | 'work' | 'after'; stack: Frame[]; columns: Column[] | null };

/** Whether a line with cells is part of a table of tasks; its head row opens one. */
function isRow(state: State, { cells }: Block): boolean {
  const columns = columnsOf(cells);
  if (columns === null) return state.columns !== null;
  Object.assign(state, { columns, zone: 'work', stack: [] });
  // The head row itself gives no task: it is read with no columns to read by.
  return cells.splice(1).length > 0;
}

const unnumbered: readonly string[] = ['¶', '-', '⊕'];
const callsAtOnce = /^(?:giao|yêu cầu|đề nghị|khuyến khích|phân công) \p{L}/iu;

/** «Chủ trì cuộc họp kết luận:» */
const opensAnew = /(?:kết luận|chỉ đạo|ý kiến)(?: như sau| sau đây)?\s*:$/iu;

/** Whether a block may give work: not the head of the notice, the account of the meeting, its close or signature. */
function isWork(state: State, block: Block): boolean {
  const { style, text } = block;
  if (style === '¶' && isLetterhead(text)) return moved(state, 'before');
  if (state.zone === 'before' && beginsWork(text)) return !moved(state, 'work');
  if (state.zone === 'before' && !resumes(block)) return false;
  if (state.zone === 'before' || (style === '¶' && opensAnew.test(text))) moved(state, 'work');
  if (isClosing(text)) return moved(state, 'after');
  if (state.zone === 'work') return true;
  return (resumes(block) || (style === '¶' && beginsWork(text))) && !moved(state, 'work');
}

/** A number or letter, or a call upon a unit, ends what gives no work. */
const resumes = ({ style, text }: Block): boolean =>
  !unnumbered.includes(style) || (style !== '⊕' && callsAtOnce.test(text));

function moved(state: State, zone: State['zone']): false {
  state.zone = zone;
  state.stack = [];
  return false;
}

function readAt(
  state: State,
  block: Block,
  { next, ...at }: { next: Block | undefined; meetingOn: IsoDate; isOpening: boolean },
) {
  const { stack } = state;
  const isLabel = block.style === '¶' && labelOf(block.text) !== null;
  const frame = (isLabel ? stack.at(-1) : undefined) ?? enter(stack, block);
  const isHead = hasChildren(stack, next, block.text);
  const isLabelled = next !== undefined && labelOf(next.text) !== null && labelOf(block.text) === null;
  if (!isLabel) frame.opens = block.text.endsWith(':') || (isHead && block.text.length < 160);
  const [head = ''] = /^[^:]{3,80}:/.exec(block.text) ?? [block.text];
  if (isStatementHead(head) && (isHead || head !== block.text || block.text.length < 60)) {
    Object.assign(frame, { isStatement: true, opens: true });
  }
  const above = isLabel ? frame.tasks : (stack.at(-2)?.tasks ?? []);
  const drafts = readBlock({ block, frame, above, isHead, isLabelled, ...at });
  for (const one of stack) one.tasks.push(...drafts.map(({ task }) => task));
  return drafts;
}
