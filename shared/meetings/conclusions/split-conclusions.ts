import type { ProposedTask } from './proposed-task.ts';
import { type Conclusions, readNotice } from './read-notice.ts';

/** The work that a notice of conclusions gives: the tasks of its reading, without their places. */
export const splitConclusions = (conclusions: Conclusions): ProposedTask[] =>
  readNotice(conclusions).tasks.map(({ from: _from, to: _to, point: _point, ...task }) => task);
