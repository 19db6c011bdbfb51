import { describe, expect, it } from 'vitest';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const seed = thanhKheHa({
  dossier: { hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp kỳ I' } },
  document: { gm: { dossierId: 'hs', title: 'Giấy mời', file: { sha256: '', name: '', size: 0 } } },
});

describe('the bin', () => {
  it('names what lies in it and what that belongs to', async () => {
    const { call } = await openSownBook(seed);
    await call('records.remove', { kind: 'document', id: 'gm' });
    await call('records.remove', { kind: 'dossier', id: 'hs' });
    await call('records.remove', { kind: 'membership', id: 'bcd-binh' });
    const rows = await call('records.bin', {});
    expect(rows.map(({ kind, title, within }) => [kind, title, within])).toEqual(
      expect.arrayContaining([
        ['document', 'Giấy mời', ['01.CĐS Hồ sơ họp kỳ I']],
        ['dossier', '01.CĐS Hồ sơ họp kỳ I', []],
        ['membership', 'member', ['Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ', 'Đỗ Văn Bính']],
      ]),
    );
  });

  it('tells which record must come back first, and takes both in that order', async () => {
    const { ask, call } = await openSownBook(seed);
    await call('records.remove', { kind: 'document', id: 'gm' });
    await call('records.remove', { kind: 'dossier', id: 'hs' });
    const wish = { kind: 'document' as const, id: 'gm' };
    expect(await ask('records.put-back', wish)).toEqual({
      ok: false,
      failure: {
        code: 'conflict',
        field: 'dossierId',
        details: { reason: 'related-in-bin', kind: 'dossier', id: 'hs', title: '01.CĐS Hồ sơ họp kỳ I' },
      },
    });
    await call('records.put-back', { kind: 'dossier', id: 'hs' });
    await call('records.put-back', wish);
    expect(await call('records.bin', {})).toEqual([]);
  });

  it('gives nothing back to who may not write it', async () => {
    const { ask, call } = await openSownBook(seed);
    await call('records.remove', { kind: 'document', id: 'gm' });
    expect(await ask('records.put-back', { kind: 'document', id: 'gm' }, as('budget-officer'))).toMatchObject(
      {
        failure: { code: 'not-permitted' },
      },
    );
  });
});

describe('what belongs to a record', () => {
  it('goes with it in one change where that is asked for', async () => {
    const { ask, call } = await openSownBook(seed);
    expect(await ask('records.remove', { kind: 'dossier', id: 'hs' })).toMatchObject({
      failure: { code: 'in-use', details: { count: 1, parts: 1 } },
    });
    expect(await call('records.remove', { kind: 'dossier', id: 'hs', withParts: true })).toEqual({
      id: 'hs',
      count: 2,
    });
    const [dossier, document] = await Promise.all([
      call('records.history', { kind: 'dossier', id: 'hs' }),
      call('records.history', { kind: 'document', id: 'gm' }),
    ]);
    expect(dossier.entries.at(-1)?.sequence).toBe(document.entries.at(-1)?.sequence);
  });

  it('stays, and the record too, while something else points at them by choice', async () => {
    const { ask, call } = await openSownBook(seed);
    await call('meetings.save', {
      id: null,
      value: {
        bodyId: 'bcd',
        type: 'regular',
        title: 'Họp',
        on: '2026-12-20',
        startsAt: '08:00',
        place: 'Hội trường',
        chairId: null,
        secretaryId: null,
        attendeeIds: ['binh'],
        guests: [],
        agenda: [],
        note: '',
      },
    });
    const refusal = { failure: { code: 'in-use', details: { count: 1, parts: 0 } } };
    const wish = { kind: 'person' as const, id: 'binh', withParts: true };
    expect(await ask('records.remove', wish)).toMatchObject(refusal);
    expect(await call('records.get', { kind: 'membership', id: 'bcd-binh' })).toMatchObject({
      removedAt: null,
    });
  });
});

describe('what went into the bin together', () => {
  const files = thanhKheHa({
    dossier: { hs: { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp kỳ I' } },
    team: { nhom: { bodyId: 'tct', name: 'Nhóm 1', from: '2026-01-01' } },
  });

  it('comes back together, whichever of them is asked for', async () => {
    const { call } = await openSownBook(files);
    const went = await call('records.remove', { kind: 'body', id: 'tct', withParts: true });
    expect(went.count).toBe(6);
    expect(await call('records.put-back', { kind: 'team', id: 'nhom' })).toEqual({ id: 'nhom', count: 6 });
    expect(await call('records.bin', {})).toEqual([]);
  });

  it('does not bring back what went by itself, before or since', async () => {
    const { call } = await openSownBook(files);
    await call('records.remove', { kind: 'membership', id: 'tct-yen' });
    await call('records.remove', { kind: 'body', id: 'tct', withParts: true });
    await call('records.put-back', { kind: 'body', id: 'tct' });
    expect(await call('records.bin', {})).toMatchObject([{ kind: 'membership', id: 'tct-yen' }]);
  });
});
