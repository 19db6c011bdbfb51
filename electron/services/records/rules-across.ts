import type { Op } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { isProposalOpen } from '../../../shared/records/amendment-proposal.ts';
import type { KindName, Of } from '../../../shared/records/index.ts';
import { checkBudgetLine, checkExpense } from '../budget/budget-checks.ts';
import { checkAbsence } from '../meetings/absence-rules.ts';
import { checkMeetingCourse, lockMeetingPaper, ofOpenMeeting } from '../meetings/meeting-lock.ts';
import { checkMeetingPaper, checkMeetingPaperRemoval } from '../meetings/papers/meeting-paper-rules.ts';
import { checkRound, checkRoundOpinion, checkRoundOpinionRemoval } from '../meetings/rounds/round-checks.ts';
import { checkTask } from '../meetings/tasks/task-rules.ts';
import { checkMembership } from '../roster/roster-rules.ts';
import type { Edit } from './edit.ts';
import type { Reader } from './reader.ts';
import {
  checkBodies,
  checkCommune,
  checkHolidayYear,
  checkRegulation,
  checkSettings,
  checkUser,
} from './settings-rules.ts';

/** `edit` holds the records as they will be, `held` as they are. */
type Rule<R> = (edit: Edit, record: R, held: Reader) => void;

/** What was written down at a meeting or about it is locked with its file, whatever else is asked of it. */
const locks: { [N in KindName]?: Rule<Of<N>> } = {
  absence: ofOpenMeeting('absence'),
  attendance: ofOpenMeeting('attendance'),
  conclusion: ofOpenMeeting('conclusion'),
  'item-note': ofOpenMeeting('item-note'),
  meeting: checkMeetingCourse,
  'meeting-paper': lockMeetingPaper,
  opinion: ofOpenMeeting('opinion'),
  ruling: ofOpenMeeting('ruling'),
  waiver: ofOpenMeeting('waiver'),
};

/** Rules that no record of a kind can tell alone, because they look at the records beside it. */
const rules: { [N in KindName]?: Rule<Of<N>> } = {
  absence: checkAbsence,
  body: checkBodies,
  'budget-line': checkBudgetLine,
  commune: checkCommune,
  expense: checkExpense,
  'holiday-year': checkHolidayYear,
  meeting: checkRound,
  'meeting-paper': checkMeetingPaper,
  membership: checkMembership,
  opinion: checkRoundOpinion,
  regulation: checkRegulation,
  settings: checkSettings,
  task: checkTask,
  user: checkUser,
};

/** Rules that a removal can break as well. */
const removalRules: { [N in KindName]?: Rule<Of<N>> } = {
  opinion: checkRoundOpinionRemoval,
  'meeting-paper': checkMeetingPaperRemoval,
  settings: checkSettings,
  task: checkTask,
  user: checkUser,
  handover: () => {
    throw new AppError('not-permitted', { details: { kind: 'handover' } });
  },
  // What somebody has taken up stays: sheets and decisions speak of it.
  'amendment-proposal': (_edit, { state }) => {
    if (!isProposalOpen(state)) throw new AppError('record-locked', { details: { state } });
  },
};

/**
 * Checks what a change came to, whatever operation made it (also the bin giving something back). Most
 * rules are past a record that the change removed. Errors: 'invalid-input', 'conflict', 'overspent', 'estimate-below-spent'.
 */
export function checkAcross(edit: Edit, ops: readonly Op[], held: Reader): void {
  for (const op of ops) {
    if (op.op !== 'put') continue;
    const kind = op.collection as KindName;
    const asked = op.value.removedAt === null ? rules : removalRules;
    for (const rule of [locks[kind], asked[kind]] as (Rule<unknown> | undefined)[])
      rule?.(edit, op.value, held);
  }
}
