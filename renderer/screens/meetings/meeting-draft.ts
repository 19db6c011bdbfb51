import type { MeetingProposal } from '../../../shared/outputs/meetings.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import type { MeetingType } from '../../../shared/records/meeting.ts';

/** What the editor of a meeting holds besides state and course, which it never changes. */
export type MeetingValue = Omit<Of<'meeting'>, 'id' | 'removedAt' | 'state' | 'moves'>;

/** A row that keeps its identity while it is moved. */
export type Keyed<T> = T & { key: string };
export type AgendaRow = Keyed<Of<'meeting'>['agenda'][number]>;
export type GuestRow = Keyed<Of<'meeting'>['guests'][number]>;

/** Fields that follow the proposal until the official has a say in them. */
const followed = [
  'title',
  'place',
  'convenedById',
  'chairId',
  'chairBy',
  'secretaryId',
  'attendeeIds',
] as const;
export type Followed = (typeof followed)[number];

export type MeetingDraft = Omit<MeetingValue, 'agenda' | 'guests'> & {
  agenda: AgendaRow[];
  guests: GuestRow[];
  /** The one whose chair it is does not come: the proposals go by it. */
  chairAway: boolean;
  /** What the official has decided: a proposal no longer changes it. */
  decided: Followed[];
};

let lastKey = 0;
const withKey = <T extends object>(row: T): Keyed<T> => {
  lastKey += 1;
  return { ...row, key: `row-${lastKey}` };
};

export const emptyAgendaRow = (): AgendaRow =>
  withKey({
    id: crypto.randomUUID(),
    itemType: null,
    ...{ title: '', minutes: 15, presenter: '', files: [], carriedFromId: null },
  });
export const emptyGuestRow = (): GuestRow => withKey({ name: '', title: '', called: null });

/** A new meeting of a body: everything that can be proposed still follows the proposal. */
export function newDraft(start: { bodyId: string; on: string; type: MeetingType }): MeetingDraft {
  const { state: _state, moves: _moves, ...empty } = kinds.meeting.empty();
  return { ...empty, startsAt: '08:00', ...start, agenda: [], guests: [], chairAway: false, decided: [] };
}

/** A meeting that is in the book: all of it has been decided. */
export function draftOf(meeting: Of<'meeting'>): MeetingDraft {
  const { id: _id, removedAt: _removedAt, state: _state, moves: _moves, ...value } = meeting;
  return {
    ...value,
    agenda: value.agenda.map(withKey),
    guests: value.guests.map(withKey),
    chairAway: value.chairBy === 'substitute',
    decided: [...followed],
  };
}

/** A draft that was kept from an earlier time: its rows get keys of this time. */
export const rekeyed = (draft: MeetingDraft): MeetingDraft => ({
  ...draft,
  agenda: draft.agenda.map(withKey),
  guests: draft.guests.map(withKey),
});

export function meetingValue({
  decided: _decided,
  chairAway: _chairAway,
  ...draft
}: MeetingDraft): MeetingValue {
  const withoutKey = <T extends object>({ key: _key, ...row }: Keyed<T>) => row;
  return {
    ...draft,
    agenda: draft.agenda.map(withoutKey),
    guests: draft.guests.map(withoutKey),
  };
}

/** The draft with the proposal taken over wherever the official has not decided otherwise. */
export function followProposal(draft: MeetingDraft, proposal: MeetingProposal): MeetingDraft {
  const open = followed.filter((field) => !draft.decided.includes(field));
  return { ...draft, ...Object.fromEntries(open.map((field) => [field, proposal[field]])) };
}

/** Who calls and who chairs goes by the proposal again once it is said that somebody comes or does not. */
const byWhoComes: readonly Followed[] = ['convenedById', 'chairId', 'chairBy'];

/** The draft after the official changed some of it. */
export function changed(draft: MeetingDraft, change: Partial<MeetingValue & MeetingDraft>): MeetingDraft {
  const decided =
    'chairAway' in change ? draft.decided.filter((field) => !byWhoComes.includes(field)) : draft.decided;
  const decidedNow = followed.filter((field) => field in change && !decided.includes(field));
  // Another list of people has not been settled by whoever settled the one before.
  const isOtherList = 'attendeeIds' in change || 'guests' in change;
  const unsettled = isOtherList ? { attendeesDecidedById: null, attendeesDecidedOn: null } : {};
  return { ...draft, ...unsettled, ...change, decided: [...decided, ...decidedNow] };
}

/** What is wrong, by dotted path (`agenda.0.title`), as codes of reasons. */
export function issuesOf(draft: MeetingDraft): Record<string, string> {
  const whole = { ...meetingValue(draft), state: 'planned', moves: [] };
  const parsed = kinds.meeting.schema.safeParse(whole);
  if (!parsed.success) {
    const found = parsed.error.issues.map(({ path, message }) => [path.join('.'), message] as const);
    // The first thing wrong with a field is the one that is told.
    return Object.fromEntries(found.reverse());
  }
  const breach = kinds.meeting.check(parsed.data);
  return breach ? { [breach.field]: breach.reason } : {};
}

/** The rows with one of them in another place; the same rows where there is no such place. */
export function movedRow<T>(rows: readonly T[], from: number, to: number): T[] {
  const next = [...rows];
  if (from === to || !(from in next) || !(to in next)) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
