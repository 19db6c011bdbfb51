import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { openWindow } from '../disk/file-window.ts';
import { genesisHash } from '../journal/frame.ts';
import { layOver, type Overlay } from '../journal/journal-overlay.ts';
import { type Point, scanJournal } from '../journal/journal-scan.ts';
import { journalBases, journalName, snapshotName } from '../store-names.ts';
import { writeSnapshotFile } from './snapshot-file.ts';
import type { SnapshotHeader } from './snapshot-format.ts';
import { walkSnapshot } from './snapshot-reader.ts';
import { createSnapshotText, type SnapshotText } from './snapshot-text.ts';

/** A snapshot to be made from files alone: the sound one before it (null: none) and the journals since. */
export type MergeJob = { folder: string; base: Point | null; to: SnapshotHeader; flushBytes: number };

/** 'unfit': the files do not lead there (damaged, or written in another shape): memory has to be written. */
export type MergeResult = { kind: 'written'; bytes: number } | { kind: 'unfit' };

type Needs = MergeJob & { disk: Disk };

/** Small enough to be no pause where no thread can be had. */
const chunkLength = 256 * 1024;

/** What the journals between the two snapshots changed, or null when they do not lead to the newer one. */
async function overlayOf({ disk, folder, base, to }: Needs): Promise<Overlay | null> {
  const overlay: Overlay = new Map();
  let point: Point = base ?? { sequence: 0, previous: genesisHash };
  let fits = true;
  const bases = journalBases(await disk.list(folder)).filter((one) => one < to.sequence);
  for (const journal of bases) {
    if (journal !== point.sequence) continue;
    const window = await openWindow(disk, join(folder, journalName(journal)));
    try {
      point = await scanJournal(window, { after: point }, (frame) => {
        fits &&= frame.version === to.version;
        if (fits) for (const op of frame.ops) layOver(overlay, op);
        return frame.sequence >= to.sequence || !fits ? 'stop' : undefined;
      });
    } finally {
      await window.close();
    }
  }
  return fits && point.sequence === to.sequence && point.previous === to.previous ? overlay : null;
}

/** Records of the kind that were not there before. */
function addNew(text: SnapshotText, overlay: Overlay, name: string): void {
  for (const line of overlay.get(name)?.added.values() ?? []) text.record(line);
  overlay.delete(name);
}

/** Streams the older snapshot, its unchanged lines as they are. False when it is not sound or another. */
async function copyBase(
  needs: Needs & { base: Point },
  overlay: Overlay,
  text: SnapshotText,
  drain: () => Promise<void>,
) {
  const { disk, folder, base, to } = needs;
  let name = '';
  const path = join(folder, snapshotName(base.sequence));
  const found = await walkSnapshot(
    { disk, path, sequence: base.sequence, chunkLength, afterChunk: drain },
    {
      header: () => undefined,
      collection: (collection) => {
        name = collection;
        text.open(collection);
      },
      record: (id, _text, line) => {
        const changed = overlay.get(name)?.lines.get(id);
        if (changed !== null) text.record(changed ?? line);
      },
      collectionEnd: () => addNew(text, overlay, name),
    },
  );
  return found?.version === to.version && found.previous === base.previous;
}

/**
 * Makes the snapshot of a change from the one before it and the journals between, reading everything from the
 * disk with all the checks of a recovery: unchanged lines are copied as bytes and never parsed. Errors: those of
 * the disk.
 */
export async function mergeSnapshot(needs: Needs): Promise<MergeResult> {
  const { disk, folder, base, to, flushBytes } = needs;
  const overlay = await overlayOf(needs);
  if (!overlay) return { kind: 'unfit' };
  const bytes = await writeSnapshotFile(
    { disk, folder, sequence: to.sequence, flushBytes },
    async (write) => {
      const text = createSnapshotText(to);
      const drain = async () => {
        for (const block of text.take()) await write(block);
      };
      if (base && !(await copyBase({ ...needs, base }, overlay, text, drain))) return null;
      for (const name of [...overlay.keys()]) {
        text.open(name);
        addNew(text, overlay, name);
      }
      text.end();
      await drain();
      return text.count();
    },
  );
  return bytes === null ? { kind: 'unfit' } : { kind: 'written', bytes };
}
