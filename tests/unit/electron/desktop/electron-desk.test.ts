import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createElectronDesk } from '../../../../electron/desktop/electron-desk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'electron-desk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const documents = join('/home', 'an', 'Documents');

type Answers = {
  folders?: { canceled: boolean; filePaths: string[] }[];
  place?: { canceled: boolean; filePath: string };
  window?: BrowserWindow | null;
  /** Why a folder could not be shown. */
  unshown?: string;
};

/** A desk whose dialogs answer as told, and remember how they were opened. */
function aDesk({ folders = [], place = { canceled: true, filePath: '' }, ...more }: Answers = {}) {
  const { window = null, unshown = '' } = more;
  const asked: { over: unknown; options: Record<string, unknown> }[] = [];
  const record = (args: unknown[]) => {
    const [over, options] = args.length === 2 ? args : [null, args[0]];
    asked.push({ over, options: options as Record<string, unknown> });
  };
  const dialog = {
    showOpenDialog: async (...args: unknown[]) => {
      record(args);
      return folders.shift() ?? { canceled: true, filePaths: [] };
    },
    showSaveDialog: async (...args: unknown[]) => {
      record(args);
      return place;
    },
  } as unknown as Dialog;
  const opened: unknown[] = [];
  const printed: string[] = [];
  const desk = createElectronDesk({
    dialog,
    window: () => window,
    documents,
    copies: { open: async (file) => void opened.push(file), clear: async () => {} },
    print: async (html) => {
      printed.push(html);
      return { delivered: 'printed' };
    },
    pdf: { print: async () => new Uint8Array(), close: async () => {} },
    showFolder: async () => unshown,
    listDrives: async () => [],
  });
  return { desk, asked, opened, printed };
}

const paper = { name: 'Giấy mời.docx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) };

describe('choosing a folder', () => {
  it('starts in Documents, not in Downloads', async () => {
    const { desk, asked } = aDesk();
    await desk.chooseFolder();
    expect(asked[0]?.options).toMatchObject({
      defaultPath: documents,
      properties: ['openDirectory', 'createDirectory'],
    });
  });

  it('gives the folder, and starts there the next time', async () => {
    const { desk, asked } = aDesk({ folders: [{ canceled: false, filePaths: ['E:\\'] }] });
    expect(await desk.chooseFolder()).toBe('E:\\');
    expect(await desk.chooseFolder()).toBeNull();
    expect(asked[1]?.options.defaultPath).toBe('E:\\');
  });

  it('gives nothing when the dialog is closed, whatever it still holds', async () => {
    const { desk } = aDesk({ folders: [{ canceled: true, filePaths: ['/tmp'] }] });
    expect(await desk.chooseFolder()).toBeNull();
  });

  it('opens over the window', async () => {
    const window = {} as BrowserWindow;
    const { desk, asked } = aDesk({ window });
    await desk.chooseFolder();
    await desk.deliver(paper);
    expect(asked.map(({ over }) => over)).toEqual([window, window]);
  });
});

describe('showing a folder', () => {
  it('opens it in the program for files, and says where that could not be done', async () => {
    const { desk } = aDesk();
    await desk.showFolder?.('C:\\So');
    const refusing = aDesk({ unshown: 'Failed to open path' });
    await expect(refusing.desk.showFolder?.('C:\\So')).rejects.toThrow('folder-not-readable');
  });
});

describe('delivering a file', () => {
  it('proposes Documents, the name and the type of the file', async () => {
    const { desk, asked } = aDesk();
    await desk.deliver(paper);
    expect(asked[0]?.options).toMatchObject({
      defaultPath: join(documents, 'Giấy mời.docx'),
      filters: [{ name: 'DOCX', extensions: ['docx'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
  });

  it('writes where the official said, and tells where', async () => {
    const filePath = join(folder, 'Giấy mời họp.docx');
    const { desk } = aDesk({ place: { canceled: false, filePath } });
    expect(await desk.deliver(paper)).toEqual({
      delivered: 'saved',
      name: 'Giấy mời họp.docx',
      path: filePath,
    });
    expect(new Uint8Array(await readFile(filePath))).toEqual(paper.bytes);
  });

  it('writes nothing when the dialog is closed', async () => {
    const { desk } = aDesk({ place: { canceled: true, filePath: join(folder, 'x.docx') } });
    expect(await desk.deliver(paper)).toEqual({ delivered: 'cancelled' });
    await expect(readFile(join(folder, 'x.docx'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the rest of the desk', () => {
  it('opens a copy of a stored file', async () => {
    const { desk, opened } = aDesk();
    const file = { name: 'a.pdf', path: '/store/9f86' };
    expect(await desk.open(file)).toEqual({ delivered: 'opened' });
    expect(opened).toEqual([file]);
  });

  it('prints a paper', async () => {
    const { desk, printed } = aDesk();
    expect(await desk.print({ title: 'Giấy mời', html: '<p>x</p>' })).toEqual({ delivered: 'printed' });
    expect(printed).toEqual(['<p>x</p>']);
  });

  it('says which door it is, and that it has a dialog for folders', () => {
    expect(aDesk().desk).toMatchObject({ door: 'window', folderDialog: true });
  });
});
