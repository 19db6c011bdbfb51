import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipPassThrough } from 'fflate';

const chunkLength = 1024 * 1024;

/** Packs the files into one zip without compressing them, and flushes it once at the end. Nothing is read back. */
export function storeZip(folder: string, paths: readonly string[], target: string): void {
  const out = openSync(target, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(out, bytes);
  });
  for (const path of paths) {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    const fd = openSync(join(folder, path), 'r');
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkLength);
      const count = readSync(fd, chunk);
      entry.push(chunk.subarray(0, count), count < chunkLength);
      if (count < chunkLength) break;
    }
    closeSync(fd);
  }
  zip.end();
  fsyncSync(out);
  closeSync(out);
}
