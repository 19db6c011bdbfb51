import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../shared/records/index.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const item = (id: string, itemType: 'decision' | 'report') => ({
  ...{ id, itemType, title: `Nội dung ${id}`, minutes: 10, presenter: '', files: [], carriedFromId: null },
});

const meeting = (more: Partial<Of<'meeting'>> = {}) => ({
  ...{ bodyId: 'bcd', type: 'regular' as const, title: 'Họp Ban Chỉ đạo', on: '2026-11-18' },
  ...{ startsAt: '08:00', place: 'Phòng họp', chairId: 'lam', attendeeIds: ['lam', 'ha', 'dao'] },
  agenda: [item('a', 'report'), item('b', 'decision')],
  ...{ state: 'held' as const, moves: [], ...more },
});

type Preset = keyof typeof presets;
const open = (more: Seed = {}, preset: Preset = 'kien-giang') =>
  openSownBook(
    thanhKheHa({
      regulation: { qc: { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets[preset] } },
      meeting: { m: meeting() },
      ...more,
    }),
  );
const itemsOf = async (book: Book) => (await book.call('meetings.file', { meetingId: 'm' })).items;
const find = async (book: Book, name: string) => (await itemsOf(book)).find((one) => one.item === name);
const close = (book: Book, reason = '') => book.ask('meetings.move', { id: 'm', to: 'closed', reason });

const scan = { sha256: 'a'.repeat(64), name: 'Biên bản.pdf', size: 10 };
const minutes = {
  ...{
    meetingId: 'm',
    type: 'minutes' as const,
    state: 'issued' as const,
    issuedOn: '2026-11-19',
    number: 4,
  },
};
const notice = { ...minutes, type: 'conclusion-notice' as const, number: 5 };
const all = ['lam', 'ha', 'dao', 'anh', 'binh', 'diep'];
const deliveriesOf = (paper: 'notice' | 'conclusion-notice', ids: readonly string[], sentOn: string) =>
  Object.fromEntries(
    ids.map((personId) => [
      `${paper}-${personId}`,
      {
        ...{ meetingId: 'm', paper, personId, sentOn, way: 'document-system' as const },
        holds: ['subject', 'time', 'place', 'documents'] as ('subject' | 'time' | 'place' | 'documents')[],
      },
    ]),
  );

/** A file with everything that G asks for. */
const whole: Seed = {
  attendance: Object.fromEntries(
    ['lam', 'ha', 'dao'].map((personId) => [
      personId,
      { meetingId: 'm', personId, mark: 'present' as const },
    ]),
  ),
  'item-note': {
    na: { meetingId: 'm', itemId: 'a', text: 'Đã nghe', outcome: 'done' },
    nb: { meetingId: 'm', itemId: 'b', text: 'Đã bàn', outcome: 'done' },
  },
  ruling: {
    r: {
      ...{ meetingId: 'm', itemId: 'b', matter: 'Kế hoạch', mode: 'majority', outcome: 'adopted' },
      ...{ base: 'all-members', baseCount: 6, votesFor: 5, votesAgainst: 1 },
    },
  },
  conclusion: { c: { meetingId: 'm', order: 1, text: 'Kiện toàn Tổ' } },
  task: { t: { bodyId: 'bcd', meetingId: 'm', conclusionId: 'c', title: 'Kiện toàn Tổ' } },
  'meeting-paper': { bb: { ...minutes, scan }, tb: { ...notice, scan } },
  delivery: {
    ...deliveriesOf('notice', ['ha', 'dao'], '2026-11-16'),
    ...deliveriesOf('conclusion-notice', all, '2026-11-19'),
  },
  dossier: { d: { year: 2026, code: '01.CĐS', title: 'Hồ sơ họp' } },
  document: {
    bb: { dossierId: 'd', title: 'Biên bản', number: '04/BB-BCĐ', issuedOn: '2026-11-19', file: scan },
    tb: { dossierId: 'd', title: 'Thông báo', number: '05/TB-BCĐ', issuedOn: '2026-11-19', file: scan },
  },
};

describe('the file of a meeting', () => {
  it('with everything in it has no gaps and is closed without a reason', async () => {
    const book = await open(whole);
    expect((await itemsOf(book)).filter(({ state }) => state !== 'done')).toEqual([]);
    expect((await close(book)).ok).toBe(true);
  });

  it('with nothing in it names each gap, by which rule or by practice', async () => {
    const book = await open();
    const grounds = Object.fromEntries(
      (await itemsOf(book)).map(({ item: name, citation, state }) => [
        name,
        `${state} ${citation ? `${citation.article}.${citation.clause}` : 'practice'}`,
      ]),
    );
    expect(grounds).toEqual({
      'notice-sent': 'missing 14.3',
      'roll-call': 'missing practice',
      'agenda-outcomes': 'missing practice',
      rulings: 'missing practice',
      conclusions: 'missing practice',
      'minutes-issued': 'missing 9.4',
      'notice-issued': 'missing 14.3',
      'notice-delivered': 'missing 14.3',
    });
  });

  it.each([
    ['tung-chau', []],
    ['khanh-hoa', ['notice-issued']],
    ['party-agencies', ['minutes-issued', 'notice-issued', 'notice-delivered']],
    ['tay-ninh', ['minutes-issued', 'notice-issued']],
    ['kien-giang', ['notice-sent', 'minutes-issued', 'notice-issued', 'notice-delivered']],
  ] as const)(
    'of %s is asked by rule for %j, and for nothing that another regulation says',
    async (preset, ruled) => {
      const book = await open({}, preset);
      const byRule = (await itemsOf(book)).filter(({ citation }) => citation !== null);
      expect(byRule.map(({ item: name }) => name)).toEqual(ruled);
    },
  );

  it('of the group is asked for nothing that binds the committee', async () => {
    const book = await open({ meeting: { m: meeting({ bodyId: 'tct', attendeeIds: ['ha', 'anh'] }) } });
    expect((await itemsOf(book)).every(({ citation }) => citation === null)).toBe(true);
  });

  it('of a conference or a working session is asked by no rule: those speak of meetings of the committee', async () => {
    for (const type of ['conference', 'working-session'] as const) {
      const book = await open({ meeting: { m: meeting({ type }) } });
      expect((await itemsOf(book)).filter(({ citation }) => citation !== null)).toEqual([]);
    }
  });

  it('of a round of written opinions is asked for answers, decisions and their notice, never for a roll or minutes', async () => {
    const round = meeting({ type: 'written-round', attendeeIds: ['ha', 'dao'] });
    const asked = Object.fromEntries(
      (await itemsOf(await open({ meeting: { m: round } }))).map((one) => [one.item, one.names]),
    );
    expect(asked).toEqual({
      opinions: ['Trần Thị Thu Hà', 'Lê Quang Đạo'],
      rulings: ['Nội dung b'],
      'notice-issued': [],
    });
    const answered = await open({
      meeting: { m: round },
      opinion: {
        o: { meetingId: 'm', personId: 'ha', itemId: 'b', stance: 'agree', receivedOn: '2026-11-17' },
      },
      ruling: whole.ruling ?? {},
    });
    expect(await find(answered, 'opinions')).toMatchObject({ missing: 1, names: ['Lê Quang Đạo'] });
    expect(await find(answered, 'rulings')).toMatchObject({ state: 'done' });
  });

  it.each([
    ['attendance', 'lam', 'roll-call', 'Nguyễn Hữu Lâm'],
    ['item-note', 'na', 'agenda-outcomes', 'Nội dung a'],
    ['ruling', 'r', 'rulings', 'Nội dung b'],
    ['task', 't', 'conclusion-tasks', '1. Kiện toàn Tổ'],
    ['delivery', 'notice-dao', 'notice-sent', 'Lê Quang Đạo'],
    ['delivery', 'conclusion-notice-diep', 'notice-delivered', 'Hoàng Thị Diệp'],
    ['document', 'tb', 'filed', '05/TB'],
  ] as const)('without its %s %s misses «%s»: %s', async (kind, id, name, words) => {
    const { [id]: _left, ...others } = whole[kind] as Record<string, object>;
    // The signed copies differ, so that neither stands for the other in the archive.
    const book = await open({
      ...whole,
      'meeting-paper': {
        bb: { ...minutes, scan },
        tb: { ...notice, scan: { ...scan, sha256: 'b'.repeat(64) } },
      },
      [kind]: others,
    } as Seed);
    expect(await find(book, name)).toMatchObject({ state: 'missing', missing: 1, names: [words] });
  });

  it('asks for the signed copy of what was issued, and for the newest where one was corrected', async () => {
    const book = await open({
      ...whole,
      'meeting-paper': {
        bb: { ...minutes, scan },
        tb: { ...notice, scan },
        tb2: { ...notice, number: 6, correctsId: 'tb', reason: 'Sai tên' },
      },
    });
    expect(await find(book, 'minutes-scan')).toMatchObject({ state: 'done' });
    expect(await find(book, 'notice-scan')).toMatchObject({ state: 'missing' });
  });

  it('tells a notice that went out late without calling it a gap', async () => {
    const book = await open({
      ...whole,
      delivery: { ...whole.delivery, ...deliveriesOf('notice', ['dao'], '2026-11-17') },
    });
    expect(await find(book, 'notice-sent')).toMatchObject({
      ...{ state: 'done', late: { days: 1, counting: 'working' } },
    });
  });
});

describe('absences and opinions', () => {
  const away = (more: Partial<Of<'absence'>>) => ({
    a: { meetingId: 'm', personId: 'dao', toldOn: '2026-11-17', reason: 'Đi công tác', ...more },
  });
  it('want the consent of the chair where the rule does (G, 7.5); a refusal is an answer', async () => {
    for (const [consent, state] of [
      ['not-asked', 'missing'],
      ['asked', 'missing'],
      ['granted', 'done'],
      ['refused', 'done'],
    ] as const) {
      const book = await open({ absence: away({ consent }) });
      expect(await find(book, 'absences')).toMatchObject({ state, citation: { article: '7', clause: '5' } });
    }
  });

  it('want the opinion in writing of one who sent somebody (G, 7.5)', async () => {
    const seed = { absence: away({ consent: 'granted', delegateName: 'Ngô Văn Ưng' }) };
    const book = await open(seed);
    expect(await find(book, 'opinions')).toMatchObject({ state: 'missing', names: ['Lê Quang Đạo'] });
    const opinion = {
      o: {
        meetingId: 'm',
        personId: 'dao',
        form: 'written' as const,
        text: 'Nhất trí',
        receivedOn: '2026-11-17',
      },
    };
    expect(await find(await open({ ...seed, opinion }), 'opinions')).toMatchObject({ state: 'done' });
  });

  it('name one who was absent and of whom nothing is written', async () => {
    const attendance = { dao: { meetingId: 'm', personId: 'dao', mark: 'absent' as const } };
    expect(await find(await open({ attendance }), 'absences')).toMatchObject({ names: ['Lê Quang Đạo'] });
  });
});

describe('waiving', () => {
  it('leaves out with a reason what practice asks for, and is taken back', async () => {
    const book = await open();
    const { kinds } = await import('../../../../../shared/records/index.ts');
    const value = { ...kinds.waiver.empty(), meetingId: 'm', item: 'roll-call', reason: 'Họp trực tuyến' };
    const { id } = await book.call('records.create', { kind: 'waiver', value });
    expect(await find(book, 'roll-call')).toMatchObject({
      ...{ state: 'waived', waiver: { id, reason: 'Họp trực tuyến' } },
    });
    await book.call('records.remove', { kind: 'waiver', id });
    expect(await find(book, 'roll-call')).toMatchObject({ state: 'missing' });
  });

  it('does not leave out what a rule asks for, whatever was written', async () => {
    const book = await open({ waiver: { w: { meetingId: 'm', item: 'notice-sent', reason: 'Quên' } } });
    expect(await find(book, 'notice-sent')).toMatchObject({ state: 'missing', waiver: null });
  });

  it('needs a reason', async () => {
    const book = await open();
    const value = { meetingId: 'm', item: 'roll-call', reason: '  ' };
    expect(failureOf(await book.ask('records.create', { kind: 'waiver', value }))).toMatchObject({
      ...{ field: 'value.reason', details: { reason: 'required' } },
    });
  });
});

describe('closing with gaps', () => {
  it('asks for a reason and keeps it in the course of the meeting', async () => {
    const book = await open();
    expect(failureOf(await close(book))).toMatchObject({ code: 'reason-required', field: 'reason' });
    expect(failureOf(await close(book, '   '))).toMatchObject({ code: 'reason-required' });
    expect((await close(book, 'Biên bản giấy thất lạc')).ok).toBe(true);
    const { state, moves } = (await book.call('records.get', { kind: 'meeting', id: 'm' })) as Of<'meeting'>;
    expect(state).toBe('closed');
    expect(moves.at(-1)).toMatchObject({ to: 'closed', reason: 'Biên bản giấy thất lạc', by: 'officer' });
  });

  it('is not a way round the states: a planned meeting is not closed at all', async () => {
    const book = await open({ meeting: { m: meeting({ state: 'planned', on: '2026-11-30' }) } });
    expect(failureOf(await close(book, 'Xong'))).toMatchObject({ code: 'illegal-transition' });
    expect(failureOf(await close(book))).toMatchObject({ code: 'illegal-transition' });
  });
});
