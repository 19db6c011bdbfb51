import type { Of } from '../../records/index.ts';
import type { Finding } from './checked-item.ts';
import type { MeetingFile } from './meeting-file.ts';

/** What came of the agenda: outcomes, decisions, conclusions and the work that they give. Practice asks for these. */
export const checksOfWork = (file: MeetingFile): Finding[] => [
  ...outcomes(file),
  ...rulings(file),
  ...conclusions(file),
  ...tasks(file),
];

function outcomes({ meeting, notes }: MeetingFile): Finding[] {
  if (meeting.agenda.length === 0) return [];
  const told = new Set(notes.filter(({ outcome }) => outcome !== null).map(({ itemId }) => itemId));
  const left = meeting.agenda.filter(({ id }) => !told.has(id));
  return [
    practice(
      'agenda-outcomes',
      meeting.agenda.length,
      left.map(({ title }) => title),
    ),
  ];
}

/** An item to be decided on without a decision, unless it was put off; a vote of which nothing was counted. */
export function rulings({ meeting, notes, rulings: made }: MeetingFile): Finding[] {
  const putOff = new Set(
    notes.filter(({ outcome }) => outcome !== null && outcome !== 'done').map(({ itemId }) => itemId),
  );
  const wanted = meeting.agenda.filter(({ id, itemType }) => itemType === 'decision' && !putOff.has(id));
  if (wanted.length + made.length === 0) return [];
  const decided = new Set(made.map(({ itemId }) => itemId));
  const left = [
    ...wanted.filter(({ id }) => !decided.has(id)).map(({ title }) => title),
    ...made.filter(isUncounted).map(({ matter }) => matter),
  ];
  return [practice('rulings', made.length + left.length, left)];
}

const isUncounted = ({ mode, votesFor, votesAgainst, votesOther }: Of<'ruling'>): boolean =>
  mode === 'majority' && votesFor + votesAgainst + votesOther === 0;

const conclusions = ({ conclusions: all }: MeetingFile): Finding[] => [
  practice('conclusions', Math.max(all.length, 1), all.length === 0 ? [''] : []),
];

function tasks({ conclusions: all, tasks: given }: MeetingFile): Finding[] {
  if (all.length === 0) return [];
  const turned = new Set(given.map(({ conclusionId }) => conclusionId));
  const left = all.filter(({ id, noTask }) => !turned.has(id) && !noTask);
  return [
    practice(
      'conclusion-tasks',
      all.length,
      left.map(({ order, text }) => `${order}. ${text.slice(0, 80)}`),
    ),
  ];
}

const practice = (item: Finding['item'], of: number, names: string[]): Finding => ({
  ...{ item, citation: null, of, names },
});
