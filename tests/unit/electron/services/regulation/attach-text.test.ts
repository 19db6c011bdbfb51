import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../../../electron/doors/session.ts';
import { tungChau } from '../../../../../shared/regulation/presets/tung-chau.ts';
import { type Book, failureOf, openBook } from '../../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../../helpers/seed.ts';

const text = readFileSync('tests/fixtures/regulations/tung-chau.txt', 'utf8');

let folder: string;
let book: Book;
beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('regulation', 'quy-che', {
      bodyId: 'committee',
      title: 'Quy chế',
      from: '2026-01-05',
      preset: 'tung-chau',
      rules: tungChau,
    }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});
afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const kept = async () => {
  const record = await book.call('records.get', { kind: 'regulation', id: 'quy-che' });
  return record as unknown as { text: { articles: { number: string }[] } | null; rules: unknown };
};
const attach = (words: string, session = book.session) =>
  book.ask('regulation.attach-text', { id: 'quy-che', text: words }, session);

describe('the text of a version whose rules are in the book', () => {
  it('is kept with it, and the rules stay as they are', async () => {
    expect(await attach(text)).toMatchObject({ ok: true, value: { id: 'quy-che', articles: 11 } });
    const { text: words, rules } = await kept();
    expect(words?.articles.map(({ number }) => number)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1)),
    );
    expect(rules).toEqual(tungChau);
  });

  it('is refused where it lacks what a rule cites, and the places are named', async () => {
    const cut = text.slice(0, text.indexOf('Điều 11'));
    const failure = failureOf(await attach(cut));
    expect(failure.code).toBe('citations-unresolved');
    expect(String(failure.details?.places)).toContain('Điều 11');
    expect((await kept()).text).toBeNull();
  });

  it('is taken in other words than those that were cited', async () => {
    const misprint = text.replace('sáu tháng một lần', 'nửa năm một lần');
    expect(misprint).not.toBe(text);
    expect((await attach(misprint)).ok).toBe(true);
  });

  it('is refused where it is no regulation, of nothing, or from one who may only look', async () => {
    expect(failureOf(await attach('Kính gửi các đồng chí')).code).toBe('not-a-regulation');
    const gone = await book.ask('regulation.attach-text', { id: 'not-there', text });
    expect(failureOf(gone).code).toBe('not-found');
    expect(failureOf(await attach(text, createSession('viewer'))).code).toBe('not-permitted');
    expect(failureOf(await attach(text, createSession())).code).toBe('not-signed-in');
  });
});
