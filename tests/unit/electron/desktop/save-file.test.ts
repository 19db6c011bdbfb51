import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveFile } from '../../../../electron/desktop/save-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

describe('saving a file where the official said', () => {
  it('writes it whole and leaves nothing beside it', async () => {
    const path = join(folder, 'Giấy mời 12-2026.pdf');
    await saveFile(path, bytes);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['Giấy mời 12-2026.pdf']);
  });

  it('takes the place of the file that was there', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, 'an older and much longer paper');
    await saveFile(path, bytes);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  it('says that the name is taken by a folder, and leaves no half behind', async () => {
    const path = join(folder, 'a.pdf');
    await mkdir(join(path, 'full'), { recursive: true });
    await expect(saveFile(path, bytes)).rejects.toMatchObject({
      failure: { code: 'save-refused', details: { name: 'a.pdf' } },
    });
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });

  it('says by a code that the folder is gone', async () => {
    await expect(saveFile(join(folder, 'gone', 'a.pdf'), bytes)).rejects.toMatchObject({
      failure: { code: 'disk-failed', details: { name: 'a.pdf' } },
    });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says that the folder may not be written to, and keeps the file that was there',
    async () => {
      const path = join(folder, 'a.pdf');
      await writeFile(path, 'old');
      await chmod(folder, 0o555);
      await expect(saveFile(path, bytes)).rejects.toMatchObject({ failure: { code: 'save-refused' } });
      await chmod(folder, 0o755);
      expect(await readFile(path, 'utf8')).toBe('old');
    },
  );
});
