import { z } from 'zod';
import { deadlineKinds } from '../meetings/conclusions/proposed-task.ts';
import { taskViews } from '../meetings/tasks/task-standing.ts';
import { taskForces } from '../records/task.ts';
import type { Entry } from './entry.ts';
import { day, id, line, requiredLine } from './values.ts';

const noticeText = z.string('wrong-type').min(1, 'required').max(1_500_000, 'too-long');

/** Of which bodies (all where none are named) and which of their tasks. */
export const taskFilter = {
  bodyIds: z.array(id, 'wrong-type').max(200, 'too-large').optional(),
  view: z.enum(taskViews, 'not-a-choice').default('open'),
  /** The member who answers for it, or the unit as written. */
  leadId: id.optional(),
  unit: requiredLine(300).optional(),
  meetingId: id.optional(),
  search: line(200).optional(),
};

/** What the official has settled of a task before it is kept; body, meeting and state are not theirs to say. */
const confirmedValue = z.strictObject({
  title: requiredLine(2000),
  unit: line(300),
  leadId: id.nullable(),
  withUnits: line(1000),
  product: line(1000),
  deadlineText: line(300),
  deadlineKind: z.enum(deadlineKinds, 'not-a-choice'),
  dueOn: day.nullable(),
  force: z.enum(taskForces, 'not-a-choice'),
  evidence: line(20_000),
});

/** Nhiệm vụ: from the conclusions of a meeting, and where they stand. */
export const tasksContract = {
  /** The notice as it is read: its words, its points, and the work that each gives. Keeps nothing. */
  'conclusions.read': { input: z.strictObject({ text: noticeText, meetingOn: day }), access: 'signed-in' },
  'conclusions.read-file': { input: z.strictObject({ uploadId: id, meetingOn: day }), access: 'signed-in' },
  'tasks.list': {
    input: z.strictObject({
      ...taskFilter,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: 'signed-in',
  },
  /** Leads and meetings that tasks can be chosen by. */
  'tasks.choices': { input: z.strictObject({ bodyIds: taskFilter.bodyIds }), access: 'signed-in' },
  /** Keeps conclusions and the tasks confirmed beneath them, all in one change. */
  'tasks.confirm': {
    input: z.strictObject({
      meetingId: id,
      /** New conclusions, behind those that the meeting has. */
      conclusions: z
        .array(z.strictObject({ text: requiredLine(20_000), noTask: z.boolean('wrong-type') }), 'wrong-type')
        .max(500, 'too-large'),
      tasks: z
        .array(
          z.strictObject({
            /** One that is kept already, or the place of a new one among `conclusions`. */
            conclusionId: id.nullable(),
            point: z.int('not-a-number').min(0, 'too-small').nullable(),
            value: confirmedValue,
          }),
          'wrong-type',
        )
        .max(2000, 'too-large'),
    }),
    access: ['officer', 'group-head'],
  },
  /** As a workbook (.xlsx). */
  'tasks.export': { input: z.strictObject(taskFilter), access: 'signed-in' },
} as const satisfies Record<string, Entry>;
