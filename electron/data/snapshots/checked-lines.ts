import { crc32 } from 'node:zlib';

const newline = 0x0a;

/** A line without its newline, valid only during the call; `crcBefore` gives the CRC-32 of all bytes before it. */
export type OnLine = (line: Buffer, crcBefore: () => number) => void;

export type CheckedLines = {
  push: (chunk: Buffer) => void;
  /** Bytes after the last newline. */
  rest: () => number;
};

/** Cuts a stream of chunks into lines of any length. A line that lies inside one chunk is not copied. */
export function createCheckedLines(onLine: OnLine): CheckedLines {
  let carried = Buffer.alloc(0);
  /** Of all bytes before `carried`. */
  let crc = 0;
  return {
    push: (chunk) => {
      let start = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        const piece = chunk.subarray(start, end);
        const before = start;
        onLine(carried.length === 0 ? piece : Buffer.concat([carried, piece]), () =>
          crc32(chunk.subarray(0, before), crc),
        );
        if (carried.length > 0) crc = crc32(carried, crc);
        carried = Buffer.alloc(0);
        start = end + 1;
      }
      crc = crc32(chunk.subarray(0, start), crc);
      if (start < chunk.length) carried = Buffer.concat([carried, chunk.subarray(start)]);
    },
    rest: () => carried.length,
  };
}
