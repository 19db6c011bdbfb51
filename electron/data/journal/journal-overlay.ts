import type { FrameOp } from './frame.ts';

/** What became of the records of one kind since the snapshot: the line of each, or null when it was removed. */
export type CollectionOverlay = {
  /** For records that were there: their new line in the same place. */
  lines: Map<string, Buffer | null>;
  /** Records that come after those that were there, in order. */
  added: Map<string, Buffer>;
};

/** By kind, in the order in which the kinds were first touched. */
export type Overlay = Map<string, CollectionOverlay>;

function collectionOf(overlay: Overlay, name: string): CollectionOverlay {
  const held = overlay.get(name);
  if (held) return held;
  const made: CollectionOverlay = { lines: new Map(), added: new Map() };
  overlay.set(name, made);
  return made;
}

/** Lays one step of a change over what was there. The outcome is in the order that memory has. */
export function layOver(overlay: Overlay, { collection, id, before, after }: FrameOp): void {
  const { lines, added } = collectionOf(overlay, collection);
  if (!after) {
    lines.set(id, null);
    added.delete(id);
    return;
  }
  const line = Buffer.from(`${JSON.stringify(id)}:${JSON.stringify(after)}`);
  // Put where nothing was: behind all others. Otherwise it keeps its place.
  if (before === null || added.has(id)) {
    lines.set(id, null);
    added.set(id, line);
  } else lines.set(id, line);
}
