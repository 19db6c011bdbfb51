import type { AutomaticView } from '../../../shared/outputs/backup.ts';
import type { Timer } from '../../desk.ts';
import type { Task } from '../tasks.ts';
import {
  type AutomaticNeeds,
  type AutomaticOutcome,
  backUpAutomatically,
  hasChanged,
  isKept,
} from './automatic-backup.ts';
import { automaticBags, removeLeftovers } from './automatic-bags.ts';
import { automaticPlace, placeAround } from './automatic-place.ts';
import { type AutomaticMemory, openAutomaticMemory } from './automatic-state.ts';
import type { BackupGate } from './backup-gate.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { bookIdOf, planOf } from './backup-plan.ts';
import { nameOf } from './bags.ts';

/** What a door gives so that backups are made by themselves; without it none are. */
export type AutomaticWish = {
  /** The official's own folder for documents. */
  documents: string;
  timer: Timer;
};

export type AutomaticBackups = {
  /** Takes away what was cut off last time, and looks from now on whether one is due. */
  start: () => Promise<void>;
  /** Looks no more. */
  stop: () => void;
  /** The last one before the end of the program; given up after a few seconds. */
  atEnd: () => Promise<void>;
  /** Another store stands in the place of the one that was backed up. */
  forgetLast: () => Promise<void>;
  /** Notes what a check of a backup found, where it is an automatic one. */
  noteCheck: (path: string, sound: boolean) => Promise<void>;
  /** What the official must know of the latest attempt. */
  failure: () => AutomaticView['failure'];
  /** What making one takes; null where this door makes none. */
  ready: () => Promise<AutomaticNeeds | null>;
  run: (automatic: AutomaticNeeds, task: Task) => Promise<AutomaticOutcome>;
};

/** The name under which a backup in the background tells how far it is, and by which it is stopped. */
const backgroundTask = 'automatic-backup';

/** After the start the PC has other things to do first; from then on it is looked every hour. */
const firstLook = 60_000;
const nextLook = 3_600_000;

/** So long the end of the program waits without a word, and no longer. */
const longestEnd = 5_000;

type ScheduleNeeds = BackupNeeds & { gate: BackupGate };

/** Backups that are made by themselves: at the end of the program and once a day, into a second folder. */
export function createAutomaticBackups(needs: ScheduleNeeds): AutomaticBackups {
  const { store, clock, tasks, gate, wish } = needs;
  let memory: Promise<AutomaticMemory> | null = null;
  let stopTimer: () => void = () => undefined;
  let failure: AutomaticView['failure'] = null;

  const remembered = (): Promise<AutomaticMemory> => {
    memory ??= openAutomaticMemory(needs.folder);
    return memory;
  };
  let documents: Promise<string> | null = null;
  const ready = async (): Promise<AutomaticNeeds | null> => {
    if (!wish) return null;
    documents ??= placeAround(wish.documents, needs.folder);
    return { ...needs, documents: await documents, memory: await remembered() };
  };

  async function run(automatic: AutomaticNeeds, task: Task): Promise<AutomaticOutcome> {
    const outcome = await backUpAutomatically(automatic, task);
    failure = automatic.memory.state().failure;
    return outcome;
  }

  /** Once a calendar day, whatever day the clock says it is; and soon after one that was cut off. */
  async function daily(): Promise<void> {
    const automatic = await ready();
    if (!automatic || !isKept(store)) return;
    const { last, wasCut } = automatic.memory.state();
    const isDue = wasCut || last?.on !== clock.today();
    if (!isDue || !hasChanged(automatic, automaticPlace(planOf(store), automatic.documents))) return;
    await gate.behind((signal) =>
      tasks.run(backgroundTask, (task) =>
        run(automatic, { ...task, signal: AbortSignal.any([task.signal, signal]) }),
      ),
    );
  }

  function lookAfter(milliseconds: number): void {
    if (!wish) return;
    stopTimer = wish.timer(milliseconds, () => {
      lookAfter(nextLook);
      daily().catch(() => undefined);
    });
  }

  return {
    failure: () => failure,
    start: async () => {
      if (!wish) return;
      const { state, keep } = await remembered();
      failure = state().failure;
      if (state().underWay.length > 0) await keep({ underWay: await removeLeftovers(state().underWay) });
      lookAfter(firstLook);
    },
    stop: () => stopTimer(),
    atEnd: async () => {
      stopTimer();
      const automatic = await ready();
      if (!automatic || !isKept(store)) return;
      const { last } = automatic.memory.state();
      // One that took longer before would only be cut off again: it is made in the background instead.
      if ((last?.milliseconds ?? 0) > longestEnd) return automatic.memory.keep({ wasCut: true });
      const signal = AbortSignal.timeout(longestEnd);
      await gate.behind(() => run(automatic, { signal, progress: () => undefined }));
    },
    forgetLast: async () => (await remembered()).keep({ last: null }),
    noteCheck: async (path, sound) => {
      const automatic = await ready();
      if (!automatic) return;
      const { state, keep } = automatic.memory;
      const others = state().damaged.filter((name) => name !== nameOf(path));
      const place = automaticPlace(planOf(store), automatic.documents).path;
      const own = await automaticBags(place, bookIdOf(store) ?? '', []).catch(() => []);
      if (own.some(({ folder }) => folder === path))
        await keep({ damaged: sound ? others : [...others, nameOf(path)] });
    },
    ready,
    run,
  };
}
