import { z } from 'zod';
import { isTime } from '../calendar.ts';
import { chairGrounds, meetingStates, meetingTypes } from '../records/meeting.ts';
import type { Entry } from './entry.ts';
import { day, id, line, value, year } from './values.ts';

/** Duties and meetings. */
export const meetingsContract = {
  /** Without a year: what is owed, runs or comes next. With one: all whose last day lies in it. */
  'duties.list': { input: z.strictObject({ year: year.optional() }), access: 'signed-in' },
  'duties.put-off': { input: z.strictObject({ value }), access: ['officer'] },
  /** The text of a notice of conclusions: the work that it gives. Keeps nothing. */
  'conclusions.split': {
    input: z.strictObject({
      text: z.string('wrong-type').min(1, 'required').max(1_500_000, 'too-long'),
      meetingOn: day,
    }),
    access: 'anyone',
  },
  /** The same from an uploaded .txt or .docx. */
  'conclusions.split-file': { input: z.strictObject({ uploadId: id, meetingOn: day }), access: 'anyone' },
  'meetings.propose': {
    input: z.strictObject({
      bodyId: id,
      on: day,
      type: z.enum(meetingTypes, 'not-a-choice').default('regular'),
      /** The meeting that is being changed: it does not clash with itself. */
      meetingId: id.optional(),
      /** The hour, the length by the agenda, and who is wanted: what the warnings are about. */
      startsAt: z.string('wrong-type').refine(isTime, 'not-a-time').optional(),
      minutes: z.int('not-a-number').min(0, 'too-small').max(100_000, 'too-large').default(0),
      /** Left out: everybody who is proposed. */
      personIds: z.array(id, 'wrong-type').max(2000, 'too-large').optional(),
      /** The one whose chair it is does not come. */
      chairAway: z.boolean('wrong-type').default(false),
      /** Who has which part, as it stands in the form; left out: as proposed. */
      parts: z
        .strictObject({
          convenedById: id.nullable(),
          chairId: id.nullable(),
          chairBy: z.enum(chairGrounds, 'not-a-choice'),
          /** The paper or the word by which the chair was handed on is written down. */
          isAuthorised: z.boolean('wrong-type'),
          secretaryId: id.nullable(),
          attendeeIds: z.array(id, 'wrong-type').max(2000, 'too-large'),
          attendeesDecidedById: id.nullable(),
        })
        .optional(),
    }),
    access: 'signed-in',
  },
  'meetings.save': {
    input: z.strictObject({ id: id.nullable(), value }),
    access: ['officer', 'group-head'],
  },
  'meetings.move': {
    input: z.strictObject({
      id,
      to: z.enum(meetingStates, 'not-a-choice'),
      reason: line(1000),
      /** The new day, where a meeting put off is planned again. */
      on: day.optional(),
      /** `HH:mm`: when it began (to 'in-session') or ended (to 'held'), where somebody looked at the clock. */
      time: z.string('wrong-type').refine(isTime, 'not-a-time').optional(),
    }),
    access: ['officer', 'group-head'],
  },
} as const satisfies Record<string, Entry>;
