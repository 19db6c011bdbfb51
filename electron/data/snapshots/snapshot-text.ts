import { headerLine, type SnapshotHeader } from './snapshot-format.ts';

/** Grows the lines of a snapshot, all but the last, as bytes. */
export type SnapshotText = {
  open: (collection: string) => void;
  /** A line of the open collection without what divides it from the next: `"id":{…}`. The bytes are copied. */
  record: (line: Uint8Array) => void;
  /** No more collections come. */
  end: () => void;
  /** What has grown since it was last asked for. */
  take: () => Buffer[];
  count: () => number;
};

const blockLength = 256 * 1024;

/** Bytes in blocks, so that a small line costs no buffer of its own. */
function createBlocks() {
  let full: Buffer[] = [];
  let block = Buffer.allocUnsafe(blockLength);
  let used = 0;
  const turn = () => {
    if (used > 0) full.push(block.subarray(0, used));
    block = Buffer.allocUnsafe(blockLength);
    used = 0;
  };
  return {
    add: (bytes: Uint8Array) => {
      if (used + bytes.length > blockLength) turn();
      if (bytes.length > blockLength) full.push(Buffer.from(bytes));
      else {
        block.set(bytes, used);
        used += bytes.length;
      }
    },
    take: () => {
      turn();
      const taken = full;
      full = [];
      return taken;
    },
  };
}

const comma = Buffer.from(',\n');

export function createSnapshotText(header: SnapshotHeader): SnapshotText {
  const blocks = createBlocks();
  const add = (text: string) => blocks.add(Buffer.from(text));
  let isOpen = false;
  let isEmpty = true;
  let count = 0;

  const close = (ending: string) => {
    if (isOpen) add(`${isEmpty ? '' : '\n'}}${ending}`);
  };

  add(`${headerLine(header)}\n`);
  return {
    open: (collection) => {
      close(',\n');
      add(`${JSON.stringify(collection)}:{\n`);
      isOpen = true;
      isEmpty = true;
    },
    record: (line) => {
      if (!isEmpty) blocks.add(comma);
      isEmpty = false;
      blocks.add(line);
      count += 1;
    },
    end: () => close('\n'),
    take: blocks.take,
    count: () => count,
  };
}
