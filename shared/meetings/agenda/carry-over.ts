import { formatDate, type IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import { wasHeld } from '../../records/meeting.ts';
import { fold } from '../../vietnamese.ts';
import type { ProposedItem } from './proposed-item.ts';

type Meeting = Of<'meeting'>;
type AgendaItem = Meeting['agenda'][number];

export type CarriedMeeting = { id: string; title: string; on: IsoDate };

/** An item that a meeting put off or did not get to, and that no later one has taken up. */
export type CarriedItem = {
  meeting: CarriedMeeting;
  outcome: 'postponed' | 'not-reached';
  /** Its name in the earlier agenda: it keeps it, so that its story can be followed. */
  id: string;
  item: ProposedItem;
  files: AgendaItem['files'];
};

/** Work that is still open; `meeting` null where it came from no meeting, or from one in the bin. */
export type OpenTask = {
  id: string;
  title: string;
  unit: string;
  /** As written; a day only where the text names none. Empty = no deadline. */
  deadline: string;
  isOverdue: boolean;
  meeting: CarriedMeeting | null;
  item: ProposedItem;
};

/** A conclusion of the last meeting that was not split into tasks. */
export type OpenConclusion = {
  id: string;
  order: number;
  text: string;
  meeting: CarriedMeeting;
  item: ProposedItem;
};

export type CarryOver = { items: CarriedItem[]; tasks: OpenTask[]; conclusions: OpenConclusion[] };

/** What is there of one body; nothing in the bin. */
export type CarryOverFacts = {
  /** Of this body alone, without the meeting that is being planned. */
  meetings: readonly Meeting[];
  notes: readonly Pick<Of<'item-note'>, 'meetingId' | 'itemId' | 'outcome'>[];
  tasks: readonly Of<'task'>[];
  conclusions: readonly Of<'conclusion'>[];
  /** The day of the meeting that is being planned. */
  on: IsoDate;
  today: IsoDate;
};

/** The title of an item holds 500 characters. */
const longestTitle = 500;

/** What earlier meetings of a body left to be done, oldest first. */
export function carryOver(facts: CarryOverFacts): CarryOver {
  const held = earlierHeld(facts.meetings, facts.on);
  return {
    items: held.flatMap((meeting) => unfinished(meeting, facts)),
    tasks: openTasks(facts),
    conclusions: openConclusions(held.at(-1), facts),
  };
}

/** The meetings that took place up to a day, by the calendar. */
export const earlierHeld = (meetings: readonly Meeting[], on: IsoDate): Meeting[] =>
  meetings.filter((meeting) => wasHeld(meeting) && meeting.on <= on).sort(byTime);

const byTime = (a: Meeting, b: Meeting): number =>
  compare(a.on, b.on) || compare(a.startsAt, b.startsAt) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function unfinished(meeting: Meeting, { meetings, notes }: CarryOverFacts): CarriedItem[] {
  const outcomes = new Map(
    notes.flatMap(({ meetingId, itemId, outcome }) =>
      meetingId === meeting.id && outcome !== null ? [[itemId, outcome] as const] : [],
    ),
  );
  const later = meetings.filter(({ id, state }) => id !== meeting.id && state !== 'cancelled');
  return meeting.agenda.flatMap((item): CarriedItem[] => {
    const outcome = outcomes.get(item.id);
    if (outcome !== 'postponed' && outcome !== 'not-reached') return [];
    const carried = { meeting: named(meeting), id: item.id, item: { title: item.title } };
    if (later.some(({ agenda }) => isTakenUp(carried, agenda))) return [];
    const { itemType, title, minutes, presenter, files } = item;
    const proposed = { itemType, title, minutes, presenter, carriedFromId: meeting.id, citation: null };
    return [{ ...carried, outcome, item: proposed, files }];
  });
}

type Carried = { meeting: { id: string }; id: string; item: { title: string } };

/** Whether an agenda holds an item of an earlier meeting: under its own name, or under its title. */
export const isTakenUp = (
  { meeting, id, item }: Carried,
  agenda: readonly Pick<AgendaItem, 'id' | 'title' | 'carriedFromId'>[],
): boolean =>
  agenda.some(
    (one) =>
      one.carriedFromId === meeting.id && (one.id === id || fold(one.title.trim()) === fold(item.title)),
  );

const named = ({ id, title, on }: Meeting): CarriedMeeting => ({ id, title, on });

function openTasks({ tasks, meetings, today, on }: CarryOverFacts): OpenTask[] {
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return tasks
    .filter(({ state }) => state === 'open')
    .map((task) => ({ task, meeting: known.get(task.meetingId ?? '') ?? null }))
    .filter(({ meeting }) => meeting === null || meeting.on <= on)
    .sort((a, b) => compare(a.meeting?.on ?? '', b.meeting?.on ?? '') || a.task.order - b.task.order)
    .map(({ task, meeting }) => ({
      id: task.id,
      title: task.title,
      unit: task.unit,
      deadline: deadlineOf(task),
      isOverdue: task.dueOn !== null && task.dueOn < today,
      meeting: meeting && named(meeting),
      item: {
        itemType: 'report',
        title: cut(`Báo cáo tiến độ: ${task.title}`),
        minutes: 10,
        presenter: task.unit.slice(0, 200),
        carriedFromId: meeting?.id ?? null,
        citation: null,
      },
    }));
}

/** As the conclusion words it; the day alone where the words are not there. */
export const deadlineOf = ({ deadlineText, dueOn }: Pick<Of<'task'>, 'deadlineText' | 'dueOn'>): string =>
  deadlineText || (dueOn === null ? '' : formatDate(dueOn));

/** Those that became tasks are followed as tasks. */
function openConclusions(last: Meeting | undefined, facts: CarryOverFacts): OpenConclusion[] {
  if (last === undefined) return [];
  const split = new Set(facts.tasks.map(({ conclusionId }) => conclusionId));
  return facts.conclusions
    .filter(({ id, meetingId }) => meetingId === last.id && !split.has(id))
    .sort((a, b) => a.order - b.order)
    .map(({ id, order, text }) => ({
      ...{ id, order, text, meeting: named(last) },
      item: {
        itemType: 'report',
        title: cut(`Việc thực hiện kết luận ${order} cuộc họp ngày ${formatDate(last.on)}: ${text}`),
        minutes: 10,
        presenter: '',
        carriedFromId: last.id,
        citation: null,
      },
    }));
}

const cut = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).toWellFormed()}…`;
