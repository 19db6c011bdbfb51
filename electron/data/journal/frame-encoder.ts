import { crc32 } from 'node:zlib';
import { type Frame, type FrameOp, headLength, newline, space } from './frame.ts';

/** A change whose records are JSON texts already ('null' = nothing). */
export type FrameText = Omit<Frame, 'ops' | 'reason'> & {
  reason: string | undefined;
  ops: readonly (Pick<FrameOp, 'op' | 'collection' | 'id'> & { before: string; after: string })[];
};

/** The same text as JSON.stringify gives, without making that of the records again. */
function payloadText(frame: FrameText): string {
  const { version, by, at, channel, reason, durable, previous } = frame;
  const head = JSON.stringify(
    reason === undefined ? { version, by, at, channel } : { version, by, at, channel, reason },
  );
  let steps = '';
  for (const { op, collection, id, before, after } of frame.ops) {
    const step = `{"op":"${op}","collection":"${collection}","id":"${id}","before":${before},"after":${after}}`;
    steps += steps === '' ? step : `,${step}`;
  }
  return `${head.slice(0, -1)},"ops":[${steps}],"durable":${durable},"previous":"${previous}"}`;
}

export type FrameEncoder = {
  /** Begins a group: what was encoded before may be written over. */
  begin: () => void;
  /** The bytes of one frame, in force until the next group begins. */
  encode: (frame: FrameText) => Buffer;
  /** All frames of the group, one after the other. */
  joined: () => Buffer;
};

const scratchLength = 256 * 1024;
/** No letter of a string takes more bytes. */
const longestLetter = 3;
const zero = 0x30;
const tenth = 0x61;

/** Eight hex digits and a space, without making a text of them. */
function writeHex(bytes: Buffer, at: number, value: number): void {
  for (let place = at + 7, rest = value; place >= at; place -= 1, rest >>>= 4) {
    const digit = rest & 15;
    bytes[place] = digit < 10 ? zero + digit : tenth + digit - 10;
  }
  bytes[at + 8] = space;
}

/** Writes the frame to the beginning of the bytes, which are long enough; gives its length. */
function writeFrame(bytes: Buffer, body: string): number {
  const length = bytes.write(body, headLength, 'utf8');
  const crc = crc32(bytes.subarray(headLength, headLength + length));
  writeHex(bytes, 0, length);
  writeHex(bytes, 9, crc);
  bytes[headLength + length] = newline;
  return headLength + length + 1;
}

/**
 * One line: `length crc sequence payload LF`. The length is that of `sequence payload` in bytes; the CRC-32
 * covers the same, so that neither a sequence nor a payload can change unseen. Collections and ids are plain
 * letters (`prepareChange` sees to it).
 *
 * Nearly every frame fits into one piece of memory that is used again and again: making a new one costs as much
 * as all the rest.
 */
export function createFrameEncoder(): FrameEncoder {
  const scratch = Buffer.allocUnsafe(scratchLength);
  let used = 0;
  let frames: Buffer[] = [];
  let isWhole = true;

  return {
    begin: () => {
      used = 0;
      frames = [];
      isWhole = true;
    },
    encode: (frame) => {
      const body = `${frame.sequence} ${payloadText(frame)}`;
      const around = headLength + 1;
      const fits = used + around + body.length * longestLetter <= scratchLength;
      const room = fits ? scratch.subarray(used) : Buffer.allocUnsafe(around + Buffer.byteLength(body));
      const bytes = room.subarray(0, writeFrame(room, body));
      if (fits) used += bytes.length;
      else isWhole = false;
      frames.push(bytes);
      return bytes;
    },
    joined: () => (isWhole ? scratch.subarray(0, used) : Buffer.concat(frames)),
  };
}
