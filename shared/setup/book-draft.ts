import type { Input } from '../contract.ts';
import { emptyOf } from '../fields.ts';
import { type KindName, kinds } from '../records/index.ts';
import type { AnyKind } from '../records/record.ts';
import { adoptPreset } from '../regulation/presets/adopt.ts';
import { isPresetName } from '../regulation/presets/index.ts';
import type { Profile } from '../regulation/profile.ts';
import { checkMembers, type MemberDraft } from '../roster-import.ts';
import { chosenPreset, chosenRules, proposed } from './book-proposals.ts';
import { type OwnRegulation, ownChoice, soundOwn } from './own-regulation.ts';

export type PartValue = Record<string, unknown>;

/** The parts of a new book, in the order in which they are asked for. */
export const parts = ['commune', 'committee', 'group', 'regulation', 'list', 'user', 'book'] as const;
export type Part = (typeof parts)[number];

/** What is asked for on each screen, in order. */
export const steps = ['commune', 'committee', 'group', 'regulation', 'list', 'user', 'review'] as const;
export type Step = (typeof steps)[number];

/** What has been typed so far: only what differs from the proposals, so that these follow what they rest on. */
export type BookDraft = {
  step: number;
  /** The last step that was opened: those up to it may be gone to directly. */
  reached: number;
  typed: Partial<Record<Part, PartValue>>;
  members: MemberDraft[];
  /** The commune's own regulation, once it was read and confirmed; kept while another one is chosen. */
  own: OwnRegulation | null;
  /** Whether the official is at reading it, inside the step. */
  isReading: boolean;
  /** Whether a committee under its own regulation has a group; null = as that regulation says. */
  hasGroup: boolean | null;
};

export const draftKey = 'first-run';
export const emptyDraft = (): BookDraft => ({
  ...{ step: 0, reached: 0, typed: {}, members: [] },
  ...{ own: null, isReading: false, hasGroup: null },
});

/** A draft that was kept, perhaps by an earlier version of the program. */
export const soundDraft = (kept: Partial<BookDraft> | null): BookDraft => ({
  ...emptyDraft(),
  ...kept,
  own: soundOwn(kept?.own),
});

/** Whether the book goes by the commune's own regulation. */
export const isOwn = ({ typed }: BookDraft): boolean => chosenPreset(typed.regulation) === ownChoice;

/** The rules by which the book will go; null where they are still to be read. */
export const rulesOf = ({ typed, own }: BookDraft): Profile | null => chosenRules(typed.regulation, own);

/** Whether the committee has a group that helps it: with every regulation of the program it has. */
export const hasGroup = (draft: BookDraft): boolean =>
  !isOwn(draft) || draft.own === null || (draft.hasGroup ?? draft.own.read.group !== null);

export type BookValues = Record<Part, PartValue>;

/** Every value as it would be saved now: typed where it was typed, proposed elsewhere. */
export function valuesOf({ typed, own: ownRegulation }: BookDraft, today: string): BookValues {
  const values = {} as BookValues;
  for (const part of parts) {
    const own = typed[part] ?? {};
    // Which regulation it is to be settles what the bodies before it are called.
    const regulation = { ...typed.regulation, ...values.regulation };
    const known = { ...values, regulation, [part]: own };
    values[part] = { ...proposed(part, known, { own: ownRegulation, today }), ...own };
  }
  // A draft may have been begun with a version of the program that had other regulations.
  return { ...values, regulation: { ...values.regulation, preset: chosenPreset(values.regulation) } };
}

const kindOf: Record<Exclude<Part, 'list' | 'book'>, KindName> = {
  commune: 'commune',
  committee: 'body',
  group: 'body',
  regulation: 'regulation',
  user: 'user',
};

/** Reasons by field, as the store would give them; empty = the part is in order. */
export function partErrors(part: Part, values: BookValues): Record<string, string> {
  if (part === 'list') return dayErrors('from', values.list.from);
  if (part === 'book') return dayErrors('keptFrom', values.book.keptFrom);
  const { schema, check } = kinds[kindOf[part]] as AnyKind;
  const value = wholeValue(part, values);
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const breach = check(parsed.data);
    return breach ? { [breach.field]: breach.reason } : {};
  }
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]));
}

const dayErrors = (field: string, value: unknown): Record<string, string> => {
  const issue = kinds.settings.fields.keptFrom.schema.safeParse(value).error?.issues[0];
  return issue ? { [field]: issue.message } : {};
};

/** Reasons by field of what a step asks for; of the last step, reasons by the step that is not in order. */
export function errorsOfStep(step: Step, draft: BookDraft, today: string): Record<string, string> {
  if (step === 'review') return Object.fromEntries(unfinished(draft, today).map((one) => [one, 'required']));
  const values = valuesOf(draft, today);
  switch (step) {
    case 'list':
      return { ...listErrors(draft), ...partErrors('list', values) };
    case 'user':
      return { ...partErrors('user', values), ...partErrors('book', values) };
    case 'group':
      return hasGroup(draft) ? partErrors(step, values) : {};
    case 'commune':
    case 'regulation':
      return { ...partErrors(step, values), ...(rulesOf(draft) === null ? { preset: 'unread' } : {}) };
    case 'committee':
      return partErrors(step, values);
  }
}

function listErrors(draft: BookDraft): Record<string, string> {
  const { faults, members } = checkMembers(draft.members);
  if (faults.length > 0) return { members: 'rows-faulty' };
  const isHomeless = !hasGroup(draft) && members.some(({ groupRole }) => groupRole !== null);
  return isHomeless ? { members: 'wrong-body' } : {};
}

const unfinished = (draft: BookDraft, today: string): Step[] =>
  steps.slice(0, -1).filter((step) => Object.keys(errorsOfStep(step, draft, today)).length > 0);

/** A part with the fields that are not asked for. */
function wholeValue(part: Exclude<Part, 'list' | 'book'>, values: BookValues): PartValue {
  const empty = emptyOf(kinds[kindOf[part]].fields) as PartValue;
  const value = { ...empty, ...values[part] };
  if (part === 'group') return { ...value, type: 'working-group', committeeId: 'committee' };
  if (part === 'committee') return { ...value, type: 'committee', committeeId: null };
  if (part !== 'regulation') return value;
  const preset = String(value.preset);
  const rules = isPresetName(preset) ? { rules: adoptPreset(preset, String(value.title)) } : {};
  return { ...value, bodyId: 'committee', ...rules };
}

/** The operation that sets the book up. Its members are the rows in order; none may be at fault. */
export function toSetup(draft: BookDraft, today: string, language: 'vi' | 'en'): Input<'setup.create'> {
  const { commune, committee, group, regulation, list, user, book } = valuesOf(draft, today);
  const { preset, ...facts } = regulation;
  const own = isOwn(draft) ? draft.own : null;
  return {
    commune,
    committee,
    group: hasGroup(draft) ? group : null,
    regulation: facts as Input<'setup.create'>['regulation'],
    rules: own === null ? { preset: String(preset) } : { profile: own.profile },
    text: own?.text ?? null,
    members: checkMembers(draft.members).members,
    membersFrom: String(list.from),
    membersDecision: String(list.decision),
    user,
    keptFrom: String(book.keptFrom),
    language,
  };
}
