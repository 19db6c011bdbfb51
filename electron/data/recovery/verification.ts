import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Disk } from '../disk/disk.ts';
import { causeCode } from '../disk/disk-failure.ts';
import { type FileWindow, openWindow } from '../disk/file-window.ts';
import { type ChainCheck, createChainCheck, type Stretch } from '../journal/chain-check.ts';
import { genesisHash } from '../journal/frame.ts';
import { frameAt, isBlank, scanJournal } from '../journal/journal-scan.ts';
import { checkSnapshots, type SnapshotCheck } from '../snapshots/snapshot-checks.ts';
import { journalBases, journalName, snapshotName, snapshotSequences } from '../store-names.ts';

/**
 * A journal: whole; 'torn' (remains of a change that was never acknowledged at its end, harmless); 'damaged'
 * after the change `to`; 'missing'; or 'unused' (made and never written to). `from` and `to` are its first and
 * last certain change (to < from: none).
 */
export type JournalCheck = Stretch & {
  file: string;
  state: 'sound' | 'torn' | 'damaged' | 'missing' | 'unused';
};

/** What a check of the whole store found. Nothing was changed by it. */
export type Verification = {
  /** True when every change, snapshot and journal is what it was. */
  sound: boolean;
  /** Changes read whole and chained to each other, in stretches; more than one = something between is lost. */
  certain: Stretch[];
  snapshots: SnapshotCheck[];
  journals: JournalCheck[];
};

/** `done` of `total` bytes have been read. */
export type VerificationProgress = { done: number; total: number };

export type VerificationOptions = {
  onProgress?: (progress: VerificationProgress) => void;
  signal?: AbortSignal;
};

/** `upTo`: the last change of a store that is written to meanwhile; infinite when nobody writes. */
type Needs = { disk: Disk; folder: string; upTo: number } & VerificationOptions;

type Sized = { file: string; size: number };

async function filesOf({ disk, folder }: Needs): Promise<Sized[]> {
  const names = await disk.list(folder);
  const wanted = [...snapshotSequences(names).map(snapshotName), ...journalBases(names).map(journalName)];
  const sized = wanted.map(async (file) => ({
    file,
    size: (await disk.facts(join(folder, file)))?.size ?? 0,
  }));
  return Promise.all(sized);
}

/** Counts what has been read and lets the caller stop between two files. Errors: 'cancelled'. */
async function createProgress(needs: Needs) {
  const { onProgress, signal } = needs;
  const files = await filesOf(needs);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const refuse = () => {
    if (signal?.aborted) throw new AppError('cancelled');
  };
  refuse();
  return {
    refuse,
    onDone: async (file: string) => {
      refuse();
      done += files.find((one) => one.file === file)?.size ?? 0;
      onProgress?.({ done, total });
    },
  };
}

/** Reads the frames of one journal that continue the chain. */
async function follow(
  window: FileWindow,
  chain: ChainCheck,
  { upTo, signal }: Needs,
): Promise<JournalCheck['state']> {
  const { ending } = await scanJournal(window, { after: chain.point() }, (frame, { hash }) => {
    chain.take(frame, hash);
    return frame.sequence >= upTo || signal?.aborted ? 'stop' : undefined;
  });
  return ending.kind === 'damaged' || ending.kind === 'torn' ? ending.kind : 'sound';
}

async function checkJournal(needs: Needs, chain: ChainCheck, base: number): Promise<JournalCheck['state']> {
  const path = join(needs.folder, journalName(base));
  if (!(await needs.disk.facts(path))) return 'missing';
  const window = await openWindow(needs.disk, path);
  try {
    const { sequence } = chain.point();
    if (base < sequence) return (await isBlank(window)) ? 'unused' : 'damaged';
    if (base > sequence) {
      const first = await frameAt(window, 0);
      const known = first !== null && first !== 'malformed';
      chain.resume({ sequence: base, previous: known ? first.frame.previous : genesisHash });
    }
    return await follow(window, chain, needs);
  } catch (error) {
    if (causeCode(error) === 'EIO') return 'damaged';
    throw error;
  } finally {
    await window.close();
  }
}

/** Journals that are there, and those that must be: each snapshot was begun after the journal of its name. */
async function basesOf({ disk, folder, upTo }: Needs): Promise<number[]> {
  const names = await disk.list(folder);
  const bases = new Set([...journalBases(names), ...snapshotSequences(names)]);
  return [...bases].filter((base) => base <= upTo).sort((one, other) => one - other);
}

/** Nothing continues the chain where it ended: a journal has gone, or lost more at its end than remains. */
function noteBreak(journals: JournalCheck[], sequence: number): void {
  const last = journals.at(-1);
  if (last?.state === 'torn') last.state = 'damaged';
  const file = journalName(sequence);
  if (last?.state === 'damaged' || journals.some((one) => one.file === file)) return;
  journals.push({ file, from: sequence + 1, to: sequence, state: 'missing' });
}

/**
 * Reads every snapshot and every journal of a store to its end: checksums, the chain of changes from the very
 * first, and whether each snapshot holds what the changes before it made. Never changes anything. Errors:
 * 'cancelled', those of the disk.
 */
export async function verifyStore(needs: Needs): Promise<Verification> {
  const progress = await createProgress(needs);
  const claims = await checkSnapshots({ ...needs, onDone: progress.onDone });
  const chain = createChainCheck(claims);
  const journals: JournalCheck[] = [];
  for (const base of await basesOf(needs)) {
    if (base > chain.point().sequence) noteBreak(journals, chain.point().sequence);
    const file = journalName(base);
    const state = await checkJournal(needs, chain, base);
    const to = state === 'unused' ? base : Math.max(base, chain.point().sequence);
    journals.push({ file, from: base + 1, to, state });
    await progress.onDone(file);
  }
  const snapshots = claims.map(({ check }) => check);
  const harmless: readonly string[] = ['sound', 'torn', 'unused'];
  const sound = [...snapshots, ...journals].every(({ state }) => harmless.includes(state));
  return { sound, certain: chain.certain(), snapshots, journals };
}
