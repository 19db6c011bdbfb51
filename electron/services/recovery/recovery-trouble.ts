import type { ErrorCode } from '../../../shared/errors.ts';
import { records as englishRecords } from '../../../shared/locales/en/records.ts';
import { records as vietnameseRecords } from '../../../shared/locales/vi/records.ts';
import { isKindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import type {
  DamagedFile,
  FolderHolder,
  GoBackPoint,
  KnownChange,
  LostChanges,
  PlaceFault,
  RecoveryChoice,
  Trouble,
} from '../../../shared/recovery.ts';
import type { Failure } from '../../../shared/result.ts';
import type { Frame } from '../../data/journal/frame.ts';
import type { Damage } from '../../data/recovery/damage.ts';
import type { StoreSurvey } from '../../data/swap/store-survey.ts';

export type Language = 'vi' | 'en';

type Known = {
  failure: Failure;
  place: PlaceFault | null;
  /** Null where the files cannot be read at all. */
  survey: StoreSurvey | null;
  /** The last change that was acknowledged, where the book was open until now. */
  acknowledged: number | null;
  /** Whether the book can be looked at. */
  isReadable: boolean;
  language: Language;
};

const always: readonly RecoveryChoice[] = ['check-disk', 'show-files', 'save-report'];

const damaged: readonly RecoveryChoice[] = ['view', 'go-back', 'restore', 'retry', 'choose-folder'];

/** What helps against each trouble, what helps most first. */
const remedies: Partial<Record<ErrorCode, readonly RecoveryChoice[]>> = {
  'store-damaged': damaged,
  'disk-failed': ['retry', 'view', 'go-back', 'restore', 'move', 'choose-folder'],
  'disk-full': ['retry', 'move', 'choose-folder'],
  'folder-in-use': ['retry', 'choose-folder'],
  'folder-not-writable': ['retry', 'move', 'choose-folder'],
  'folder-missing': ['retry', 'choose-folder'],
  'store-too-new': ['retry', 'restore', 'choose-folder'],
  'restore-unfinished': ['retry', 'choose-folder'],
  'place-network': ['move', 'choose-folder', 'retry'],
  'place-cloud': ['move', 'choose-folder', 'retry'],
};

/** Puts together why the book does not open and what is known of it. Pure. */
export function troubleOf(known: Known): Trouble {
  const { failure, place, survey, acknowledged, language } = known;
  const points = survey ? pointsOf(survey) : [];
  const upTo = acknowledged ?? survey?.sequence ?? 0;
  const certain = survey ? certainOf(survey, upTo, language) : null;
  const fits = (choice: RecoveryChoice): boolean => {
    if (choice === 'view') return known.isReadable;
    if (choice === 'go-back') return points.length > 0 && isDamaged(survey);
    if (choice === 'restore') return failure.code !== 'disk-failed' || survey !== null;
    if (choice === 'move') return survey !== null && survey.sequence > 0;
    return choice !== 'show-files' && choice !== 'check-disk' ? true : failure.code !== 'folder-missing';
  };
  return {
    failure,
    certain,
    damaged: survey?.damage.flatMap(damagedFile) ?? [],
    lost: survey && lostOf(survey, language),
    points,
    holder: failure.code === 'folder-in-use' ? holderOf(failure) : null,
    place,
    choices: [...(remedies[failure.code] ?? ['retry', 'choose-folder']), ...always].filter(fits),
  };
}

const isDamaged = (survey: StoreSurvey | null): boolean =>
  survey?.damage.some(({ kind }) => kind === 'journal-damaged' || kind === 'journal-missing') ?? false;

function damagedFile(damage: Damage): DamagedFile[] {
  switch (damage.kind) {
    case 'journal-damaged':
    case 'journal-missing':
    case 'snapshot-damaged':
      return [{ file: damage.file, fault: damage.kind }];
    case 'everything-missing':
      return [{ file: '', fault: damage.kind }];
    default:
      return [];
  }
}

/** The book without any change is nothing to go back to. */
function pointsOf({ sequence, certain, generations }: StoreSurvey): GoBackPoint[] {
  if (sequence === 0) return [];
  const last: GoBackPoint = {
    sequence,
    at: certain?.at ?? generations.find((one) => one.sequence === sequence)?.at ?? '',
    what: 'last-certain',
  };
  const earlier = generations.filter((one) => one.sequence < sequence);
  return [last, ...earlier.map((one): GoBackPoint => ({ ...one, what: 'generation' }))];
}

function certainOf(survey: StoreSurvey, upTo: number, language: Language): KnownChange | null {
  const frame = survey.frames.get(upTo) ?? survey.certain;
  if (frame) return knownChange(frame, survey, language);
  if (survey.sequence === 0) return null;
  return { sequence: survey.sequence, at: '', byName: '', channel: '', kind: '', title: '' };
}

/** As many as a person enters again by hand. */
const mostReadable = 50;

function lostOf(survey: StoreSurvey, language: Language): LostChanges | null {
  if (!isDamaged(survey)) return null;
  const { sequence, later, highest } = survey;
  return {
    first: sequence + 1,
    last: Math.max(highest, sequence + 1),
    // A name tells that there were so many changes; only a change tells that it was the last but those behind it.
    orMore: later.at(-1)?.sequence !== highest,
    readable: later.slice(0, mostReadable).map((frame) => knownChange(frame, survey, language)),
  };
}

function knownChange(frame: Frame, { database }: StoreSurvey, language: Language): KnownChange {
  const { sequence, at, by, channel, ops } = frame;
  const { name } = (database.records.user?.[by] ?? {}) as { name?: unknown };
  const [first] = ops;
  const record = first?.after ?? first?.before ?? null;
  return {
    sequence,
    at,
    byName: typeof name === 'string' ? name : '',
    channel,
    kind: first ? kindWord(first.collection, language) : '',
    title: first && record ? titleOf(first.collection, record) : '',
  };
}

function kindWord(kind: string, language: Language): string {
  if (!isKindName(kind)) return kind;
  return (language === 'en' ? englishRecords : vietnameseRecords)[kind].one;
}

/** A record of an older or damaged shape may have none. */
function titleOf(kind: string, record: object): string {
  if (!isKindName(kind)) return '';
  try {
    const title: unknown = (kinds[kind] as AnyKind).title(record as never);
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}

function holderOf({ details = {} }: Failure): FolderHolder | null {
  const { host, pid, since, here } = details;
  if (typeof host !== 'string' || typeof pid !== 'number' || typeof since !== 'string') return null;
  return { host, pid, since, here: here === 1 };
}
