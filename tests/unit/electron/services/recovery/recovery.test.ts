import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../../electron/data/disk/disk.ts';
import { openLedger } from '../../../../../electron/data/ledger.ts';
import { readDataPlace, rememberDataPlace } from '../../../../../electron/data/place/data-place.ts';
import { finishSwap } from '../../../../../electron/data/swap/store-swap.ts';
import type { Input } from '../../../../../shared/contract.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { flipped, hashOf, snapshot } from '../../../../faults/handmade.ts';
import {
  aDamagedFolder,
  aFolder,
  aSoundFolder,
  firstJournal,
  help,
  peopleIn,
  sixChanges,
} from '../../../../helpers/damaged-book.ts';

const taskId = 'task';
const everybody = ['Lê Quang Đạo', 'Nguyễn Hữu Lâm', 'Phạm Thị Ngọc Ánh', 'Trần Thị Thu Hà', 'Đỗ Văn Bính'];
const bytesOf = (...path: string[]) => hashOf(readFileSync(join(...path)));
const namesIn = (folder: string, pattern: RegExp) => readdirSync(folder).filter((name) => pattern.test(name));

/** Content of every file of a folder, by path; the lock and what a program makes at its start left out. */
function contentOf(folder: string, inside = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, inside)).flatMap((name) => {
      const path = join(inside, name);
      if (/^(LOCK|restore)/.test(path)) return [];
      if (statSync(join(folder, path)).isDirectory()) return Object.entries(contentOf(folder, path));
      return [[path, bytesOf(folder, path)]];
    }),
  );
}

describe('a change damaged in the middle of the journal', () => {
  it('leads to the recovery screen, which tells what is certain, damaged and lost', async () => {
    const folder = aDamagedFolder(4);
    const { program, call } = await help(folder);
    expect(program.page()).toBe('recovery.html');
    expect(program.failure()).toEqual({ code: 'store-damaged' });
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({
      failure: { code: 'store-damaged' },
      certain: {
        sequence: 3,
        at: '2026-11-20T01:02:03.000Z',
        byName: 'Đặng Minh Tuệ',
        kind: 'Người',
        title: 'Trần Thị Thu Hà',
      },
      damaged: [{ file: firstJournal, fault: 'journal-damaged' }],
      lost: { first: 4, last: 6, orMore: false },
      points: [{ sequence: 3, what: 'last-certain' }],
    });
    expect(trouble?.lost?.readable.map(({ sequence, title }) => [sequence, title])).toEqual([
      [5, 'Phạm Thị Ngọc Ánh'],
      [6, 'Đỗ Văn Bính'],
    ]);
    expect(trouble?.choices.slice(0, 3)).toEqual(['view', 'go-back', 'restore']);
  });

  it('tells it in English as well', async () => {
    const { call } = await help(aDamagedFolder(4));
    const { trouble } = await call('recovery.state', { language: 'en' });
    expect(trouble?.certain?.kind).toBe('Person');
  });

  it('can be looked at without being written to, in the usual interface', async () => {
    const folder = aDamagedFolder(4);
    const before = contentOf(folder);
    const helped = await help(folder);
    await helped.call('recovery.view', {});
    expect(helped.program.page()).toBe('index.html');
    expect(await peopleIn(helped)).toEqual(['Nguyễn Hữu Lâm', 'Trần Thị Thu Hà']);
    const value = { fullName: 'Vũ Văn An', phone: '', email: '', note: '' };
    expect(await helped.code('records.create', { kind: 'person', value }, 'an')).toBe('read-only');
    expect(contentOf(folder)).toEqual(before);
  });

  it('is left behind by a new book of all that is certain, and kept whole beside it', async () => {
    const folder = aDamagedFolder(4);
    mkdirSync(join(folder, 'files', 'ab'), { recursive: true });
    writeFileSync(join(folder, 'files', 'ab', `ab${'0'.repeat(62)}`), 'tệp');
    const before = contentOf(folder);
    const helped = await help(folder);
    expect(await helped.call('recovery.go-back', { sequence: 3, taskId })).toMatchObject({ trouble: null });
    expect(helped.program.page()).toBe('index.html');
    expect(await peopleIn(helped)).toEqual(['Nguyễn Hữu Lâm', 'Trần Thị Thu Hà']);
    const value = { fullName: 'Vũ Văn An', phone: '', email: '', note: '' };
    expect(await helped.code('records.create', { kind: 'person', value }, 'an')).toBe('done');
    const [kept = ''] = namesIn(folder, /^hong-/);
    expect(kept).toMatch(/^hong-2026-11-20-\d{4}$/);
    expect(contentOf(join(folder, kept))).toEqual(before);
    expect(existsSync(join(folder, 'files', 'ab', `ab${'0'.repeat(62)}`))).toBe(true);
    expect(existsSync(join(folder, 'restore'))).toBe(false);
    await helped.program.close();
    const again = await help(folder);
    expect(again.program.failure()).toBeNull();
    expect(await peopleIn(again)).toEqual(['Nguyễn Hữu Lâm', 'Trần Thị Thu Hà', 'Vũ Văn An']);
    const history = await again.call('records.history', { kind: 'person', id: 'p2' }, 'an');
    expect(history).toMatchObject({ complete: true });
  });

  it.each([0, 2, 4, 6, 99])(
    'cannot be gone back from to change %i, which is none to go back to',
    async (sequence) => {
      const folder = aDamagedFolder(4);
      const before = contentOf(folder);
      const { code, call } = await help(folder);
      expect(await code('recovery.go-back', { sequence, taskId })).toBe(
        sequence === 0 ? 'invalid-input' : 'nothing-certain',
      );
      expect(contentOf(folder)).toEqual(before);
      expect((await call('recovery.state', {})).trouble?.failure.code).toBe('store-damaged');
    },
  );

  it('in the very first change leaves nothing to go back to, and says so', async () => {
    const { call } = await help(aDamagedFolder(1));
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({ certain: null, points: [], lost: { first: 1, last: 6 } });
    expect(trouble?.choices).not.toContain('go-back');
    expect(trouble?.choices).not.toContain('view');
    expect(trouble?.choices).toContain('restore');
  });
});

/** Two generations and the journals between them: the state after 2, after 4, and six changes in three journals. */
function generations(folder = aFolder()): string {
  const frames = sixChanges.ends.map((end, index) =>
    sixChanges.bytes.subarray(sixChanges.ends[index - 1] ?? 0, end),
  );
  const changed = (from: number, to: number) =>
    Buffer.concat([...frames.slice(from, to), Buffer.alloc(4096)]);
  const stateAfter = (count: number) => {
    const records: Record<string, Record<string, unknown>> = {};
    for (const frame of frames.slice(0, count)) {
      const text = frame.toString('utf8');
      const { ops } = JSON.parse(text.slice(text.indexOf('{'), -1)) as {
        ops: { collection: string; id: string; after: unknown }[];
      };
      for (const { collection, id, after } of ops)
        records[collection] = { ...records[collection], [id]: after };
    }
    return records;
  };
  for (const [base, to] of [
    [0, 2],
    [2, 4],
    [4, 6],
  ] as const) {
    writeFileSync(join(folder, `wal-00000000000${base}.log`), changed(base, to));
    if (base === 0) continue;
    const previous = hashOf(frames[base - 1] ?? Buffer.alloc(0));
    const bytes = snapshot({ sequence: base, previous, records: stateAfter(base) });
    writeFileSync(join(folder, `snap-00000000000${base}.json`), bytes);
  }
  return folder;
}

const spoil = (folder: string, name: string): void => {
  const path = join(folder, name);
  writeFileSync(path, flipped(readFileSync(path), 150, 0));
};

describe('snapshots and journals', () => {
  it('a damaged newest snapshot heals without a question, and is told in a notice', async () => {
    const folder = generations();
    spoil(folder, 'snap-000000000004.json');
    const helped = await help(folder);
    expect([helped.program.failure(), helped.program.page()]).toEqual([null, 'index.html']);
    expect(await peopleIn(helped)).toEqual(everybody);
    expect((await helped.call('app.status', {})).notices).toEqual([
      { code: 'snapshot-damaged', details: { file: 'snap-000000000004.json' } },
    ]);
  });

  it('both snapshots damaged heal from the journals', async () => {
    const folder = generations();
    spoil(folder, 'snap-000000000002.json');
    spoil(folder, 'snap-000000000004.json');
    const helped = await help(folder);
    expect(helped.program.page()).toBe('index.html');
    expect(await peopleIn(helped)).toEqual(everybody);
  });

  it('both snapshots and the first journal damaged leave what was before the damage', async () => {
    const folder = generations();
    spoil(folder, 'snap-000000000002.json');
    spoil(folder, 'snap-000000000004.json');
    const path = join(folder, 'wal-000000000002.log');
    writeFileSync(path, flipped(readFileSync(path), 40, 0));
    const { call } = await help(folder);
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({ certain: { sequence: 2 }, lost: { first: 3, last: 6 } });
    expect(trouble?.damaged.map(({ file }) => file)).toEqual([
      'snap-000000000004.json',
      'snap-000000000002.json',
      'wal-000000000002.log',
    ]);
  });

  it('a missing journal is told, and everything before it can be worked on', async () => {
    const folder = generations();
    rmSync(join(folder, 'wal-000000000004.log'));
    const helped = await help(folder);
    const { trouble } = await helped.call('recovery.state', {});
    expect(trouble).toMatchObject({
      certain: { sequence: 4 },
      damaged: [{ file: 'wal-000000000004.log', fault: 'journal-missing' }],
      lost: { first: 5, orMore: true },
      points: [
        { sequence: 4, what: 'last-certain' },
        { sequence: 2, what: 'generation' },
      ],
    });
    expect(await helped.call('recovery.go-back', { sequence: 4, taskId })).toMatchObject({ trouble: null });
    expect(await peopleIn(helped)).toEqual(['Lê Quang Đạo', 'Nguyễn Hữu Lâm', 'Trần Thị Thu Hà']);
  });

  it('the generation before can be gone back to', async () => {
    const folder = generations();
    const path = join(folder, 'wal-000000000004.log');
    writeFileSync(path, flipped(readFileSync(path), 40, 0));
    const helped = await help(folder);
    expect(await helped.call('recovery.go-back', { sequence: 2, taskId })).toMatchObject({ trouble: null });
    expect(await peopleIn(helped)).toEqual(['Nguyễn Hữu Lâm']);
    const [kept = ''] = namesIn(folder, /^hong-/);
    expect(namesIn(join(folder, kept), /^(snap|wal)-/)).toHaveLength(5);
  });

  it('stored files alone are no book: nothing is begun over them', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'files', 'ab'), { recursive: true });
    const { program, call } = await help(folder);
    expect(program.page()).toBe('recovery.html');
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({ certain: null, damaged: [{ fault: 'everything-missing' }] });
    expect(trouble?.choices).toEqual(
      expect.not.arrayContaining(['view', 'go-back', 'move']) as unknown as string[],
    );
  });

  it('a swap that a power cut interrupted goes on at the next start, whatever the damaged book is kept as', async () => {
    const folder = aDamagedFolder(4);
    const damaged = bytesOf(folder, firstJournal);
    const staged = join(folder, 'restore', 'staged');
    mkdirSync(staged, { recursive: true });
    aSoundFolder(staged);
    writeFileSync(join(folder, 'restore', 'plan.json'), '{"safety":"hong-2026-11-20-0800"}');
    await finishSwap({ folder, now: () => '2026-11-20T01:00:00.000Z' });
    expect(bytesOf(folder, 'hong-2026-11-20-0800', firstJournal)).toBe(damaged);
    expect(await peopleIn(await help(folder))).toEqual(everybody);
  });
});

describe('a backup', () => {
  async function backedUp(
    place: string,
    protection: Input<'backup.create'>['protection'] = { kind: 'plain' },
  ): Promise<string> {
    const sound = await help(aSoundFolder());
    const folder = await sound.named(place);
    const bag = await sound.call('backup.create', { folder, taskId, protection }, 'an');
    await sound.program.close();
    return bag.name;
  }

  it('found on a drive is restored over the damaged book: all is as it was backed up', async () => {
    const place = aFolder();
    const name = await backedUp(place);
    const folder = aDamagedFolder(3);
    const damaged = bytesOf(folder, firstJournal);
    const helped = await help(folder);
    helped.desk.listDrives = async () => [
      { path: place, label: 'USB SAO LUU', freeBytes: 1, totalBytes: 1, fileSystem: 'exfat' },
    ];
    const [found] = await helped.call('recovery.backups', {});
    expect(found).toMatchObject({ name, place: 'USB SAO LUU', encrypted: false });
    const state = await helped.call('recovery.restore', { folder: found?.folder ?? '', taskId });
    expect(state.trouble).toBeNull();
    expect(await peopleIn(helped)).toEqual(everybody);
    const [kept = ''] = namesIn(folder, /^hong-/);
    expect(bytesOf(folder, kept, firstJournal)).toBe(damaged);
    const { rows } = await helped.call('records.list', { kind: 'backup' }, 'an');
    expect(rows).toHaveLength(1);
  });

  it('under a passphrase is restored with the right one alone', async () => {
    const place = aFolder();
    const passphrase = 'năm con mèo qua cầu khỉ';
    const name = await backedUp(place, { kind: 'passphrase', passphrase });
    const helped = await help(aDamagedFolder(3));
    const folder = await helped.named(join(place, name));
    expect(await helped.code('recovery.restore', { folder, taskId, passphrase: 'sáu con mèo' })).toBe(
      'passphrase-wrong',
    );
    expect(helped.program.page()).toBe('recovery.html');
    expect(await helped.call('recovery.restore', { folder, taskId, passphrase })).toMatchObject({
      trouble: null,
    });
    expect(await peopleIn(helped)).toEqual(everybody);
  });

  it('made by the PC itself is found in the folder beside the book, and in the one that the book tells of', async () => {
    const place = aFolder();
    const folder = join(place, 'data');
    mkdirSync(folder);
    aDamagedFolder(3, folder);
    const usual = join(place, 'Sao lưu Sổ Ban Chỉ đạo');
    mkdirSync(usual);
    const name = await backedUp(usual);
    const { call } = await help(folder);
    const found = await call('recovery.backups', {});
    expect(found.filter((one) => one.place === usual).map((one) => one.name)).toEqual([name]);
  });

  it('that is damaged is refused by name, and nothing has changed', async () => {
    const place = aFolder();
    const name = await backedUp(place);
    const manifest = join(place, name, 'manifest-sha256.txt');
    writeFileSync(manifest, flipped(readFileSync(manifest), 3, 0));
    const folder = aDamagedFolder(3);
    const before = contentOf(folder);
    const helped = await help(folder);
    const bag = await helped.named(join(place, name));
    expect(await helped.code('recovery.restore', { folder: bag, taskId })).toMatch(/^bag-/);
    expect(contentOf(folder)).toEqual(before);
    expect(helped.program.page()).toBe('recovery.html');
  });
});

describe('while the book is whole', () => {
  it.each([
    ['recovery.go-back', { sequence: 3, taskId }],
    ['recovery.restore', { folder: 'x', taskId }],
    ['recovery.choose-folder', { folder: 'x' }],
    ['recovery.move', { folder: 'x', taskId }],
  ])('%s is refused, whoever asks', async (channel, input) => {
    const helped = await help(aSoundFolder());
    expect(await helped.code(channel, input, 'an')).toBe('book-is-whole');
    expect(await helped.code('recovery.retry', {})).toBe('done');
    expect(await peopleIn(helped)).toEqual(everybody);
  });
});

describe('a folder that is not there', () => {
  it('is opened when the drive is plugged in again, and never begun anew', async () => {
    const folder = join(aFolder(), 'USB', 'data');
    const { program, call } = await help(folder);
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({ failure: { code: 'folder-missing' }, certain: null });
    expect(trouble?.choices).toEqual(['retry', 'choose-folder', 'save-report']);
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder, { recursive: true });
    aSoundFolder(folder);
    expect(await call('recovery.retry', {})).toMatchObject({ trouble: null });
    expect(program.page()).toBe('index.html');
  });

  it('is left for another one, which is remembered for the next start', async () => {
    const profile = aFolder();
    const helped = await help(join(aFolder(), 'gone'), {
      remember: (chosen) => rememberDataPlace(profile, chosen),
    });
    const other = aSoundFolder();
    const folder = await helped.named(other);
    expect(await helped.call('recovery.choose-folder', { folder })).toMatchObject({
      folder: other,
      trouble: null,
    });
    expect(await peopleIn(helped)).toEqual(everybody);
    expect(await readDataPlace(profile)).toEqual({ folder: other, isOwn: false });
  });

  it('is not left for an empty folder by mistake: a new book there is begun only when asked for', async () => {
    const helped = await help(join(aFolder(), 'gone'));
    const empty = aFolder();
    const folder = await helped.named(empty);
    expect(await helped.code('recovery.choose-folder', { folder })).toBe('book-not-found');
    expect(readdirSync(empty)).toEqual([]);
    expect(await helped.call('recovery.choose-folder', { folder, begin: true })).toMatchObject({
      trouble: null,
    });
    expect(await helped.call('app.status', {})).toMatchObject({ setUp: false, folder: empty });
  });

  it('is still the one that is opened where the choice cannot be kept', async () => {
    const other = aSoundFolder();
    const refuse = () => Promise.reject(new AppError('folder-not-writable'));
    const helped = await help(join(aFolder(), 'gone'), { remember: refuse });
    expect(await helped.code('recovery.choose-folder', { folder: await helped.named(other) })).toBe(
      'folder-not-writable',
    );
    expect((await helped.call('recovery.state', {})).trouble?.failure.code).toBe('folder-missing');
  });

  it('whose choice cannot be read any more is not replaced by an empty book', async () => {
    const profile = aFolder();
    writeFileSync(join(profile, 'data-folder.json'), '{"folder": "/mnt/us');
    const { program } = await help('', { place: () => readDataPlace(profile) });
    expect(program.failure()?.code).toBe('folder-missing');
    expect(existsSync(join(profile, 'data'))).toBe(false);
  });

  it('chosen nowhere is the own one of the profile', async () => {
    const profile = aFolder();
    expect(await readDataPlace(profile)).toEqual({ folder: join(profile, 'data'), isOwn: true });
  });
});

describe('a folder in the cloud', () => {
  const inTheCloud = {
    checkPlace: async (folder: string) => ({
      fault: folder.includes('OneDrive') ? ({ reason: 'cloud', name: 'OneDrive' } as const) : null,
      warnings: [],
    }),
  };

  function aCloudFolder(): string {
    const folder = join(aFolder(), 'OneDrive', 'data');
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(folder, 'files', 'ab'), { recursive: true });
    writeFileSync(join(folder, 'files', 'ab', `ab${'1'.repeat(62)}`), 'tệp');
    return aSoundFolder(folder);
  }

  it('is refused before a byte is written, with the way out', async () => {
    const folder = aCloudFolder();
    const before = contentOf(folder);
    const { program, call, code } = await help(folder, inTheCloud);
    expect(program.failure()).toEqual({ code: 'place-cloud', details: { name: 'OneDrive' } });
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({ certain: { sequence: 6 }, place: { reason: 'cloud', name: 'OneDrive' } });
    expect(trouble?.choices[0]).toBe('move');
    expect(await code('records.list', { kind: 'person' }, 'an')).toBe('place-cloud');
    expect(contentOf(folder)).toEqual(before);
    expect(readdirSync(folder)).not.toContain('LOCK');
  });

  it('is left for a folder of the PC: every file copied, the old one kept with a note', async () => {
    const folder = aCloudFolder();
    const before = contentOf(folder);
    const remembered: string[] = [];
    const helped = await help(folder, {
      ...inTheCloud,
      remember: async (chosen) => void remembered.push(chosen),
    });
    const target = aFolder();
    const state = await helped.call('recovery.move', { folder: await helped.named(target), taskId });
    expect(state).toMatchObject({ folder: target, trouble: null });
    expect(await peopleIn(helped)).toEqual(everybody);
    expect(contentOf(target)).toMatchObject(before);
    expect(remembered).toEqual([target]);
    const { 'DA-CHUYEN.txt': note, ...kept } = contentOf(folder);
    expect(note).toBeDefined();
    expect(kept).toEqual(before);
    expect(readFileSync(join(folder, 'DA-CHUYEN.txt'), 'utf8')).toContain(target);
  });

  it('moved into a folder with other files gets one of its own inside; those are not touched', async () => {
    const helped = await help(aCloudFolder(), inTheCloud);
    const target = aFolder();
    writeFileSync(join(target, 'thư riêng.txt'), 'giữ nguyên');
    const state = await helped.call('recovery.move', { folder: await helped.named(target), taskId });
    expect(state.folder).toBe(join(target, 'So Ban Chi dao'));
    expect(readFileSync(join(target, 'thư riêng.txt'), 'utf8')).toBe('giữ nguyên');
  });

  it('is never moved into itself', async () => {
    const folder = aCloudFolder();
    const helped = await help(folder, {
      checkPlace: async () => ({ fault: { reason: 'network', name: 'x' }, warnings: [] }),
    });
    const inside = join(folder, 'files');
    expect(await helped.code('recovery.move', { folder: await helped.named(inside), taskId })).toBe(
      'target-inside-data',
    );
    expect(await helped.code('recovery.move', { folder: await helped.named(folder), taskId })).toBe(
      'target-inside-data',
    );
  });

  it('a move that is stopped leaves the target as it was', async () => {
    const folder = aCloudFolder();
    writeFileSync(join(folder, 'files', 'ab', `ab${'2'.repeat(62)}`), Buffer.alloc(8_000_000, 'x'));
    const helped = await help(folder, inTheCloud);
    const target = aFolder();
    const wanted = await helped.named(target);
    helped.program.listen((event) => {
      if (event === 'task.progress') void helped.call('tasks.cancel', { taskId });
    });
    expect(await helped.code('recovery.move', { folder: wanted, taskId })).toBe('cancelled');
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('a book that another program has', () => {
  it('tells which one, and a program that died does not keep it', async () => {
    const folder = aSoundFolder();
    const ledger = await openLedger({ folder, now: () => '2026-11-20T00:30:00.000Z' });
    const { call } = await help(folder);
    const { trouble } = await call('recovery.state', {});
    expect(trouble).toMatchObject({
      failure: { code: 'folder-in-use' },
      holder: { here: true, pid: process.pid, since: '2026-11-20T00:30:00.000Z' },
    });
    await ledger.close();
    // What a process leaves that was killed: an entry under the number of none that runs.
    mkdirSync(join(folder, 'LOCK'), { recursive: true });
    const [mark] = readdirSync(join(folder, 'LOCK'));
    writeFileSync(
      join(folder, 'LOCK', (mark ?? '00000000-4194304-00000000.1').replace(/-\d+-/, '-4194304-')),
      '{}',
    );
    const now = await call('recovery.retry', {});
    expect(mark === undefined ? now.trouble?.failure.code : now.trouble).toBe(
      mark === undefined ? 'folder-in-use' : null,
    );
  });
});

describe('a disk that fails while the book is open', () => {
  const broken = { now: false };
  const disk = {
    ...nodeDisk,
    datasync: async (fd: number) => {
      if (broken.now) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      await nodeDisk.datasync(fd);
    },
  };
  const value = { fullName: 'Vũ Văn An', phone: '', email: '', note: '' };

  it('is told at once with what is certain, and the book is opened again', async () => {
    broken.now = false;
    const helped = await help(aSoundFolder(), { disk });
    broken.now = true;
    expect(await helped.code('records.create', { kind: 'person', value }, 'an')).toBe('disk-failed');
    expect(helped.announced).toContainEqual({ event: 'store.trouble', payload: { code: 'disk-failed' } });
    const { trouble } = await helped.call('recovery.state', {});
    expect(trouble).toMatchObject({ failure: { code: 'disk-failed' }, certain: { sequence: 6 } });
    broken.now = false;
    expect(await helped.call('recovery.retry', {})).toMatchObject({ trouble: null });
    expect(await helped.code('records.create', { kind: 'person', value }, 'an')).toBe('done');
  });
});

describe('the report', () => {
  it('tells what was found and names files, but no person and no content', async () => {
    const { call, desk } = await help(aDamagedFolder(4));
    await call('recovery.report', {});
    const [report] = desk.delivered;
    const text = Buffer.from(report?.bytes ?? []).toString('utf8');
    expect(report?.name).toMatch(/^bao-cao-su-co-2026-11-20-\d{4}\.txt$/);
    expect(text).toContain('trouble: store-damaged');
    expect(text).toContain(firstJournal);
    expect(text).toContain('lost: 4 to 6');
    for (const secret of ['Tuệ', 'Thu Hà', 'Ánh']) expect(text).not.toContain(secret);
  });
});
