import { describe, expect, it } from 'vitest';
import type { Seed } from '../../../helpers/sow.ts';
import { as, openSownBook } from '../../../helpers/sow.ts';
import { thanhKheHa } from '../../../helpers/thanh-khe-ha.ts';

const seed: Seed = thanhKheHa({
  post: {
    old: { personId: 'dao', title: 'Phó Trưởng Công an xã', from: '2020-01-01', until: '2025-12-31' },
    now: { personId: 'dao', title: 'Trưởng Công an xã', agency: 'Công an xã', from: '2026-01-01' },
  },
  dossier: { hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp kỳ I', startOn: '2026-11-02' } },
  document: {
    gm: {
      dossierId: 'hs',
      title: 'Giấy mời họp Ban Chỉ đạo',
      number: '03/GM-BCĐCĐS',
      issuedOn: '2026-11-11',
    },
    cu: { dossierId: 'hs', title: 'Giấy mời cũ', removedAt: '2026-11-12T00:00:00.000Z' },
  },
  meeting: {
    hop: { bodyId: 'bcd', title: 'Họp Ban Chỉ đạo tháng 11', on: '2026-11-15', place: 'Phòng họp' },
  },
  'budget-line': { van: { year: 2027, code: '6551', content: 'Văn phòng phẩm', quantity: 1, unitPrice: 1 } },
  expense: {
    chi: {
      budgetLineId: 'van',
      voucherNumber: 'PC07',
      content: 'Mua giấy',
      payee: 'Nhà sách',
      on: '2027-02-01',
    },
  },
});

const found = async (query: string, more: Seed = {}) => {
  const { call } = await openSownBook({ ...seed, ...more });
  const groups = await call('search.find', { query });
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)]));
};

describe('searching the whole book', () => {
  it('finds without diacritics, by number, in any order, in every kind', async () => {
    expect(await found('hop ban chi dao')).toEqual({ meeting: ['hop'], document: ['gm'] });
    expect(await found('dao chi HỌP')).toEqual({ meeting: ['hop'], document: ['gm'] });
    expect(await found('03/GM')).toEqual({ document: ['gm'] });
    expect(await found('pc07')).toEqual({ expense: ['chi'] });
    expect(await found('6551')).toEqual({ 'budget-line': ['van'] });
  });

  it('finds a person by the post held today, not by a former one', async () => {
    expect(await found('truong cong an dao')).toEqual({ person: ['dao'] });
    expect(await found('pho truong cong an')).toEqual({});
  });

  it('says what a hit is about and what it stands in', async () => {
    const { call } = await openSownBook(seed);
    const hitsOf = async (query: string) =>
      (await call('search.find', { query })).flatMap(({ hits }) => hits);
    expect(await hitsOf('giay moi')).toEqual([
      {
        kind: 'document',
        id: 'gm',
        title: 'Giấy mời họp Ban Chỉ đạo',
        context: '2026-11-11',
        within: { kind: 'dossier', id: 'hs', title: '01.CĐS Hồ sơ họp kỳ I' },
      },
    ]);
    expect(await hitsOf('le quang dao')).toMatchObject([
      { context: 'Trưởng Công an xã, Công an xã', within: { kind: 'body', id: 'bcd' } },
    ]);
    expect(await hitsOf('dang minh tue')).toMatchObject([{ within: { kind: 'body', id: 'tct' } }]);
    expect(await hitsOf('van phong pham')).toMatchObject([{ context: '2027', within: null }]);
  });

  it('leaves out what lies in the bin', async () => {
    expect(await found('giay moi cu')).toEqual({});
  });

  it('gives the first of many and tells how many there are, so that no kind hides another', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [
        `m${at}`,
        { bodyId: 'bcd', title: `Họp số ${at}`, on: '2026-11-15', place: 'Phòng họp' },
      ]),
    );
    const { call } = await openSownBook({ ...seed, meeting: many });
    const groups = await call('search.find', { query: 'hop' });
    expect(groups.map(({ kind, total, hits }) => [kind, total, hits.length])).toEqual([
      ['meeting', 120, 50],
      ['document', 1, 1],
      ['dossier', 1, 1],
    ]);
  });

  it.each(['', '   ', '/', '«»', '\u0301'])('finds nothing for %j instead of everything', async (query) => {
    expect(await found(query)).toEqual({});
  });

  it('is for whoever is signed in, and refuses what is too long', async () => {
    const { ask } = await openSownBook(seed);
    expect((await ask('search.find', { query: 'hop' }, as('viewer'))).ok).toBe(true);
    expect(await ask('search.find', { query: 'a'.repeat(201) })).toMatchObject({
      failure: { code: 'invalid-input', field: 'query', details: { reason: 'too-long' } },
    });
  });
});
