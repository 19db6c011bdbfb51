import type { StoredFile } from '../../../../shared/fields.ts';
import { call, Refusal } from '../../../bridge.ts';

type Reading = { signal: AbortSignal; onProgress: (done: number, total: number) => void };

/**
 * The bytes of a file of the store, brought through the door piece by piece. Throws a Refusal: 'file-missing',
 * 'file-damaged', 'too-large' (more than a page can hold), 'cancelled'.
 */
export async function storedBytes(
  { sha256, name }: StoredFile,
  { signal, onProgress }: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0, total = 1; at < total; ) {
    if (signal.aborted) throw new Refusal({ code: 'cancelled' });
    const piece = await call('files.read', { sha256, name, offset: at });
    const bytes = Uint8Array.from(atob(piece.base64), (letter) => letter.charCodeAt(0));
    parts.push(bytes);
    at += bytes.length;
    total = piece.size;
    onProgress(at, total);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
