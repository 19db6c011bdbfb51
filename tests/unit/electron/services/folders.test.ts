import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../electron/desk.ts';
import { createFolders } from '../../../../electron/services/files/folders.ts';
import { aRecordingDesk } from '../../../helpers/book.ts';
import { aPlace } from './backed-up-book.ts';

let ids = 0;
const newId = () => {
  ids += 1;
  return `id${ids}`;
};
const folders = (desk: Partial<Desk> = {}) => createFolders({ desk: aRecordingDesk(desk), newId });
const context = { caller: null, session: { userId: null } };
const list = (made: ReturnType<typeof folders>, folder: string | null) =>
  Promise.resolve(made.handlers['folders.list']({ folder }, context));
const codeOf = async (work: () => unknown) => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return (error as { failure?: { code: string } }).failure?.code;
  }
};

describe('looking through folders in the page', () => {
  it('begins with the drives and the home folder', async () => {
    const stick = aPlace();
    const drive = { path: stick, label: 'USB', freeBytes: 1, totalBytes: 2, fileSystem: 'vfat' };
    const found = await list(folders({ listDrives: async () => [drive] }), null);
    expect(found).toMatchObject({ current: null, parent: null });
    expect(found.folders.map(({ label }) => label)).toEqual(['USB', homedir()]);
  });

  it('offers every other drive there is, each once', async () => {
    const stick = aPlace();
    const drive = { path: stick, label: 'USB', freeBytes: 1, totalBytes: 2, fileSystem: 'vfat' };
    const desk = aRecordingDesk({ listDrives: async () => [drive] });
    const made = createFolders({ desk, newId, roots: async () => ['/', stick, homedir()] });
    expect((await list(made, null)).folders.map(({ label }) => label)).toEqual(['USB', homedir(), '/']);
  });

  it('steps down and up again, in Vietnamese order, and shows where it is', async () => {
    const place = aPlace();
    for (const name of ['Ông', 'An', 'Ánh', 'Đạo', '.git', '$RECYCLE.BIN', 'System Volume Information'])
      mkdirSync(join(place, name));
    mkdirSync(join(place, 'Đạo', 'trong'));
    writeFileSync(join(place, 'tệp.txt'), 'x');
    symlinkSync('/', join(place, 'lối-tắt'));
    const made = folders();
    const found = await list(made, made.refTo(place).folder);
    expect(found.current?.label).toBe(place);
    expect(found.folders.map(({ label }) => label)).toEqual(['An', 'Ánh', 'Đạo', 'Ông']);
    const inside = await list(made, found.folders[2]?.folder ?? '');
    expect(inside.folders.map(({ label }) => label)).toEqual(['trong']);
    expect(inside.parent).toBe(found.current?.folder);
    expect(made.pathOf(inside.folders[0]?.folder ?? '')).toBe(join(place, 'Đạo', 'trong'));
  });

  it('ends at the root', async () => {
    const made = folders();
    expect((await list(made, made.refTo('/').folder)).parent).toBeNull();
  });

  it('says so where a folder cannot be opened any more', async () => {
    const place = aPlace();
    const made = folders();
    const { folder } = made.refTo(place);
    rmSync(place, { recursive: true });
    expect(await codeOf(() => list(made, folder))).toBe('folder-not-readable');
  });
});

describe('the names of folders', () => {
  it('stand for one folder each, however often it is offered', () => {
    const made = folders();
    const place = aPlace();
    expect(made.refTo(place).folder).toBe(made.refTo(`${place}/x/..`).folder);
    expect(made.refTo(place).folder).not.toBe(made.refTo(join(place, 'x')).folder);
  });

  it('are the only way in: a path is taken for none, but on the command line', async () => {
    expect(await codeOf(() => folders().pathOf('/etc'))).toBe('folder-not-readable');
    expect(await codeOf(() => folders({ door: 'browser' }).pathOf('../..'))).toBe('folder-not-readable');
    expect(folders({ door: 'command-line' }).pathOf('/etc/../tmp')).toBe('/tmp');
    expect(folders({ door: 'command-line' }).pathOf('sao-luu')).toBe(join(process.cwd(), 'sao-luu'));
  });

  it('tell a drive by its label and its path, another folder by its path', () => {
    const made = folders();
    made.refTo('/media/usb', 'KINGSTON');
    expect(made.wordsFor('/media/usb')).toBe('KINGSTON (/media/usb)');
    made.refTo('/media/usb/sao-luu');
    expect(made.wordsFor('/media/usb/sao-luu')).toBe('/media/usb/sao-luu');
  });

  it('are made by the dialog of the system too, which may be left without a choice', async () => {
    const none = await folders().handlers['folders.choose']({}, context);
    expect(none).toBeNull();
    const made = folders({ chooseFolder: async () => '/media/usb' });
    const chosen = await made.handlers['folders.choose']({}, context);
    expect(chosen?.label).toBe('/media/usb');
    expect(made.pathOf(chosen?.folder ?? '')).toBe('/media/usb');
  });
});
