import type { Input } from '../../../../../shared/contract.ts';
import type { NoticeReading, ReadTask } from '../../../../../shared/meetings/conclusions/read-notice.ts';
import { leadOf } from '../../../../../shared/meetings/tasks/lead-of.ts';
import type { RosterRow } from '../../../../../shared/outputs/roster.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';

type Confirm = Input<'tasks.confirm'>;
export type TaskValue = Confirm['tasks'][number]['value'];
export type Mark = 'open' | 'confirmed' | 'skipped';

/** One task that was read, as it stands with the official. */
export type Proposal = {
  /** Where its words stand in the text. */
  from: number;
  to: number;
  conclusionId: string | null;
  point: number | null;
  value: TaskValue;
  /** The lead was found in the roster and nobody has chosen another. */
  isLeadProposed: boolean;
  mark: Mark;
};

/** Everything that is under way until it is kept: what is typed survives the PC being switched off. */
export type SplitDraft = {
  text: string;
  /** New conclusions, where the meeting has none. */
  points: { text: string; tasks: number }[];
  keepsPoints: boolean;
  marksEmptyPoints: boolean;
  proposals: Proposal[];
  at: number;
};

/** The longest evidence that is kept with a task. */
const mostEvidence = 20_000;

function taskValueOf(task: ReadTask, leadId: string | null): TaskValue {
  const { unit, product, deadlineText, deadlineKind, dueOn, force } = task;
  const evidence = task.evidence.slice(0, mostEvidence);
  return {
    ...{ title: task.task, unit, leadId, withUnits: task.with.join('; '), product },
    ...{ deadlineText, deadlineKind, dueOn, force, evidence },
  };
}

function proposalOf(task: ReadTask, roster: readonly RosterRow[]): Proposal {
  const leadId = leadOf(task.unit, roster);
  const { from, to, point } = task;
  return {
    ...{ from, to, point, conclusionId: null, value: taskValueOf(task, leadId) },
    isLeadProposed: leadId !== null,
    mark: 'open',
  };
}

const draftOf = (text: string, points: SplitDraft['points'], proposals: Proposal[]): SplitDraft => ({
  ...{ text, points, proposals, at: 0 },
  keepsPoints: points.length > 0,
  marksEmptyPoints: false,
});

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** From a notice: its points become conclusions where the meeting has none; else a task goes to the one that holds its words. */
export function draftFromNotice(
  { text, points, tasks }: NoticeReading,
  roster: readonly RosterRow[],
  conclusions: readonly Of<'conclusion'>[],
): SplitDraft {
  const proposals = tasks.map((task) => proposalOf(task, roster));
  if (conclusions.length === 0) return draftOf(text, points, proposals);
  const held = conclusions.map(({ id, text: words }) => ({ id, words: spaced(words) }));
  const placed = proposals.map((proposal) => {
    const evidence = spaced(proposal.value.evidence ?? '');
    const home = held.find(({ words }) => words.includes(evidence));
    return { ...proposal, point: null, conclusionId: home?.id ?? null };
  });
  return draftOf(text, [], placed);
}

/** From conclusions that are kept already, each read by itself. */
export function draftFromConclusions(
  read: readonly { id: string; reading: NoticeReading }[],
  roster: readonly RosterRow[],
): SplitDraft {
  let text = '';
  const proposals: Proposal[] = [];
  for (const { id, reading } of read) {
    for (const task of reading.tasks) {
      const { from, to, ...proposal } = proposalOf(task, roster);
      proposals.push({
        ...proposal,
        ...{ from: from + text.length, to: to + text.length, point: null, conclusionId: id },
      });
    }
    text += `${reading.text.trimEnd()}\n`;
  }
  return draftOf(text, [], proposals);
}

/** Reason codes by field; empty where a task can be kept as it is. */
export function faultsOf(value: TaskValue): Record<string, string> {
  const { fields } = kinds.task;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) => {
      const checked = fields[name as keyof typeof fields].schema.safeParse(held);
      return checked.success ? [] : [[name, checked.error.issues[0]?.message ?? 'wrong-type'] as const];
    }),
  );
}

export const countsOf = ({ proposals }: SplitDraft): Record<Mark, number> => ({
  open: proposals.filter(({ mark }) => mark === 'open').length,
  confirmed: proposals.filter(({ mark }) => mark === 'confirmed').length,
  skipped: proposals.filter(({ mark }) => mark === 'skipped').length,
});

/** Every task that was not decided upon is confirmed, but for those that cannot be kept as they are. */
export const confirmedAll = (draft: SplitDraft): SplitDraft => ({
  ...draft,
  proposals: draft.proposals.map((one) =>
    one.mark === 'open' && Object.keys(faultsOf(one.value)).length === 0
      ? { ...one, mark: 'confirmed' }
      : one,
  ),
});

/** The next one that nobody has decided upon, from `at` on and then from the beginning; `at` where there is none. */
export function nextOpen({ proposals }: SplitDraft, at: number): number {
  const isOpen = ({ mark }: Proposal) => mark === 'open';
  const behind = proposals.findIndex((one, index) => index > at && isOpen(one));
  const first = behind < 0 ? proposals.findIndex(isOpen) : behind;
  return first < 0 ? at : first;
}

/** What is to be kept: the confirmed tasks, and the conclusions where they are wanted. */
export function toConfirm(draft: SplitDraft, meetingId: string): Confirm {
  const { points, keepsPoints, marksEmptyPoints, proposals } = draft;
  return {
    meetingId,
    conclusions: keepsPoints
      ? points.map(({ text, tasks }) => ({ text, noTask: marksEmptyPoints && tasks === 0 }))
      : [],
    tasks: proposals
      .filter(({ mark }) => mark === 'confirmed')
      .map(({ conclusionId, point, value }) => ({ conclusionId, point: keepsPoints ? point : null, value })),
  };
}
