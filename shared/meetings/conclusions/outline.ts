import type { Block } from './blocks.ts';
import { type Deadline, type Force, noDeadline, type ProposedTask } from './proposed-task.ts';

/** A point that is still open, and what it says for the points beneath it. */
export type Frame = {
  style: string;
  /** Ends in a colon or is a heading: what follows stands beneath it. */
  opens: boolean;
  unit: string;
  with: readonly string[];
  force: Force;
  deadline: Deadline;
  isStatement: boolean;
  /** Read from it and from what stands beneath it. */
  tasks: ProposedTask[];
};

const root: Frame = {
  style: '',
  opens: true,
  unit: '',
  with: [],
  force: 'order',
  deadline: noDeadline,
  isStatement: false,
  tasks: [],
};

const beneathParagraph = '¶¶';
const bullets: readonly string[] = ['-', '⊕'];

/** The frame that a new block opens, beneath those that are still open; closes those that are not. */
export function enter(stack: Frame[], { style, text }: Block): Frame {
  const level = style === '¶' ? closeForParagraph(stack, text) : closeFor(stack, style);
  const frame: Frame = { ...(stack.at(-1) ?? root), style: level, opens: false, tasks: [] };
  stack.push(frame);
  return frame;
}

function closeFor(stack: Frame[], style: string): string {
  const same = stack.findLastIndex((frame) => frame.style === style);
  if (same >= 0) stack.length = same;
  while (isParagraph(stack.at(-1)) && stack.at(-1)?.opens === false) stack.pop();
  return style;
}

/** A paragraph ends the bullets before it; beneath one with a colon it stands until the next with a colon. */
function closeForParagraph(stack: Frame[], text: string): string {
  if (stack.at(-1)?.style === beneathParagraph) stack.pop();
  const isBeneath = stack.at(-1)?.style === '¶' && stack.at(-1)?.opens === true;
  if (isBeneath && !text.endsWith(':')) return beneathParagraph;
  while (isParagraph(stack.at(-1)) || bullets.includes(stack.at(-1)?.style ?? '')) stack.pop();
  return '¶';
}

const isParagraph = (frame: Frame | undefined): boolean => frame?.style.startsWith('¶') === true;

/** Whether the next block stands beneath the last of the stack. */
export function hasChildren(stack: readonly Frame[], next: Block | undefined, text: string): boolean {
  if (next === undefined || next.cells.length > 0) return false;
  if (stack.some(({ style }) => style === next.style)) return false;
  return next.style !== '¶' || text.endsWith(':') || text.length < 160;
}
