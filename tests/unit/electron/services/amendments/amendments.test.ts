import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

type Proposal = Of<'amendment-proposal'>;

const aProposal = (more: Record<string, unknown> = {}) => ({
  regulationId: 'qc',
  change: 'amend',
  article: '7',
  clause: '1',
  currentText: 'Ban Chỉ đạo họp định kỳ sáu tháng một lần',
  problem: 'Sáu tháng họp một lần là thưa',
  proposedText: 'Ban Chỉ đạo họp định kỳ mỗi quý một lần',
  raisedAs: 'outside-units',
  raisedBy: 'Công an xã',
  raisedOn: '2026-11-10',
  files: [],
  ...more,
});

const under = (preset: PresetName, more: Seed = {}): Seed =>
  thanhKheHa({
    regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets[preset] } },
    ...more,
  });

const raise = async (book: Book, more: Record<string, unknown> = {}): Promise<string> =>
  (await book.call('amendments.save', { id: null, value: aProposal(more) })).id;

const compile = (book: Book, ids: string[], more: Record<string, unknown> = {}) =>
  book.call('amendments.compile', { ids, on: '2026-11-15', as: 'standing-office', ...more });

const accepting = (ids: string[], more: Record<string, unknown> = {}) => ({
  decisions: ids.map((id) => ({ id, outcome: 'accepted' as const, note: '' })),
  on: '2026-11-18',
  as: 'head',
  by: 'Trưởng ban Nguyễn Hữu Lâm',
  number: '65/QĐ-BCĐ',
  ...more,
});

const stored = async (book: Book, id: string) =>
  (await book.call('records.get', { kind: 'amendment-proposal', id })) as Proposal;

const refusal = async (book: Book, channel: string, input: unknown, session = book.session) =>
  failureOf(await book.ask(channel, input, session));

const raised = { code: 'not-by-regulation', details: { place: '11.2' } };

describe('the rules of a day', () => {
  it('name everybody by the roster of that day and by the regulation', async () => {
    const book = await openSownBook(thanhKheHa());
    const rules = await book.call('amendments.rules', { bodyId: 'bcd', on: '2026-11-20' });
    expect(rules.regulationId).toBe('qc');
    expect(rules.compiled.actors.map(({ name }) => name)).toEqual(['Công chức Văn hóa và Thông tin xã']);
    expect(rules.decided.actors.map(({ name }) => name)).toEqual([
      'Trưởng ban Nguyễn Hữu Lâm',
      'Phó Trưởng ban Thường trực Trần Thị Thu Hà',
    ]);
  });

  it('name nobody on a day without a regulation, and no committee that is not there', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await book.call('amendments.rules', { bodyId: 'bcd', on: '2025-12-31' })).toMatchObject({
      regulationId: null,
      raised: { actors: [], citation: null },
    });
    expect(await refusal(book, 'amendments.rules', { bodyId: 'nobody', on: '2026-11-20' })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('raising', () => {
  it('keeps the proposal with its course, and leaves out what only the steps may write', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book, { state: 'accepted', decidedOn: '2026-11-11', enactedInId: 'qc' });
    expect(await stored(book, id)).toMatchObject({
      state: 'raised',
      decidedOn: null,
      enactedInId: null,
      moves: [{ to: 'raised', by: 'officer', reason: '' }],
    });
  });

  it.each([
    [{ raisedOn: '2026-11-21' }, 'value.raisedOn', 'in-the-future'],
    [{ problem: '  ' }, 'value.problem', 'required'],
    [{ raisedBy: '' }, 'value.raisedBy', 'required'],
    [{ regulationId: 'none' }, 'value.regulationId', 'not-found'],
    [{ article: 'bảy' }, 'value.article', 'not-an-article'],
    [{ article: '7', clause: '1;2' }, 'value.clause', 'not-a-clause'],
    [{ article: '', clause: '1' }, 'value.article', 'required'],
    [{ change: 'rewrite' }, 'value.change', 'not-a-choice'],
    [{ more: 1 }, 'value.more', 'unknown-field'],
  ])('refuses %o', async (more, field, reason) => {
    const book = await openSownBook(thanhKheHa());
    expect(await refusal(book, 'amendments.save', { id: null, value: aProposal(more) })).toMatchObject({
      code: 'invalid-input',
      field,
      details: { reason },
    });
    expect((await book.call('records.list', { kind: 'amendment-proposal' })).total).toBe(0);
  });

  it('is for whom the regulation names (T 11.2: agencies and units)', async () => {
    const book = await openSownBook(thanhKheHa());
    for (const raisedAs of ['head', '', 'Các cơ quan, đơn vị']) {
      expect(
        await refusal(book, 'amendments.save', { id: null, value: aProposal({ raisedAs }) }),
      ).toMatchObject({ ...raised, field: 'value.raisedAs' });
    }
  });

  it('asks no more where the regulation names nobody (N, Đ)', async () => {
    for (const preset of ['tay-ninh', 'party-agencies'] as const) {
      const book = await openSownBook(under(preset));
      expect((await stored(book, await raise(book, { raisedAs: '' }))).state).toBe('raised');
    }
  });

  it('knows an office by its own name (K 13.2)', async () => {
    const book = await openSownBook(under('khanh-hoa'));
    const id = await raise(book, { raisedAs: 'các ngành, các cấp của tỉnh', raisedBy: 'Sở Tài chính' });
    expect((await stored(book, id)).raisedAs).toBe('các ngành, các cấp của tỉnh');
  });

  it('is not about a version that had ended by then', async () => {
    const old = { bodyId: 'bcd', title: 'Quy chế cũ', from: '2025-01-01', until: '2025-12-31' };
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      regulation: { ...seed.regulation, cu: { ...old, rules: presets['tung-chau'] } },
    });
    expect(
      await refusal(book, 'amendments.save', { id: null, value: aProposal({ regulationId: 'cu' }) }),
    ).toMatchObject({ field: 'value.regulationId', details: { reason: 'no-longer-in-force' } });
  });

  it('is about a place that the text has, unless it is to be added', async () => {
    const words = { title: 'Chế độ họp', chapter: null, section: null, text: '', points: [], quoted: [] };
    const clauses = [{ number: '1', text: 'Họp định kỳ.', points: [] }];
    const text = { articles: [{ ...words, number: '7', clauses }], decisionArticles: [] };
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      regulation: { qc: { ...seed.regulation?.qc, text } },
    });
    for (const change of ['amend', 'repeal']) {
      expect(
        await refusal(book, 'amendments.save', { id: null, value: aProposal({ change, clause: '4' }) }),
      ).toMatchObject({ field: 'value.article', details: { reason: 'not-in-text' } });
    }
    await raise(book, { change: 'supplement', clause: '4' });
    await raise(book, { change: 'amend', clause: '1' });
  });

  it('puts right what nobody has taken up, and nothing after that', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book);
    await book.call('amendments.save', { id, value: { problem: 'Họp thưa' } });
    expect((await stored(book, id)).problem).toBe('Họp thưa');
    await compile(book, [id]);
    expect(await refusal(book, 'amendments.save', { id, value: { problem: 'x' } })).toMatchObject({
      code: 'record-locked',
    });
    expect(await refusal(book, 'records.remove', { kind: 'amendment-proposal', id })).toMatchObject({
      code: 'record-locked',
    });
  });

  it('never goes through the generic operations', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book);
    const change = { kind: 'amendment-proposal', id, value: { state: 'accepted' } };
    expect(await refusal(book, 'records.change', change)).toMatchObject({ code: 'not-permitted' });
    await book.call('records.remove', { kind: 'amendment-proposal', id });
    await book.call('records.put-back', { kind: 'amendment-proposal', id });
    expect((await stored(book, id)).state).toBe('raised');
  });
});

describe('compiling', () => {
  it('puts several on one sheet, by the name that the regulation has for who compiles', async () => {
    const book = await openSownBook(thanhKheHa());
    const ids = [await raise(book), await raise(book, { article: '9', clause: '' })];
    expect(await compile(book, [...ids, ...ids])).toEqual({ compiled: 2 });
    expect(await stored(book, ids[1] ?? '')).toMatchObject({
      state: 'compiled',
      compiledAs: 'standing-office',
      compiledBy: 'Công chức Văn hóa và Thông tin xã',
      compiledOn: '2026-11-15',
    });
  });

  it('is one change: where one cannot be compiled none is', async () => {
    const book = await openSownBook(thanhKheHa());
    const [first, second] = [await raise(book), await raise(book, { raisedOn: '2026-11-16' })];
    expect(
      await refusal(book, 'amendments.compile', {
        ids: [first, second],
        on: '2026-11-15',
        as: 'standing-office',
      }),
    ).toMatchObject({ field: 'on', details: { reason: 'before-raised' } });
    expect((await stored(book, first)).state).toBe('raised');
  });

  it('is for whom the version of that very day names', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      regulation: {
        qc: {
          bodyId: 'bcd',
          title: 'Quy chế',
          from: '2026-01-01',
          until: '2026-11-14',
          rules: presets['tung-chau'],
        },
        moi: { bodyId: 'bcd', title: 'Quy chế mới', from: '2026-11-15', rules: presets['tay-ninh'] },
      },
    });
    const ids = [await raise(book)];
    expect(
      await refusal(book, 'amendments.compile', { ids, on: '2026-11-15', as: 'standing-office' }),
    ).toMatchObject({ code: 'not-by-regulation', details: { place: '12.2' } });
    expect(await refusal(book, 'amendments.compile', { ids, on: '2026-11-14', as: 'group' })).toMatchObject(
      raised,
    );
    await compile(book, ids, { as: 'group' });
    expect((await stored(book, ids[0] ?? '')).compiledBy).toBe('Tổ giúp việc');
  });

  it('refuses a day to come, what is not there, two committees at once, and a second time', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      body: { ...seed.body, khac: { type: 'committee', name: 'Ban Chỉ đạo khác', from: '2026-01-01' } },
      regulation: {
        ...seed.regulation,
        khac: { bodyId: 'khac', title: 'Quy chế khác', from: '2026-01-01', rules: presets['tung-chau'] },
      },
    });
    const [own, others] = [await raise(book), await raise(book, { regulationId: 'khac' })];
    const ask = (ids: string[], on = '2026-11-15') =>
      refusal(book, 'amendments.compile', { ids, on, as: 'standing-office' });
    expect(await ask([own], '2026-11-21')).toMatchObject({
      field: 'on',
      details: { reason: 'in-the-future' },
    });
    expect(await ask(['none'])).toMatchObject({ code: 'not-found' });
    expect(await ask([own, others])).toMatchObject({ field: 'ids', details: { reason: 'wrong-body' } });
    await compile(book, [own]);
    expect(await ask([own])).toMatchObject({
      code: 'illegal-transition',
      details: { kind: 'amendment-proposal', from: 'compiled', to: 'compiled' },
    });
  });
});

describe('deciding', () => {
  it('keeps who decided, when, by which paper, and an answer for each', async () => {
    const book = await openSownBook(thanhKheHa());
    const ids = [await raise(book), await raise(book)];
    await compile(book, ids);
    const [yes = '', no = ''] = ids;
    const decisions = [
      { id: yes, outcome: 'accepted' as const, note: 'Họp mỗi quý' },
      { id: no, outcome: 'declined' as const, note: 'Trùng góp ý trên' },
    ];
    expect(await book.call('amendments.decide', { ...accepting([]), decisions })).toEqual({
      accepted: 1,
      declined: 1,
    });
    expect(await stored(book, yes)).toMatchObject({
      state: 'accepted',
      decidedAs: 'head',
      decidedBy: 'Trưởng ban Nguyễn Hữu Lâm',
      decidedOn: '2026-11-18',
      decisionNumber: '65/QĐ-BCĐ',
    });
    expect((await stored(book, no)).moves.map(({ to }) => to)).toEqual(['raised', 'compiled', 'declined']);
  });

  it('comes after compiling where the regulation has somebody compile', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await refusal(book, 'amendments.decide', accepting([await raise(book)]))).toMatchObject({
      code: 'illegal-transition',
      details: { from: 'raised', to: 'accepted' },
    });
  });

  it('may come at once, by anybody, where the regulation says nothing of it', async () => {
    const book = await openSownBook(
      thanhKheHa({
        regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: silentProfile() } },
      }),
    );
    const id = await raise(book, { raisedAs: '' });
    await book.call('amendments.decide', accepting([id], { as: '', by: 'Chủ tịch UBND xã' }));
    expect(await stored(book, id)).toMatchObject({ state: 'accepted', decidedAs: '', compiledOn: null });
    // And goes back to where it came from.
    expect(await refusal(book, 'amendments.move', { id, to: 'compiled', reason: 'r' })).toMatchObject({
      code: 'illegal-transition',
    });
    await book.call('amendments.move', { id, to: 'raised', reason: 'Ghi nhầm' });
    expect(await stored(book, id)).toMatchObject({ state: 'raised', decidedOn: null, decidedBy: '' });
  });

  it('is for whom the regulation names: the committee, not its head (Đ 13.2)', async () => {
    const book = await openSownBook(under('party-agencies'));
    const id = await raise(book, { raisedAs: '' });
    await compile(book, [id]);
    expect(await refusal(book, 'amendments.decide', accepting([id]))).toMatchObject({
      code: 'not-by-regulation',
      field: 'as',
      details: { place: '13.2' },
    });
    await book.call('amendments.decide', accepting([id], { as: 'committee', by: 'Ban Chỉ đạo' }));
    expect((await stored(book, id)).state).toBe('accepted');
  });

  it('accepts nothing before the committee has adopted it where the regulation wants that (G 4.2)', async () => {
    const book = await openSownBook(
      under('kien-giang', {
        meeting: {
          hop: { bodyId: 'bcd', title: 'Họp', on: '2026-11-17', state: 'held' },
          sap: { bodyId: 'bcd', title: 'Họp', on: '2026-11-19', state: 'planned' },
          to: { bodyId: 'tct', title: 'Họp', on: '2026-11-17', state: 'held' },
        },
      }),
    );
    const [yes, no] = [await raise(book), await raise(book)];
    await compile(book, [yes, no]);
    expect(await refusal(book, 'amendments.decide', accepting([yes]))).toMatchObject({
      code: 'adoption-first',
      field: 'adoptedOn',
      details: { place: '4.2' },
    });
    const wrong = async (more: Record<string, unknown>) => {
      const { field, details } = await refusal(book, 'amendments.decide', accepting([yes], more));
      return [field, details?.reason];
    };
    expect(await wrong({ meetingId: 'sap' })).toEqual(['meetingId', 'not-held']);
    expect(await wrong({ meetingId: 'to' })).toEqual(['meetingId', 'wrong-body']);
    expect(await wrong({ meetingId: 'none' })).toEqual(['meetingId', 'not-found']);
    expect(await wrong({ meetingId: 'hop', adoptedOn: '2026-11-16' })).toEqual(['adoptedOn', 'not-that-day']);
    expect(await wrong({ adoptedOn: '2026-11-19' })).toEqual(['on', 'before-adopted']);
    await book.call('amendments.decide', accepting([yes], { meetingId: 'hop' }));
    expect(await stored(book, yes)).toMatchObject({ adoptedOn: '2026-11-17', meetingId: 'hop' });
    // Nothing needs to be adopted to be turned down.
    const declined = [{ id: no, outcome: 'declined' as const, note: 'Không phù hợp' }];
    await book.call('amendments.decide', { ...accepting([]), decisions: declined });
    expect((await stored(book, no)).state).toBe('declined');
  });

  it('refuses to decline without a word, to decide twice at once, and a day that cannot be', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book);
    await compile(book, [id]);
    const decline = { decisions: [{ id, outcome: 'declined', note: '  ' }] };
    expect(await refusal(book, 'amendments.decide', { ...accepting([]), ...decline })).toMatchObject({
      code: 'reason-required',
      field: 'decisions.0.note',
    });
    const why = async (input: unknown) => {
      const { field, details } = await refusal(book, 'amendments.decide', input);
      return [field, details?.reason];
    };
    expect(await why(accepting([id, id]))).toEqual(['decisions', 'repeated']);
    expect(await why(accepting([id], { on: '2026-11-14' }))).toEqual(['on', 'before-compiled']);
    expect(await why(accepting([id], { on: '2026-11-21' }))).toEqual(['on', 'in-the-future']);
    expect(await why(accepting([id], { by: ' ' }))).toEqual(['by', 'required']);
    expect((await stored(book, id)).state).toBe('compiled');
  });

  it('is the officer’s to write down', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book);
    await compile(book, [id]);
    for (const role of ['group-head', 'budget-officer', 'viewer'] as const) {
      expect(await refusal(book, 'amendments.decide', accepting([id]), as(role))).toMatchObject({
        code: 'not-permitted',
      });
    }
  });
});

describe('going back', () => {
  it('takes along what the step wrote down, and asks why', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book);
    await compile(book, [id]);
    await book.call('amendments.decide', accepting([id]));
    expect(await refusal(book, 'amendments.move', { id, to: 'compiled', reason: '' })).toMatchObject({
      code: 'reason-required',
    });
    await book.call('amendments.move', { id, to: 'compiled', reason: 'Ghi nhầm số' });
    expect(await stored(book, id)).toMatchObject({
      state: 'compiled',
      decidedOn: null,
      decisionNumber: '',
      compiledOn: '2026-11-15',
    });
    await book.call('amendments.move', { id, to: 'raised', reason: 'Thiếu nội dung đề nghị' });
    expect(await stored(book, id)).toMatchObject({ state: 'raised', compiledOn: null, compiledBy: '' });
    await book.call('amendments.move', { id, to: 'withdrawn', reason: 'Đơn vị rút' });
    expect((await stored(book, id)).moves.map(({ to, reason }) => [to, reason])).toEqual([
      ['raised', ''],
      ['compiled', ''],
      ['accepted', ''],
      ['compiled', 'Ghi nhầm số'],
      ['raised', 'Thiếu nội dung đề nghị'],
      ['withdrawn', 'Đơn vị rút'],
    ]);
  });

  it('is no way around compiling', async () => {
    const book = await openSownBook(thanhKheHa());
    const id = await raise(book);
    expect(await refusal(book, 'amendments.move', { id, to: 'compiled', reason: 'r' })).toMatchObject({
      code: 'illegal-transition',
    });
  });
});
