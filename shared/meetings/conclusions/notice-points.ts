import type { Block } from './blocks.ts';
import type { NoticeReading, ReadTask } from './read-notice.ts';

/** A block that may give work, and the points that it stands in, the outermost first, itself last. */
export type PlacedBlock = { block: Block; path: readonly object[] };

type Read = {
  whole: string;
  blocks: readonly Block[];
  placed: readonly PlacedBlock[];
  tasks: readonly Omit<ReadTask, 'point'>[];
};

/** A conclusion is kept no longer than a field of it may be. */
const longestPoint = 20_000;

/**
 * The conclusions that a notice consists of: its points on the first level that has more than one with work
 * beneath it, so that «II. Nhiệm vụ» over 1, 2, 3 gives three and not one.
 */
export function pointsOf({ whole, blocks, placed, tasks }: Read): Pick<NoticeReading, 'points' | 'tasks'> {
  const homes = homesOf(placed, tasks);
  const level = levelOf(homes);
  const stretches = stretchesOf(placed, { level, above: homes[0]?.path[level - 1] ?? null });
  const ends = endsOf(blocks, whole.length);
  const points = stretches.map(({ first, last }) => {
    // The mark of the point stands before its words.
    const from = whole.lastIndexOf('\n', Math.max(0, first.at - 1)) + 1;
    return { from, to: ends.get(last) ?? whole.length };
  });
  const withTasks = points.map(({ from, to }) => ({
    text: whole.slice(from, Math.min(to, from + longestPoint)).trim(),
    tasks: 0,
  }));
  let at = 0;
  const pointed = tasks.map((task): ReadTask => {
    while ((points[at]?.to ?? Number.POSITIVE_INFINITY) <= task.from) at++;
    const here = points[at];
    const point = here !== undefined && here.from <= task.from ? at : null;
    const counted = point === null ? undefined : withTasks[point];
    if (counted) counted.tasks++;
    return { ...task, point };
  });
  return { points: withTasks, tasks: pointed };
}

/** The blocks that tasks were read from. */
function homesOf(placed: readonly PlacedBlock[], tasks: Read['tasks']): PlacedBlock[] {
  const homes: PlacedBlock[] = [];
  let index = 0;
  for (const { from } of tasks) {
    while (index + 1 < placed.length && (placed[index + 1]?.block.at ?? 0) <= from) index++;
    const home = placed[index];
    if (home !== undefined && homes.at(-1) !== home) homes.push(home);
  }
  return homes;
}

function levelOf(homes: readonly PlacedBlock[]): number {
  let level = 0;
  const deepest = Math.min(...homes.map(({ path }) => path.length - 1), 12);
  while (level < deepest && new Set(homes.map(({ path }) => path[level])).size === 1) level++;
  return homes.length < 2 ? 0 : level;
}

type Stretch = { first: Block; last: Block };

/** From the first to the last block of each point on a level. */
function stretchesOf(
  placed: readonly PlacedBlock[],
  { level, above }: { level: number; above: object | null },
): Stretch[] {
  const stretches: (Stretch & { of: object })[] = [];
  for (const { block, path } of placed) {
    const of = path[level];
    if (of === undefined || (above !== null && path[level - 1] !== above)) continue;
    const last = stretches.at(-1);
    if (last?.of === of) last.last = block;
    else stretches.push({ of, first: block, last: block });
  }
  return stretches;
}

/** Where each block ends in the whole: where the line of the next begins. */
function endsOf(blocks: readonly Block[], end: number): Map<Block, number> {
  return new Map(
    blocks.map((block, index) => {
      const next = blocks[index + 1];
      return [block, next === undefined ? end : block.at + block.text.length] as const;
    }),
  );
}
