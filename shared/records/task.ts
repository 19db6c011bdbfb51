import {
  choice,
  count,
  files,
  longText,
  optionalDate,
  optionalRef,
  ref,
  requiredText,
  text,
} from '../fields.ts';
import { deadlineKinds } from '../meetings/conclusions/proposed-task.ts';
import { defineKind } from './record.ts';

/** Giao, yêu cầu; đề nghị; khuyến khích. */
export const taskForces = ['order', 'request', 'encouragement'] as const;
export const taskStates = ['open', 'done', 'dropped'] as const;

/** Nhiệm vụ: work that a conclusion gives, with its deadline as written; a day only where the text names one. */
export const task = defineKind({
  name: 'task',
  fields: {
    bodyId: ref('body'),
    meetingId: optionalRef('meeting'),
    conclusionId: optionalRef('conclusion'),
    order: count(0, 10_000),
    title: requiredText(2000),
    /** Chủ trì, as written: an office, or several. */
    unit: text(300),
    /** The member of the roster who answers for it. */
    leadId: optionalRef('person'),
    /** Phối hợp, as written. */
    withUnits: text(1000),
    product: text(1000),
    deadlineText: text(300),
    deadlineKind: choice(deadlineKinds, 'none'),
    dueOn: optionalDate(),
    force: choice(taskForces),
    /** The words of the notice that it was read from. */
    evidence: longText(),
    state: choice(taskStates),
    doneOn: optionalDate(),
    /** What came of it, or why it was dropped. */
    result: longText(),
    files: files(),
  },
  columns: ['title', 'unit', 'deadlineText', 'dueOn', 'force', 'state'],
  searchable: ['title', 'unit', 'withUnits', 'product', 'result'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.title,
  check: ({ state, doneOn, result }) => {
    if (state === 'done' && doneOn === null) return { field: 'doneOn', reason: 'required' };
    return state === 'dropped' && result === '' ? { field: 'result', reason: 'required' } : null;
  },
});
