import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import type { Input } from '../../../../../shared/contract.ts';
import type { Of } from '../../../../../shared/records/index.ts';
import { tungChau } from '../../../../../shared/regulation/presets/tung-chau.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../../helpers/seed.ts';

let book: Book;
let folder: string;

const theRegulation = aRecord('regulation', 'quy-che', {
  bodyId: 'committee',
  title: 'Quy chế Hoạt động',
  number: '02/QĐ-BCĐ',
  from: '2026-01-05',
  preset: 'tung-chau',
  rules: tungChau,
});

beforeEach(async () => {
  folder = await seedFolder([...theBasics, theRegulation]);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});
afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

type Wish = Input<'regulation.change-rules'>;

const noticeLead = {
  value: { days: 2, counting: 'working' },
  article: '7',
  clause: '1',
  phrase: 'trước 02 ngày làm việc',
};
const basis = {
  document: 'Quy chế Hoạt động (bản giấy)',
  number: '02/QĐ-BCĐ',
  issuedOn: '2026-01-05',
  reason: 'Lúc lập sổ nhập sót khoản này',
};
const theWish = (more: Partial<Wish> = {}): Wish => ({
  id: 'quy-che',
  changes: [{ key: 'meetings.noticeLead', rule: noticeLead }],
  basis,
  ...more,
});
const ruled = (key: string, rule: unknown): Wish => theWish({ changes: [{ key, rule }] });

const change = (wish: Wish) => book.call('regulation.change-rules', wish);
const ask = (wish: unknown, userId = 'officer') =>
  book.ask('regulation.change-rules', wish, createSession(userId));
const regulation = async () =>
  (await book.call('records.get', { kind: 'regulation', id: 'quy-che' })) as unknown as Of<'regulation'>;

describe('a rule that was entered wrongly', () => {
  it('is put right in the same version, and no other rule with it', async () => {
    expect(await change(theWish())).toEqual({ id: 'quy-che', changed: ['meetings.noticeLead'] });
    const { rules, from, until, number } = await regulation();
    expect(rules).toEqual({ ...tungChau, meetings: { ...tungChau.meetings, noticeLead } });
    expect({ from, until, number }).toEqual({ from: '2026-01-05', until: null, number: '02/QĐ-BCĐ' });
    expect((await book.call('records.list', { kind: 'regulation' })).total).toBe(1);
  });

  it('keeps the paper it was compared with, on the version and in its history', async () => {
    await change(theWish());
    await change(ruled('budget.otherSources', { silent: true }));
    expect((await regulation()).decisions).toEqual([basis, basis]);
    const { entries } = await book.call('records.history', { kind: 'regulation', id: 'quy-che' });
    expect(entries.map(({ channel, reason }) => ({ channel, reason })).slice(1, 2)).toEqual([
      {
        channel: 'regulation.change-rules',
        reason: 'Lúc lập sổ nhập sót khoản này (Quy chế Hoạt động (bản giấy), 02/QĐ-BCĐ, 05/01/2026)',
      },
    ]);
  });

  it('is made silent, or stated where the book had silence, several at once', async () => {
    const silence = { silent: true, note: 'Bản in không có câu này' };
    const { changed } = await change(
      theWish({
        changes: [
          { key: 'meetings.cadence', rule: silence },
          { key: 'meetings.noticeLead', rule: noticeLead },
        ],
      }),
    );
    expect(changed).toEqual(['meetings.cadence', 'meetings.noticeLead']);
    expect((await regulation()).rules.meetings).toMatchObject({ cadence: silence, noticeLead });
  });

  it('changes what the book reminds of', async () => {
    const meetings = async () =>
      (await book.call('duties.list', {})).filter(({ duty }) => duty === 'committee-meeting');
    expect((await meetings()).length).toBeGreaterThan(0);
    await change(ruled('meetings.cadence', { silent: true }));
    expect(await meetings()).toEqual([]);
  });

  it('is taken in NFC, whatever it was typed in', async () => {
    await change(ruled('meetings.noticeLead', { ...noticeLead, phrase: 'trước 02 ngày'.normalize('NFD') }));
    expect((await regulation()).rules.meetings.noticeLead).toMatchObject({ phrase: 'trước 02 ngày' });
  });

  it('is taken back from the history', async () => {
    await change(theWish());
    const { entries } = await book.call('records.history', { kind: 'regulation', id: 'quy-che' });
    await book.call('history.undo', { sequences: [entries.at(-1)?.sequence ?? 0], reason: '' });
    expect((await regulation()).rules).toEqual(tungChau);
    expect((await regulation()).decisions).toEqual([]);
  });
});

describe('a change of rules is refused', () => {
  it.each<[string, Wish, string, string]>([
    ['with a key that no rule has', ruled('meetings.colour', noticeLead), 'changes.0.key', 'not-a-choice'],
    ['with the name of a prototype', ruled('__proto__', noticeLead), 'changes.0.key', 'not-a-choice'],
    [
      'without an article',
      ruled('meetings.noticeLead', { ...noticeLead, article: '' }),
      'changes.0.rule.article',
      'required',
    ],
    [
      'without its words',
      ruled('meetings.noticeLead', { ...noticeLead, phrase: '' }),
      'changes.0.rule.phrase',
      'required',
    ],
    [
      'with the value of another question',
      ruled('meetings.noticeLead', { ...noticeLead, value: true }),
      'changes.0.rule.value',
      'wrong-type',
    ],
    [
      'with a part that nobody knows',
      ruled('meetings.noticeLead', { ...noticeLead, colour: 1 }),
      'changes.0.rule.colour',
      'unknown-field',
    ],
    ['with garbage', ruled('meetings.noticeLead', 'sáu tháng'), 'changes.0.rule', 'wrong-type'],
    ['with nothing', theWish({ changes: [] }), 'changes', 'nothing-changed'],
    [
      'where nothing differs',
      ruled('meetings.cadence', tungChau.meetings.cadence),
      'changes',
      'nothing-changed',
    ],
    [
      'for the same rule twice',
      theWish({ changes: [0, 1].map(() => ({ key: 'meetings.noticeLead', rule: noticeLead })) }),
      'changes',
      'repeated',
    ],
    ['without a reason', theWish({ basis: { ...basis, reason: ' ' } }), 'basis.reason', 'required'],
    ['without the paper', theWish({ basis: { ...basis, document: '' } }), 'basis.document', 'required'],
    [
      'with a paper of a day to come',
      theWish({ basis: { ...basis, issuedOn: '2026-11-21' } }),
      'basis.issuedOn',
      'in-the-future',
    ],
    [
      'with a day that is none',
      theWish({ basis: { ...basis, issuedOn: '2026-02-30' } }),
      'basis.issuedOn',
      'not-a-date',
    ],
  ])('%s', async (_, wish, field, reason) => {
    expect(failureOf(await ask(wish))).toEqual({ code: 'invalid-input', field, details: { reason } });
    expect((await regulation()).rules).toEqual(tungChau);
    expect((await regulation()).decisions).toEqual([]);
  });

  it('where there is no such regulation', async () => {
    expect(failureOf(await ask(theWish({ id: 'khac' }))).code).toBe('not-found');
    expect(failureOf(await ask(theWish({ id: 'committee' }))).code).toBe('not-found');
  });

  it.each(['group-head', 'budget-officer', 'viewer'])('for the %s', async (userId) => {
    expect(failureOf(await ask(theWish(), userId)).code).toBe('not-permitted');
    expect((await regulation()).rules).toEqual(tungChau);
  });
});

describe('the facts of a version', () => {
  const facts = (value: Record<string, unknown>) =>
    book.ask('records.change', { kind: 'regulation', id: 'quy-che', value });

  it.each([
    ['rules', { ...tungChau, meetings: { ...tungChau.meetings, noticeLead } }],
    ['decisions', [basis]],
    ['replacesId', 'quy-che'],
  ])('are no way around the reason: %s stay as they are', async (field, value) => {
    expect(failureOf(await facts({ title: 'Quy chế mới', [field]: value }))).toMatchObject({
      code: 'not-permitted',
      field: `value.${field}`,
    });
    expect(await regulation()).toMatchObject({ title: 'Quy chế Hoạt động', rules: tungChau, decisions: [] });
  });

  it('are saved by a form that sends the rules along as they were', async () => {
    const { rules, decisions } = await regulation();
    expect((await facts({ title: 'Quy chế mới', rules, decisions })).ok).toBe(true);
    expect((await regulation()).title).toBe('Quy chế mới');
  });
});
