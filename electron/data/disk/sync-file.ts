import { open } from 'node:fs/promises';

/** Resolves when the content of a file that others have written is on the disk. Errors: those of the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
