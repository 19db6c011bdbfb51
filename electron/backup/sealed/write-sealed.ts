import { createHash, type Hash } from 'node:crypto';
import { placeOf } from '../bag-tree.ts';
import { cancellable, createFolders, type Writing } from '../bag-writing.ts';
import { refuseIfCancelled } from '../cancellation.ts';
import { createSyncedFile } from '../chunks.ts';
import type { Writer } from '../disk.ts';
import type { PayloadItem } from '../payload.ts';
import { readPayload } from '../payload.ts';
import { lockName } from './lock-header.ts';
import type { Keys } from './lock-keys.ts';
import { renderIndex, type SealedFile, sealedName } from './sealed-index.ts';
import { inPiecesOf, type Piece, sealPiece } from './sealed-stream.ts';

type Sealing = { writing: Writing; keys: Keys; next: number };

/**
 * Writes the payload sealed: `data/khoa.txt` says how it is locked, numbered files hold it, and number 0 what
 * each of them is. Neither names nor counts nor records can be read off it.
 */
export async function writeSealedPayload(writing: Writing, keys: Keys): Promise<void> {
  const sealing: Sealing = { writing, keys, next: 1 };
  await createFolders(writing, 'data/');
  await createNamed(writing, lockName, (file, hash) => put(file, hash, Buffer.from(keys.header)));
  const files: SealedFile[] = [];
  for (const item of writing.payload) {
    refuseIfCancelled(writing.signal);
    files.push(await sealItem(sealing, item));
  }
  const index = Buffer.from(renderIndex({ counts: { ...writing.info.counts }, files }));
  const pieces = inPiecesOf(keys.lock.piece, oneChunk(index));
  await createNamed(writing, sealedName(0), (file, hash) =>
    sealPart({ pieces, key: keys.ofFile(0), most: Number.POSITIVE_INFINITY }, file, { sealed: hash }),
  );
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** One file of the payload, in as many encrypted files as FAT32 asks for. */
async function sealItem(sealing: Sealing, item: PayloadItem): Promise<SealedFile> {
  const { writing, keys } = sealing;
  const { piece, part } = keys.lock;
  const pieces = inPiecesOf(piece, cancellable(readPayload(item, writing), writing.signal));
  const plain = createHash('sha256');
  const first = sealing.next;
  let bytes = 0;
  for (let ended = false; !ended; ) {
    const number = sealing.next;
    sealing.next += 1;
    const sealed = await createNamed(writing, sealedName(number), (file, hash) =>
      sealPart({ pieces, key: keys.ofFile(number), most: part / piece }, file, {
        plain,
        sealed: hash,
        onPlain: writing.report,
      }),
    );
    bytes += sealed.bytes;
    ended = sealed.ended;
  }
  const sha256 = plain.digest('hex');
  writing.sources.set(item.path, sha256);
  return { path: item.path, bytes, sha256, first, parts: sealing.next - first };
}

/** Creates a file in `data/`, hashed as it lies there. */
async function createNamed<T>(
  writing: Writing,
  name: string,
  fill: (file: Writer, hash: Hash) => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256');
  const path = `data/${name}`;
  const counted = (file: Writer): Writer => ({
    ...file,
    write: (bytes) => {
      writing.bytes += bytes.byteLength;
      return file.write(bytes);
    },
  });
  const result = await createSyncedFile(writing.disk, placeOf(writing.folder, path), (file) =>
    fill(counted(file), hash),
  );
  writing.digests.set(path, hash.digest('hex'));
  return result;
}

async function put(file: Writer, hash: Hash, bytes: Uint8Array): Promise<void> {
  const written = file.write(bytes); // The device works while the processor hashes.
  hash.update(bytes);
  await written;
}

type Part = { pieces: AsyncGenerator<Piece>; key: Uint8Array; most: number };
type Tally = { sealed: Hash; plain?: Hash; onPlain?: (bytes: number) => void };

/** One encrypted file: at most so many pieces, the last of them marked. `ended` = the source has no more. */
async function sealPart(
  { pieces, key, most }: Part,
  file: Writer,
  { sealed, plain, onPlain }: Tally,
): Promise<{ bytes: number; ended: boolean }> {
  let bytes = 0;
  for (let at = 0; ; at += 1) {
    const next = await pieces.next();
    // The last piece of the source ends the part it stands in, so that there always is another one here.
    if (next.done) return { bytes, ended: true };
    const piece = next.value;
    plain?.update(piece.bytes);
    const [text, tag] = sealPiece(key, { at, last: piece.last || at + 1 === most }, piece.bytes);
    bytes += piece.bytes.byteLength;
    await put(file, sealed, text);
    await put(file, sealed, tag);
    onPlain?.(piece.bytes.byteLength);
    if (piece.last || at + 1 === most) return { bytes, ended: piece.last };
  }
}
