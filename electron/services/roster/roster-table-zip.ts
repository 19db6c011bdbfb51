import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../../../shared/errors.ts';

/** Bytes that all parts of a table may come to when unpacked; a list of members has some thousands. */
const mostBytes = 32 * 1024 * 1024;
/** An Excel file of one sheet has about a dozen parts. */
const mostParts = 500;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;
const encrypted = 1;

/**
 * The XML parts of an Excel file, by name. Reads the central directory alone and unpacks into a limited room,
 * so that neither a wrong size nor a part packed a thousandfold does harm. Error: 'table-unreadable'.
 */
export function unpackParts(bytes: Buffer): Map<string, Buffer> {
  try {
    return partsOf(bytes);
  } catch (cause) {
    throw new AppError('table-unreadable', {}, { cause });
  }
}

function partsOf(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== endSignature) throw new Error('no central directory');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostParts) throw new Error('too many parts');
  let room = mostBytes;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, at);
    at = entry.next;
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    if (parts.has(entry.name)) throw new Error('two parts of one name');
    const content = contentOf(bytes, entry, room);
    room -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

type Entry = { name: string; method: number; packed: number; local: number; next: number };

function entryAt(bytes: Buffer, at: number): Entry {
  if (bytes.readUInt32LE(at) !== entrySignature) throw new Error('no entry');
  if (bytes.readUInt16LE(at + 8) & encrypted) throw new Error('encrypted');
  const nameLength = bytes.readUInt16LE(at + 28);
  const more = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    local: bytes.readUInt32LE(at + 42),
    next: at + 46 + nameLength + more,
  };
}

function contentOf(bytes: Buffer, { method, packed, local }: Entry, room: number): Buffer {
  if (bytes.readUInt32LE(local) !== localSignature) throw new Error('no local header');
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (from + packed > bytes.length) throw new Error('cut short');
  const content = bytes.subarray(from, from + packed);
  if (method === deflated) return inflateRawSync(content, { maxOutputLength: Math.max(1, room) });
  if (method !== stored || packed > room) throw new Error('packed in another way');
  return content;
}

/** A zip of these parts, not packed: what is read next is exactly what was looked at, whatever the file said. */
export function packStored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const facts = factsOf(name, content);
    const file = Buffer.concat([number(localSignature, 4), facts, Buffer.from(name), content]);
    const place = Buffer.concat([Buffer.alloc(10), number(offset, 4)]);
    entries.push(Buffer.concat([number(entrySignature, 4), number(20, 2), facts, place, Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(entries);
  const counts = Buffer.concat([number(parts.size, 2), number(parts.size, 2)]);
  const end = [number(endSignature, 4), Buffer.alloc(4), counts, number(directory.length, 4)];
  return Buffer.concat([...files, directory, ...end, number(offset, 4), Buffer.alloc(2)]);
}

/** What the two headers of a part have in common: version, UTF-8 name, not packed, no time, sum and sizes. */
function factsOf(name: string, content: Buffer): Buffer {
  const sizes = [number(content.length, 4), number(content.length, 4)];
  const names = [number(Buffer.byteLength(name), 2), number(0, 2)];
  const how = [number(20, 2), number(0x0800, 2), number(stored, 2), Buffer.alloc(4)];
  return Buffer.concat([...how, number(crc32(content), 4), ...sizes, ...names]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
}
