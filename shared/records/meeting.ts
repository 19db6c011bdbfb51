import { isTime } from '../calendar.ts';
import {
  choice,
  count,
  date,
  files,
  key,
  listOf,
  longText,
  optionalChoice,
  optionalDate,
  optionalRef,
  ref,
  refs,
  requiredText,
  text,
  time,
} from '../fields.ts';
import { defineKind } from './record.ts';

/**
 * Định kỳ, đột xuất, mở rộng; sơ kết, tổng kết; buổi làm việc; hội nghị, hội thảo; lấy ý kiến bằng văn bản, which
 * nobody comes together for (regulations T, 7.1–7.3, 8.2; K, 9.1–9.3; Đ, 2.6).
 */
export const meetingTypes = [
  'regular',
  'extraordinary',
  'extended',
  'interim-review',
  'final-review',
  'working-session',
  'conference',
  'written-round',
] as const;
export type MeetingType = (typeof meetingTypes)[number];

export const meetingStates = [
  'planned',
  'invited',
  'in-session',
  'held',
  'closed',
  'postponed',
  'cancelled',
] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Whom the name of a guest names: «Ông (Bà)» stands before a person alone. */
export const guestKinds = ['person', 'unit'] as const;
export type GuestKind = (typeof guestKinds)[number];

/** Báo cáo, thảo luận, quyết định, thông tin, rà soát kết luận lần trước. */
export const agendaItemTypes = ['report', 'discussion', 'decision', 'information', 'review'] as const;
export type AgendaItemType = (typeof agendaItemTypes)[number];

/** How the one in the chair came to it: by title, in the place of one who is away, by an authorisation. */
export const chairGrounds = ['title', 'substitute', 'authorised'] as const;

/**
 * Which state may follow which. «Kết thúc hồ sơ» (closed) and a beginning by mistake (in-session, back to the state it
 * came from) can be taken back, with a reason.
 */
export const nextMeetingStates: Record<MeetingState, readonly MeetingState[]> = {
  planned: ['invited', 'in-session', 'held', 'postponed', 'cancelled'],
  invited: ['in-session', 'held', 'postponed', 'cancelled'],
  postponed: ['planned', 'cancelled'],
  'in-session': ['held', 'invited', 'planned'],
  held: ['closed'],
  closed: ['held'],
  cancelled: [],
};

/** Moves that need a written reason: putting off, calling off, and taking back a closed file or a beginning. */
export const needsReason = (to: MeetingState, from?: MeetingState): boolean =>
  to === 'postponed' || to === 'cancelled' || from === 'closed' || (from === 'in-session' && to !== 'held');

/** Being prepared, asked, decided, its file closed: nobody sits, and a later last day is a change of the round. */
const nextRoundStates: Record<MeetingState, readonly MeetingState[]> = {
  ...nextMeetingStates,
  planned: ['invited', 'cancelled'],
  invited: ['held', 'cancelled'],
};

/** The states that this very meeting may be moved to: one that has begun goes back only to where it came from. */
export function movesOpenTo({
  type,
  state,
  moves,
}: {
  type: MeetingType;
  state: MeetingState;
  moves: readonly { to: MeetingState }[];
}): readonly MeetingState[] {
  if (type === 'written-round') return nextRoundStates[state];
  const next = nextMeetingStates[state];
  if (state !== 'in-session') return next;
  const before = moves.at(-2)?.to === 'invited' ? 'invited' : 'planned';
  return next.filter((to) => to === 'held' || to === before);
}

/** It took place, whether or not its file is closed. */
export const wasHeld = ({ state }: { state: MeetingState }): boolean =>
  state === 'held' || state === 'closed';

/**
 * «Cuộc họp» in the sense of the rules: the body itself comes together. A working session of its leaders, a conference
 * and a round of written opinions are none.
 */
export const isBodyMeeting = (type: MeetingType): boolean =>
  type !== 'working-session' && type !== 'conference' && type !== 'written-round';

/** Its plan (day, place, people, agenda) stays as it was: it took place or was called off. */
export const isSettled = (state: MeetingState): boolean =>
  state === 'held' || state === 'closed' || state === 'cancelled';

/** Its day has come and gone, and nobody has said whether it took place. */
export const isUnsettled = ({ state, on }: { state: MeetingState; on: string }, today: string): boolean =>
  on < today && (state === 'planned' || state === 'invited' || state === 'in-session');

export const meeting = defineKind({
  name: 'meeting',
  fields: {
    bodyId: ref('body'),
    type: choice(meetingTypes),
    title: requiredText(),
    on: date(),
    startsAt: time(),
    /** Empty for a round of written opinions alone; `on` and `startsAt` are then the last moment for an answer. */
    place: text(200),
    /** Triệu tập: who called it. */
    convenedById: optionalRef('person'),
    /** «Theo đề nghị của …». */
    proposedBy: text(200),
    /** Who takes the chair, proposed by the regulation. */
    chairId: optionalRef('person'),
    chairBy: choice(chairGrounds),
    /** The paper or the word by which the chair was handed on, where it was. */
    authorisation: text(500),
    secretaryId: optionalRef('person'),
    /** Who settled the list of those invited, and when; null = nobody yet. */
    attendeesDecidedById: optionalRef('person'),
    attendeesDecidedOn: optionalDate(),
    /** Members invited. Who else is invited stands in `guests`. */
    attendeeIds: refs('person'),
    /** `called`: a person («Ông (Bà)») or a unit; null = told by the look of the name. */
    guests: listOf({ name: requiredText(200), title: text(200), called: optionalChoice(guestKinds) }),
    agenda: listOf({
      /** Notes, opinions and conclusions name the item by it; it stays when items move. */
      id: { ...key(), schema: requiredText(40).schema, required: true },
      /** Null where nobody said. */
      itemType: optionalChoice(agendaItemTypes),
      title: requiredText(500),
      minutes: count(1, 1440),
      /** Who presents, as it shall be printed: a name, a post or an office. */
      presenter: text(200),
      files: files(),
      /** The earlier meeting that left it unfinished. */
      carriedFromId: optionalRef('meeting'),
    }),
    /** What the invited should bring or read. */
    note: longText(),
    /** `HH:mm` by the clock on the wall; empty while not known. */
    begunAt: text(5),
    endedAt: text(5),
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
  check: (value) => {
    if (value.place === '' && value.type !== 'written-round') return { field: 'place', reason: 'required' };
    const { begunAt, endedAt } = value;
    if (begunAt !== '' && !isTime(begunAt)) return { field: 'begunAt', reason: 'not-a-time' };
    if (endedAt !== '' && !isTime(endedAt)) return { field: 'endedAt', reason: 'not-a-time' };
    if (begunAt !== '' && endedAt !== '' && endedAt < begunAt) {
      return { field: 'endedAt', reason: 'ends-before-it-begins' };
    }
    if (new Set(value.attendeeIds).size < value.attendeeIds.length) {
      return { field: 'attendeeIds', reason: 'repeated' };
    }
    const items = value.agenda.map(({ id }) => id);
    return new Set(items).size < items.length ? { field: 'agenda', reason: 'repeated' } : null;
  },
});
