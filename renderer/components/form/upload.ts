import { useCallback, useRef, useState } from 'react';
import type { Upload } from '../../../shared/outputs/files.ts';
import { call, Refusal } from '../../bridge.ts';

/** Bytes sent at once: a megabyte of base64 stays below what a door takes. */
const chunk = 768 * 1024;

type Progress = { name: string; done: number; total: number };

/** Sends a file's bytes through the door, chunk by chunk. Gives the upload's id; keeping it is another step. */
export async function sendFile(
  file: File,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<string> {
  const { uploadId } = await call('files.begin', { name: file.name.normalize('NFC'), size: file.size });
  for (let at = 0; at < file.size; at += chunk) {
    if (signal?.aborted) {
      await call('files.abort', { uploadId });
      throw new Refusal({ code: 'cancelled' });
    }
    const bytes = new Uint8Array(await file.slice(at, at + chunk).arrayBuffer());
    await call('files.append', { uploadId, base64: toBase64(bytes) });
    onProgress?.({ name: file.name, done: Math.min(at + chunk, file.size), total: file.size });
  }
  return uploadId;
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // One call of fromCharCode takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(''));
}

/** Uploads into the file store, with how far it is and the way to stop. */
export function useUpload() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);

  const upload = useCallback(async (file: File): Promise<Upload> => {
    controller.current = new AbortController();
    setProgress({ name: file.name, done: 0, total: file.size });
    try {
      const uploadId = await sendFile(file, { signal: controller.current.signal, onProgress: setProgress });
      return await call('files.finish', { uploadId });
    } finally {
      setProgress(null);
      controller.current = null;
    }
  }, []);

  return { upload, progress, stop: () => controller.current?.abort() };
}
