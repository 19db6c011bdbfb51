import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Bytes by which a sealed piece is longer than what it holds. */
export const tagBytes = 16;

/** One piece of a file: its place in the row, and whether it is the last. */
export type PieceMark = { at: number; last: boolean };

/**
 * 12 bytes: the piece's number, then 1 for the last one and 0 for the others (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár). A piece moved, doubled, left out or cut off opens with none of the nonces
 * that are tried; one of another file or backup not with this key.
 */
function nonce({ at, last }: PieceMark): Uint8Array {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(at, 5, 6);
  bytes.writeUInt8(last ? 1 : 0, 11);
  return bytes;
}

/** Seals one piece: ciphertext, then the tag of 16 bytes. */
export function sealPiece(key: Uint8Array, mark: PieceMark, plain: Uint8Array): [Uint8Array, Uint8Array] {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(mark));
  const sealed = cipher.update(plain);
  cipher.final();
  return [sealed, cipher.getAuthTag()];
}

/** Opens one piece; null where it is not what was sealed as that piece of that file. */
export function openPiece(key: Uint8Array, mark: PieceMark, sealed: Uint8Array): Uint8Array | null {
  if (sealed.byteLength < tagBytes) return null;
  const end = sealed.byteLength - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(mark), { authTagLength: tagBytes });
  decipher.setAuthTag(sealed.subarray(end));
  try {
    const plain = decipher.update(sealed.subarray(0, end));
    decipher.final();
    return plain;
  } catch {
    return null;
  }
}

export type Piece = { bytes: Uint8Array; last: boolean };

/**
 * A stream cut into pieces of exactly `size` bytes, the last one shorter or full, and empty only where there is
 * nothing at all. The bytes of a piece are valid until the next one is asked for.
 */
export async function* inPiecesOf(size: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const held = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; ) {
      // Only now is it known that the full piece is not the last.
      if (filled === size) {
        yield { bytes: held, last: false };
        filled = 0;
      }
      const part = chunk.subarray(at, at + size - filled);
      held.set(part, filled);
      filled += part.byteLength;
      at += part.byteLength;
    }
  }
  yield { bytes: held.subarray(0, filled), last: true };
}

/** How many sealed bytes that many plain ones become. */
export const sealedLength = (plain: number, piece: number): number =>
  plain + tagBytes * Math.max(1, Math.ceil(plain / piece));

/** How many plain bytes a sealed file of that length holds; null where no file has that length. */
export function plainLength(sealed: number, piece: number): number | null {
  const pieces = Math.ceil(sealed / (piece + tagBytes));
  const plain = sealed - tagBytes * pieces;
  return pieces > 0 && plain >= 0 && sealedLength(plain, piece) === sealed ? plain : null;
}

/**
 * The plain bytes of one sealed file, each piece given out only when it has proved itself. Ends in the error
 * that `refuse` gives where one has not: cut short, moved, doubled, changed, or of another file.
 */
export async function* openStream(
  { key, piece }: { key: Uint8Array; piece: number },
  chunks: AsyncIterable<Uint8Array>,
  refuse: () => Error,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const { bytes, last } of inPiecesOf(piece + tagBytes, chunks)) {
    const plain = openPiece(key, { at, last }, bytes);
    if (!plain || (last && at > 0 && plain.byteLength === 0)) throw refuse();
    yield plain;
    at += 1;
  }
}
