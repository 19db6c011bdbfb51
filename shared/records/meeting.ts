import {
  choice,
  count,
  date,
  files,
  listOf,
  longText,
  optionalChoice,
  optionalRef,
  ref,
  refs,
  requiredText,
  text,
  time,
} from '../fields.ts';
import { defineKind } from './record.ts';

/** Định kỳ, đột xuất, mở rộng (regulation T, 7.1–7.3). */
export const meetingTypes = ['regular', 'extraordinary', 'extended'] as const;
export type MeetingType = (typeof meetingTypes)[number];

export const meetingStates = ['planned', 'invited', 'held', 'postponed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Whom the name of a guest names: «Ông (Bà)» stands before a person alone. */
export const guestKinds = ['person', 'unit'] as const;
export type GuestKind = (typeof guestKinds)[number];

/** Which state may follow which. A held or cancelled meeting is settled. */
export const nextMeetingStates: Record<MeetingState, readonly MeetingState[]> = {
  planned: ['invited', 'held', 'postponed', 'cancelled'],
  invited: ['held', 'postponed', 'cancelled'],
  postponed: ['planned', 'cancelled'],
  held: [],
  cancelled: [],
};

/** States that need a written reason. */
export const needsReason = (state: MeetingState): boolean => state === 'postponed' || state === 'cancelled';

/** Its day has come and gone, and nobody has said whether it took place. */
export const isUnsettled = ({ state, on }: { state: MeetingState; on: string }, today: string): boolean =>
  on < today && (state === 'planned' || state === 'invited');

export const meeting = defineKind({
  name: 'meeting',
  fields: {
    bodyId: ref('body'),
    type: choice(meetingTypes),
    title: requiredText(),
    on: date(),
    startsAt: time(),
    place: requiredText(200),
    /** Who takes the chair, proposed by the regulation. */
    chairId: optionalRef('person'),
    secretaryId: optionalRef('person'),
    /** Members invited. Who else is invited stands in `guests`. */
    attendeeIds: refs('person'),
    /** `called`: a person («Ông (Bà)») or a unit; null = told by the look of the name. */
    guests: listOf({ name: requiredText(200), title: text(200), called: optionalChoice(guestKinds) }),
    agenda: listOf({
      title: requiredText(500),
      minutes: count(1, 1440),
      /** Who presents, as it shall be printed: a name, a post or an office. */
      presenter: text(200),
      files: files(),
    }),
    /** What the invited should bring or read. */
    note: longText(),
    state: choice(meetingStates),
    /** Each change of state, oldest first; the reason where one is asked for. */
    moves: listOf({
      to: choice(meetingStates),
      at: requiredText(40),
      by: requiredText(40),
      reason: text(1000),
      /** The day it stood on before, where it was put off. */
      from: text(10),
    }),
  },
  columns: ['on', 'startsAt', 'title', 'type', 'place', 'state'],
  searchable: ['title', 'place', 'note'],
  access: { write: ['officer', 'group-head'] },
  writtenBy: 'own',
  title: (value) => value.title,
  check: (value) =>
    new Set(value.attendeeIds).size < value.attendeeIds.length
      ? { field: 'attendeeIds', reason: 'repeated' }
      : null,
});
