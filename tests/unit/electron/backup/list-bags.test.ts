import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBags, readBagInfo } from '../../../../electron/backup/list-bags.ts';
import { aBag, aFolder, declaration10, layOut } from './handmade-bag.ts';

const told = (time: string, sequence = 0) => `Bagging-Time: ${time}\nStore-Sequence: ${sequence}\n`;

describe('listBags', () => {
  it('lists the bags of a folder, newest first, whatever their names', async () => {
    const target = aFolder();
    layOut(aBag({ info: told('2027-01-15T02:30:00.000Z') }), join(target, 'z'));
    layOut(aBag({ info: told('2027-03-01T01:00:00.000Z') }), join(target, 'a'));
    layOut(aBag({ info: 'Bagging-Date: 2027-02-10\n' }), join(target, 'm'));
    layOut(aBag({ info: null }), join(target, 'undated'));
    const { bags, unfinished, unreadable } = await listBags(target);
    expect(bags.map(({ name }) => name)).toEqual(['a', 'm', 'z', 'undated']);
    expect(bags[0]).toMatchObject({
      folder: join(target, 'a'),
      info: { takenAt: '2027-03-01T01:00:00.000Z' },
    });
    expect([unfinished, unreadable]).toEqual([[], []]);
  });

  it('puts the later change first where the clock stood still', async () => {
    const target = aFolder();
    for (const sequence of [5, 40, 7]) {
      layOut(aBag({ info: told('2027-01-15T02:30:00.000Z', sequence) }), join(target, `bag-${sequence}`));
    }
    expect((await listBags(target)).bags.map(({ name }) => name)).toEqual(['bag-40', 'bag-7', 'bag-5']);
  });

  it('never counts an unfinished one as a backup, even when it looks whole', async () => {
    const target = aFolder();
    layOut(aBag(), join(target, 'SBCD-2027-01-15-0930.dang-ghi'));
    mkdirSync(join(target, 'SBCD-2027-01-16-0930.dang-ghi'));
    const { bags, unfinished } = await listBags(target);
    expect(bags).toEqual([]);
    expect(unfinished.map(({ name }) => name).sort()).toEqual([
      'SBCD-2027-01-15-0930.dang-ghi',
      'SBCD-2027-01-16-0930.dang-ghi',
    ]);
  });

  it('passes over what is no bag: other folders, files, links to bags', async () => {
    const target = aFolder();
    mkdirSync(join(target, 'System Volume Information'));
    mkdirSync(join(target, 'Ảnh', 'data'), { recursive: true });
    writeFileSync(join(target, 'bagit.txt'), declaration10);
    symlinkSync(layOut(aBag()), join(target, 'link'));
    expect((await listBags(target)).bags).toEqual([]);
  });

  it('tells of bags that can no longer say what they are', async () => {
    const target = aFolder();
    layOut(aBag({ declaration: 'xyz' }), join(target, 'spoilt'));
    layOut(aBag({ declaration: declaration10.replace('1.0', '3.0') }), join(target, 'newer'));
    layOut(aBag({ info: '\0\0\0\0' }), join(target, 'zeroed'));
    const headless = aBag();
    headless.delete('bagit.txt');
    layOut(headless, join(target, 'headless'));
    const { bags, unreadable } = await listBags(target);
    expect(bags).toEqual([]);
    expect(unreadable.map(({ name }) => name).sort()).toEqual(['headless', 'newer', 'spoilt', 'zeroed']);
  });

  it('rejects when the stick is no longer there', async () => {
    const target = aFolder();
    await expect(listBags(join(target, 'none'))).rejects.toMatchObject({ failure: { code: 'target-gone' } });
  });
});

describe('readBagInfo', () => {
  it('reads what a bag says of itself without reading its payload', async () => {
    const bag = layOut(
      aBag({ info: 'Source-Organization: UBND xã Phú Hòa\nPayload-Oxum: 13.2\nCount-records: 5\n' }),
    );
    renameSync(join(bag, 'data/so.txt'), join(bag, 'data/khac'));
    expect(await readBagInfo(bag)).toMatchObject({
      organisation: 'UBND xã Phú Hòa',
      bytes: 13,
      files: 2,
      counts: { records: 5 },
      storeVersion: null,
    });
  });

  it('knows nothing by heart: a bag without bag-info.txt has no date, no counts', async () => {
    expect(await readBagInfo(layOut(aBag({ info: null })))).toEqual({
      organisation: '',
      identifier: '',
      agent: '',
      takenAt: '',
      encryption: '',
      files: null,
      bytes: null,
      storeVersion: null,
      storeSequence: null,
      counts: {},
    });
  });

  it.each([
    ['', 'bag-not-found'],
    ['bagit.txt', 'bag-path-refused'],
    ['bag-info.txt', 'bag-path-refused'],
  ])('refuses a folder without anything, and a link in place of %j', async (path, code) => {
    const bag = path === '' ? aFolder() : layOut(aBag());
    if (path !== '') {
      renameSync(join(bag, path), join(bag, 'elsewhere'));
      symlinkSync(join(bag, 'elsewhere'), join(bag, path));
    }
    await expect(readBagInfo(bag)).rejects.toMatchObject({ failure: { code } });
  });

  it.each(['not-a-day', '2027-13-45T99:00:00Z', '1e9', '2027-01-15T02:30:00.000Z\u202e'])(
    'takes %j for no date at all',
    async (time) => {
      expect((await readBagInfo(layOut(aBag({ info: `Bagging-Time: ${time}\n` })))).takenAt).toBe('');
    },
  );

  it.each(['-1', '1.5', '9'.repeat(17), '0x10', ''])('takes %j for no number', async (number) => {
    const info = await readBagInfo(layOut(aBag({ info: `Store-Sequence: ${number}\nCount-__proto__: 1\n` })));
    expect(info.storeSequence).toBeNull();
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
