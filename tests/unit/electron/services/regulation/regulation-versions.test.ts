import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../../shared/contract.ts';
import type { Of } from '../../../../../shared/records/index.ts';
import { presets } from '../../../../../shared/regulation/presets/index.ts';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';
import { wordsAt } from '../../../../../shared/regulation/text/words-at.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';
import { fiveRegulations } from '../../../shared/regulation/reader/five-regulations.ts';

type Wish = Input<'regulation.new-version'>;

const quarterly = {
  value: { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
  ...{ article: '7', clause: '1', phrase: 'Ban Chỉ đạo họp định kỳ mỗi quý một lần' },
};

const theWish = (more: Partial<Wish> = {}): Wish => ({
  basedOn: 'qc',
  facts: {
    ...{ title: 'Quy chế', number: '40/QĐ-BCĐ', issuedOn: '2027-06-10' },
    ...{ issuedBy: 'Trưởng ban Chỉ đạo', from: '2027-07-01' },
  },
  document: 'Quyết định sửa đổi Quy chế',
  reason: 'Họp theo quý',
  edits: [],
  changes: [{ key: 'meetings.cadence', rule: quarterly }],
  ...more,
});

const { articles, decision } = readRegulation(fiveRegulations[0]?.text ?? '');
const text = { articles, decisionArticles: decision?.articles ?? [] };
const qc = { bodyId: 'bcd', title: 'Quy chế', from: '2026-01-01', rules: presets['tung-chau'] };

const opened = () => openSownBook(thanhKheHa());
const openedWithText = () => openSownBook(thanhKheHa({ regulation: { qc: { ...qc, text } } }));
const versionsOf = async (book: Book) =>
  (await book.call('records.list', { kind: 'regulation', sort: { field: 'from', descending: false } }))
    .rows as unknown as Of<'regulation'>[];
const refused = async (book: Book, wish: unknown) =>
  failureOf(await book.ask('regulation.new-version', wish));

describe('a new version of a regulation', () => {
  it('begins on its day, ends the one before on the day before, and names it and the paper that made it', async () => {
    const book = await opened();
    const made = await book.call('regulation.new-version', theWish());
    const [old, next] = await versionsOf(book);
    expect(old).toMatchObject({ id: 'qc', from: '2026-01-01', until: '2027-06-30', replacesId: null });
    expect(next).toMatchObject({
      ...{
        id: made.id,
        bodyId: 'bcd',
        from: '2027-07-01',
        until: null,
        replacesId: 'qc',
        number: '40/QĐ-BCĐ',
      },
      decisions: [
        {
          document: 'Quyết định sửa đổi Quy chế',
          number: '40/QĐ-BCĐ',
          issuedOn: '2027-06-10',
          reason: 'Họp theo quý',
        },
      ],
    });
    expect(next?.rules.meetings.cadence).toMatchObject(quarterly);
    expect(old?.rules).toEqual(presets['tung-chau']);
    const { entries } = await book.call('records.history', { kind: 'regulation', id: 'qc' });
    expect(entries.find(({ channel }) => channel === 'regulation.new-version')?.reason).toBe(
      'Quyết định sửa đổi Quy chế: Họp theo quý',
    );
  });

  it('judges what comes after by its own rules, and what was before by the old ones', async () => {
    const book = await opened();
    await book.call('regulation.new-version', theWish());
    const keys = (await book.call('duties.list', { year: 2027 }))
      .filter(({ key }) => key.includes('/committee-meeting/'))
      .map(({ key, citation }) => `${key.split('/').at(-1)} ${citation.phrase}`);
    const old = 'Ban Chỉ đạo họp định kỳ sáu tháng một lần (căn cứ tình hình thực tế)';
    expect(keys).toEqual([`2027-H1 ${old}`, `2027-Q3 ${quarterly.phrase}`, `2027-Q4 ${quarterly.phrase}`]);
  });

  it('keeps both texts, each with the words that its own citations lead to', async () => {
    const book = await openedWithText();
    const clause = { text: 'Cuộc họp có thể được tổ chức trực tuyến.', points: [] };
    await book.call(
      'regulation.new-version',
      theWish({
        edits: [{ type: 'insert-clause', article: '7', after: '1', renumber: true, ...clause }],
        changes: [],
      }),
    );
    await book.reopen();
    const [old, next] = await versionsOf(book);
    const at = (clauseNumber: string) => ({ article: '7', clause: clauseNumber, phrase: '' });
    expect(old?.rules.groupMeetings.cadence).toMatchObject({ article: '7', clause: '3' });
    expect(next?.rules.groupMeetings.cadence).toMatchObject({ article: '7', clause: '4' });
    expect(wordsAt(next?.text ?? null, at('4'))?.lines).toEqual(
      wordsAt(old?.text ?? null, at('3'))?.lines.map((line) => ({ ...line, mark: '4.' })),
    );
    expect(wordsAt(next?.text ?? null, at('2'))?.lines).toEqual([{ mark: '2.', text: clause.text }]);
    expect(next?.edits).toHaveLength(1);
  });

  it('does not carry the number and title of the paper before it where its own differ', async () => {
    const book = await opened();
    const made = await book.call('regulation.new-version', theWish());
    expect(made.rules.identity.number).toMatchObject({ silent: true });
    expect(made.rules.identity.title).toEqual(presets['tung-chau'].identity.title);
  });

  it('ends when the one before was to end, and leaves a gap where that had ended already', async () => {
    const ending = (until: string) => openSownBook(thanhKheHa({ regulation: { qc: { ...qc, until } } }));
    const later = await ending('2028-12-31');
    expect(await later.call('regulation.new-version', theWish())).toMatchObject({ until: '2028-12-31' });
    const ended = await ending('2026-12-31');
    expect(await ended.call('regulation.new-version', theWish())).toMatchObject({ until: null });
    expect((await versionsOf(ended))[0]).toMatchObject({ until: '2026-12-31' });
  });

  it('carries out the proposals that were accepted, and none that were not', async () => {
    const proposal = (state: 'accepted' | 'raised') => ({
      ...{ regulationId: 'qc', problem: 'Họp thưa', raisedBy: 'Công an xã', raisedOn: '2026-11-10' },
      ...(state === 'accepted' ? { decidedOn: '2026-11-18', decidedBy: 'Trưởng ban' } : {}),
      state,
    });
    const book = await openSownBook(
      thanhKheHa({ 'amendment-proposal': { roi: proposal('accepted'), chua: proposal('raised') } }),
    );
    expect(await refused(book, theWish({ proposalIds: ['roi', 'chua'] }))).toMatchObject({
      code: 'illegal-transition',
    });
    expect(await versionsOf(book)).toHaveLength(1);
    const { id } = await book.call('regulation.new-version', theWish({ proposalIds: ['roi'] }));
    const kept = await book.call('records.get', { kind: 'amendment-proposal', id: 'roi' });
    expect(kept).toMatchObject({ state: 'enacted', enactedInId: id });
  });

  it('is undone as one change: the old version lasts again', async () => {
    const book = await opened();
    await book.call('regulation.new-version', theWish());
    const { entries } = await book.call('records.history', { kind: 'regulation', id: 'qc' });
    const made = entries.find(({ channel }) => channel === 'regulation.new-version');
    await book.call('history.undo', { sequences: [made?.sequence ?? 0], reason: 'Nhập nhầm' });
    expect(await versionsOf(book)).toMatchObject([{ id: 'qc', until: null }]);
  });
});

describe('a new version is refused', () => {
  const clause = { text: 'Lời mới.', points: [] };
  it.each<[string, Partial<Wish>, Record<string, unknown>]>([
    [
      'that begins with the old one',
      { facts: { ...theWish().facts, from: '2026-01-01' } },
      { code: 'invalid-input', field: 'facts.from', details: { reason: 'starts-too-early' } },
    ],
    ['of a regulation that is not there', { basedOn: 'khong-co' }, { code: 'not-found' }],
    [
      'that changes nothing',
      { changes: [] },
      { code: 'invalid-input', details: { reason: 'nothing-changed' } },
    ],
    [
      'without the paper that made it',
      { document: '  ' },
      { code: 'invalid-input', field: 'document', details: { reason: 'required' } },
    ],
    [
      'that changes a rule nobody knows',
      { changes: [{ key: 'meetings.constructor', rule: { silent: true } }] },
      { code: 'invalid-input', field: 'changes.0.key' },
    ],
    [
      'that changes a rule twice',
      {
        changes: [
          { key: 'meetings.cadence', rule: quarterly },
          { key: 'meetings.cadence', rule: { silent: true } },
        ],
      },
      { code: 'invalid-input', field: 'changes', details: { reason: 'repeated' } },
    ],
    [
      'with a rule without its words',
      { changes: [{ key: 'meetings.cadence', rule: { ...quarterly, phrase: ' ' } }] },
      { code: 'invalid-input', field: 'changes.0.rule.phrase' },
    ],
    [
      'with a value that no such rule has',
      { changes: [{ key: 'meetings.cadence', rule: { ...quarterly, value: { every: 5 } } }] },
      { code: 'invalid-input', field: expect.stringMatching(/^changes\.0\.rule\.value/) },
    ],
    [
      'with an edit at a place that the text has not',
      { edits: [{ type: 'delete-article', article: '99', renumber: true }] },
      { code: 'invalid-input', field: 'edits.0.article', details: { reason: 'no-such-article' } },
    ],
    [
      'with a changed rule cited from nowhere',
      { changes: [{ key: 'meetings.cadence', rule: { ...quarterly, clause: '9' } }] },
      { code: 'invalid-input', field: 'changes.0.rule.clause', details: { reason: 'no-such-clause' } },
    ],
    [
      'that takes out the words of a rule left standing',
      { edits: [{ type: 'delete-clause', article: '7', clause: '3', renumber: true }] },
      { code: 'conflict', details: { reason: 'rules-unsettled' } },
    ],
    [
      'that writes them anew',
      { edits: [{ type: 'replace-clause', article: '7', clause: '3', ...clause }] },
      { code: 'conflict', details: { reason: 'rules-unsettled' } },
    ],
  ])('%s', async (_what, more, failure) => {
    const book = await openedWithText();
    expect(await refused(book, theWish(more))).toMatchObject(failure);
    expect(await versionsOf(book)).toHaveLength(1);
  });

  it('that starts from any but the newest', async () => {
    const book = await opened();
    await book.call('regulation.new-version', theWish());
    const later = { ...theWish().facts, from: '2028-01-01' };
    expect(await refused(book, theWish({ facts: later }))).toMatchObject({
      ...{ code: 'conflict', field: 'basedOn' },
      details: { reason: 'not-newest', name: '40/QĐ-BCĐ' },
    });
  });

  it('to all but the officer', async () => {
    const book = await opened();
    for (const role of ['group-head', 'budget-officer', 'viewer'] as const) {
      expect(failureOf(await book.ask('regulation.new-version', theWish(), as(role))).code).toBe(
        'not-permitted',
      );
    }
  });
});
