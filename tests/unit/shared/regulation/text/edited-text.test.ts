import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../../shared/regulation/text/apply-edits.ts';
import { editFaults } from '../../../../../shared/regulation/text/edit-faults.ts';
import { movedPlaces } from '../../../../../shared/regulation/text/moved-places.ts';
import type { RegulationText, TextArticle } from '../../../../../shared/regulation/text/regulation-text.ts';
import type { TextEdit } from '../../../../../shared/regulation/text/text-edit.ts';
import { wordsAt } from '../../../../../shared/regulation/text/words-at.ts';

const article = (number: string, clauses: string[], more: Partial<TextArticle> = {}): TextArticle => ({
  number,
  title: `Điều ${number} cũ`,
  chapter: { number: 'I', title: 'QUY ĐỊNH CHUNG' },
  section: null,
  text: '',
  clauses: clauses.map((clause) => ({ number: clause, text: `khoản ${clause} điều ${number}`, points: [] })),
  points: [],
  quoted: [],
  ...more,
});

const text: RegulationText = {
  articles: [article('1', ['1', '2']), article('2', ['1', '2', '3']), article('2a', ['1']), article('3', [])],
  decisionArticles: [article('1', ['1'])],
};

const words = { text: 'lời mới', points: [] };
const insertClause = (more: Partial<Extract<TextEdit, { type: 'insert-clause' }>> = {}): TextEdit => ({
  ...{ type: 'insert-clause', article: '2', after: '1', renumber: true, ...words },
  ...more,
});
const whole = {
  title: 'Mới',
  text: '',
  clauses: [
    { text: 'một', points: [] },
    { text: 'hai', points: [] },
  ],
};

const numbersOf = (of: RegulationText) =>
  of.articles.map(({ number, clauses }) => `${number}:${clauses.map((one) => one.number).join(',')}`);
const say = (of: RegulationText, place: string, clause: string | null = null) =>
  wordsAt(of, { article: place, clause, phrase: '' })?.lines.map(({ text: line }) => line);

describe('a text after its edits', () => {
  it('has the new khoản in its place, the others behind it under their new numbers, and all else as it was', () => {
    const next = applyEdits(text, [insertClause()]);
    expect(numbersOf(next)).toEqual(['1:1,2', '2:1,2,3,4', '2a:1', '3:']);
    expect(say(next, '2', '2')).toEqual(['lời mới']);
    expect(say(next, '2', '3')).toEqual(['khoản 2 điều 2']);
    expect(say(text, '2', '2')).toEqual(['khoản 2 điều 2']);
    expect(next.decisionArticles).toEqual(text.decisionArticles);
  });

  it.each<[string, TextEdit, string[]]>([
    ['a khoản 1a', insertClause({ renumber: false }), ['1:1,2', '2:1,1a,2,3', '2a:1', '3:']],
    ['a first khoản', insertClause({ after: null }), ['1:1,2', '2:1,2,3,4', '2a:1', '3:']],
    [
      'a gap',
      { type: 'delete-clause', article: '2', clause: '2', renumber: false },
      ['1:1,2', '2:1,3', '2a:1', '3:'],
    ],
    [
      'no gap',
      { type: 'delete-clause', article: '2', clause: '2', renumber: true },
      ['1:1,2', '2:1,2', '2a:1', '3:'],
    ],
    [
      'a new Điều',
      { type: 'insert-article', after: '1', renumber: true, ...whole },
      ['1:1,2', '2:1,2', '3:1,2,3', '3a:1', '4:'],
    ],
    [
      'Điều 2b',
      { type: 'insert-article', after: '2a', renumber: false, ...whole },
      ['1:1,2', '2:1,2,3', '2a:1', '2b:1,2', '3:'],
    ],
    ['one Điều fewer', { type: 'delete-article', article: '1', renumber: true }, ['1:1,2,3', '1a:1', '2:']],
    ['Điều 2 anew', { type: 'replace-article', article: '2', ...whole }, ['1:1,2', '2:1,2', '2a:1', '3:']],
  ])('has %s', (_what, edit, numbers) => {
    expect(editFaults([edit], text)).toEqual([]);
    expect(numbersOf(applyEdits(text, [edit]))).toEqual(numbers);
  });

  it('keeps the chapter of the Điều beside which one is put in, and of the one that is written anew', () => {
    const next = applyEdits(text, [
      { type: 'insert-article', after: '3', renumber: true, ...whole },
      { type: 'replace-article', article: '1', ...whole },
    ]);
    expect(next.articles.map(({ chapter }) => chapter?.number)).toEqual(['I', 'I', 'I', 'I', 'I']);
  });

  it('takes points that are numbered through along with their khoản', () => {
    const points = [
      { letter: '2.1', text: 'một' },
      { letter: '2.2', text: 'hai' },
    ];
    const numbered = {
      ...text,
      articles: [
        article('6', [], {
          clauses: [
            { number: '1', text: '', points: [] },
            { number: '2', text: 'mở', points },
          ],
        }),
      ],
    };
    const edits = [insertClause({ article: '6', after: null })];
    const at = movedPlaces(edits).move({ article: '6', clause: '2.2' });
    expect(at).toEqual({ article: '6', clause: '3.2' });
    expect(say(applyEdits(numbered, edits), '6', at?.clause)).toEqual(['mở', 'hai']);
  });
});

describe('edits that cannot be', () => {
  it.each<[string, TextEdit[], string]>([
    ['an Điều that is not there', [insertClause({ article: '9' })], 'no-such-article'],
    ['a khoản that is not there', [insertClause({ after: '9' })], 'no-such-clause'],
    [
      'a khoản written anew and taken out',
      [
        { type: 'replace-clause', article: '1', clause: '1', ...words },
        { type: 'delete-clause', article: '1', clause: '1', renumber: true },
      ],
      'edits-contradict',
    ],
    [
      'a khoản put into an Điều that goes',
      [{ type: 'delete-article', article: '2', renumber: true }, insertClause()],
      'edits-contradict',
    ],
    ['a letter before the first', [insertClause({ after: null, renumber: false })], 'no-number-left'],
    [
      'a second Điều 2a',
      [{ type: 'insert-article', after: '2', renumber: false, ...whole }],
      'numbers-collide',
    ],
    [
      'an Điều without a word',
      [{ type: 'insert-article', after: '2', renumber: true, title: '', text: '', clauses: [] }],
      'no-words',
    ],
  ])('%s is refused', (_what, edits, reason) => {
    expect(editFaults(edits, text).map((fault) => fault.reason)).toContain(reason);
  });

  it('a closing up that meets «2a» of before is refused: two Điều 1a', () => {
    const edits: TextEdit[] = [
      { type: 'delete-article', article: '2', renumber: true },
      { type: 'insert-article', after: '1', renumber: false, ...whole },
    ];
    expect(editFaults(edits, text).map(({ reason }) => reason)).toEqual([
      'numbers-collide',
      'numbers-collide',
    ]);
  });

  it('where no text is kept, only what contradicts itself is refused', () => {
    expect(editFaults([insertClause({ article: '9', after: '7' })], null)).toEqual([]);
    expect(editFaults([insertClause({ after: null, renumber: false })], null)).toHaveLength(1);
  });
});

const anyEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  fc
    .record({
      article: fc.constantFrom('1', '2', '2a', '3'),
      after: fc.constantFrom(null, '1', '2', '3'),
      renumber: fc.boolean(),
    })
    .map((more) => insertClause(more)),
  fc.record({
    type: fc.constant('delete-clause' as const),
    article: fc.constantFrom('1', '2', '2a'),
    clause: fc.constantFrom('1', '2', '3'),
    renumber: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('replace-clause' as const),
    article: fc.constantFrom('1', '2', '2a'),
    clause: fc.constantFrom('1', '2', '3'),
    text: fc.constant('lời mới'),
    points: fc.constant<TextArticle['points']>([]),
  }),
  fc
    .record({
      type: fc.constant('insert-article' as const),
      after: fc.constantFrom(null, '1', '2', '2a', '3'),
      renumber: fc.boolean(),
    })
    .map((one) => ({ ...one, ...whole })),
  fc.record({
    type: fc.constant('delete-article' as const),
    article: fc.constantFrom('1', '2', '2a', '3'),
    renumber: fc.boolean(),
  }),
  fc
    .constantFrom('1', '2', '2a', '3')
    .map((number): TextEdit => ({ type: 'replace-article', article: number, ...whole })),
);

const places = text.articles.flatMap(({ number, clauses }) => [
  { article: number, clause: null },
  ...clauses.map((clause) => ({ article: number, clause: clause.number })),
]);

describe('for any edits without a fault', () => {
  const sound = fc.array(anyEdit, { maxLength: 6 }).filter((edits) => editFaults(edits, text).length === 0);

  it('every place whose words were left alone leads to the very same words, and one that went leads nowhere', () => {
    fc.assert(
      fc.property(sound, (edits) => {
        const next = applyEdits(text, edits);
        const { move, isTouched } = movedPlaces(edits);
        for (const place of places) {
          const to = move(place);
          if (isTouched(place)) continue;
          expect(to).not.toBeNull();
          expect(wordsAt(next, { ...(to ?? place), phrase: '' })?.lines.map((one) => one.text)).toEqual(
            wordsAt(text, { ...place, phrase: '' })?.lines.map((one) => one.text),
          );
        }
      }),
    );
  });

  it('no number stands twice in the new text, nothing is lost, and the old text is as it was', () => {
    const before = JSON.stringify(text);
    fc.assert(
      fc.property(sound, (edits) => {
        const next = applyEdits(text, edits);
        const rows = [next.articles, ...next.articles.map(({ clauses }) => clauses)];
        for (const row of rows) expect(new Set(row.map(({ number }) => number)).size).toBe(row.length);
        const count = (type: TextEdit['type']) => edits.filter((edit) => edit.type === type).length;
        expect(next.articles).toHaveLength(4 + count('insert-article') - count('delete-article'));
        expect(JSON.stringify(text)).toBe(before);
      }),
    );
  });
});
