import { readHeader, type SnapshotHeader, trailerLine } from './snapshot-format.ts';

const quote = 0x22;
const comma = 0x2c;
const brace = 0x7d;
const backslash = 0x5c;

/**
 * Told what the lines of a snapshot hold, in turn. `text` is the record as JSON, `line` the same with its key
 * before it; both are valid only during the call.
 */
export type SnapshotSink = {
  header: (header: SnapshotHeader) => void;
  collection: (name: string) => void;
  record: (id: string, text: Buffer, line: Buffer) => void;
  collectionEnd?: () => void;
};

/** Offset of the quote that ends the key which begins the line. */
function keyEnd(line: Buffer): number {
  let end = line.indexOf(quote, 1);
  while (end > 0 && line[end - 1] === backslash) end = line.indexOf(quote, end + 1);
  return end;
}

/** The key that begins the line. Ids need no escapes, so a plain slice nearly always does. */
function keyOf(line: Buffer, end: number): string {
  const plain = line.toString('utf8', 1, end);
  return plain.includes('\\') ? (JSON.parse(`"${plain}"`) as string) : plain;
}

/**
 * Takes a snapshot apart, line by line: the text of the whole file is never in memory. Bytes that are no
 * snapshot end in `failed`, whatever they are, and so does a sink that throws.
 */
export class SnapshotLines {
  header: SnapshotHeader | null = null;
  failed = false;
  /** The last line has been seen; what comes after it makes the file wrong. */
  ended = false;
  count = 0;
  readonly #sink: SnapshotSink;
  #inside = false;

  constructor(sink: SnapshotSink) {
    this.#sink = sink;
  }

  /** `crc` gives the checksum of all bytes before this line; it is asked for at the last line only. */
  take(line: Buffer, crc: () => number): void {
    if (this.failed) return;
    try {
      this.#read(line, crc);
    } catch {
      this.failed = true;
    }
  }

  #read(line: Buffer, crc: () => number): void {
    if (!this.header) this.#readHeader(line);
    else if (this.ended) this.failed = true;
    else if (this.#inside) this.#readInside(line);
    else if (line[0] === brace) this.#readTrailer(line, crc());
    else {
      this.#inside = true;
      this.#sink.collection(keyOf(line, keyEnd(line)));
    }
  }

  #readHeader(line: Buffer): void {
    this.header = readHeader(line.toString('utf8'));
    if (this.header) this.#sink.header(this.header);
    else this.failed = true;
  }

  #readInside(line: Buffer): void {
    if (line[0] === brace) {
      this.#inside = false;
      this.#sink.collectionEnd?.();
      return;
    }
    const end = keyEnd(line);
    const last = line[line.length - 1] === comma ? line.length - 1 : line.length;
    this.#sink.record(keyOf(line, end), line.subarray(end + 2, last), line.subarray(0, last));
    this.count += 1;
  }

  #readTrailer(line: Buffer, crc: number): void {
    this.ended = line.toString('utf8') === trailerLine({ count: this.count, crc });
    this.failed = !this.ended;
  }
}
