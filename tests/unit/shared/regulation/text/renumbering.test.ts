import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNumeral, letterAfter, numeralOf } from '../../../../../shared/regulation/text/numbering.ts';
import { renumbering, type SequenceEdit } from '../../../../../shared/regulation/text/sequence-edits.ts';

const insert = (after: string | null, renumber = true): SequenceEdit => ({ type: 'insert', after, renumber });
const out = (number: string, renumber = true): SequenceEdit => ({ type: 'delete', number, renumber });
const moved = (numbers: string[], edits: SequenceEdit[]) => numbers.map(renumbering(edits).move);
const put = (edits: SequenceEdit[]) => edits.map((_, index) => renumbering(edits).inserted(index));

describe('numbers with letters', () => {
  it('stand in the order of Vietnamese points: 5, 5a, 5d, 5đ, 5e, 6', () => {
    const numbers = ['6', '5đ', '5', '5e', '5a', '5d'].map(numeralOf).sort(byNumeral);
    expect(numbers.map(({ base, letter }) => `${base}${letter}`)).toEqual(['5', '5a', '5d', '5đ', '5e', '6']);
  });

  it('go from d to đ, from e to g, and end', () => {
    expect([letterAfter('', 1), letterAfter('d', 1), letterAfter('e', 1), letterAfter('', 3)]).toEqual([
      'a',
      'đ',
      'g',
      'c',
    ]);
    expect(letterAfter('y', 1)).toBeNull();
  });
});

describe('what follows', () => {
  it.each<[string, SequenceEdit[], (string | null)[], (string | null)[]]>([
    ['moves behind what is put in', [insert('2')], ['1', '2', '4', '5'], ['3']],
    ['moves where something is put before the first', [insert(null)], ['2', '3', '4', '5'], ['1']],
    ['keeps its number beside «2a»', [insert('2', false)], ['1', '2', '3', '4'], ['2a']],
    ['closes up behind what is taken out', [out('2')], ['1', null, '2', '3'], [null]],
    ['keeps its number where a gap is left', [out('2', false)], ['1', null, '3', '4'], [null]],
    [
      'stays where one goes and one comes in its place',
      [out('2'), insert('2')],
      ['1', null, '3', '4'],
      [null, '2'],
    ],
    ['moves by two behind two', [insert('1'), insert('1')], ['1', '4', '5', '6'], ['2', '3']],
    [
      'is «2a» and «2b» in the order of the edits',
      [insert('2', false), insert('2', false)],
      ['1', '2', '3', '4'],
      ['2a', '2b'],
    ],
    [
      'makes room for both ways at one place',
      [insert('2'), insert('2', false)],
      ['1', '2', '4', '5'],
      ['3', '2a'],
    ],
    ['has no letter before the first', [insert(null, false)], ['1', '2', '3', '4'], [null]],
  ])('%s', (_what, edits, old, made) => {
    expect(moved(['1', '2', '3', '4'], edits)).toEqual(old);
    expect(put(edits)).toEqual(made);
  });

  it('takes «2a» along, and leaves no number to close up where «2a» itself goes', () => {
    expect(moved(['2', '2a', '3'], [insert('1')])).toEqual(['3', '3a', '4']);
    expect(moved(['2', '2a', '2b', '3'], [out('2a')])).toEqual(['2', null, '2b', '3']);
    expect(put([insert('2a', false)])).toEqual(['2b']);
  });
});

/** Edits that speak of 1 … n, each number taken out once at most. */
const editsOf = (n: number, renumber: fc.Arbitrary<boolean>) =>
  fc.record({
    inserts: fc.array(fc.record({ after: fc.integer({ min: 0, max: n }), renumber }), { maxLength: 6 }),
    deletes: fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: n }), renumber }), {
      maxLength: n,
      selector: ({ number }) => number,
    }),
  });

const asEdits = ({
  inserts,
  deletes,
}: {
  inserts: { after: number; renumber: boolean }[];
  deletes: { number: number; renumber: boolean }[];
}) => [
  ...inserts.map((one) => insert(one.after === 0 ? null : String(one.after), one.renumber)),
  ...deletes.map((one) => out(String(one.number), one.renumber)),
];

const rows = fc.integer({ min: 1, max: 12 });
const numbersTo = (n: number) => Array.from({ length: n }, (_, index) => String(index + 1));

describe('for any edits of a row', () => {
  it('numbers run on from 1 where all are renumbered, in the order in which things stand', () => {
    fc.assert(
      fc.property(
        rows.chain((n) => fc.tuple(fc.constant(n), editsOf(n, fc.constant(true)))),
        ([n, made]) => {
          const edits = asEdits(made);
          const { move, inserted } = renumbering(edits);
          // The row itself, written out: what is left of the old, with what is put in behind each place.
          const at = (place: number) =>
            made.inserts.flatMap(({ after }, index) => (after === place ? [inserted(index)] : []));
          const row = [...at(0), ...numbersTo(n).flatMap((number) => [move(number), ...at(Number(number))])];
          const left = row.filter((number) => number !== null);
          expect(left).toEqual(numbersTo(n - made.deletes.length + made.inserts.length));
        },
      ),
    );
  });

  it('order is kept whichever way of numbering is chosen', () => {
    fc.assert(
      fc.property(
        rows.chain((n) => fc.tuple(fc.constant(n), editsOf(n, fc.boolean()))),
        ([n, made]) => {
          const { move } = renumbering(asEdits(made));
          const kept = numbersTo(n)
            .flatMap((number) => move(number) ?? [])
            .map(numeralOf);
          for (const [index, one] of kept.slice(1).entries()) {
            expect(byNumeral(kept[index] as typeof one, one)).toBeLessThan(0);
          }
        },
      ),
    );
  });

  it('no edits move nothing, and putting in and taking out again gives the old numbers', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (n, seed) => {
        const place = seed % (n + 1);
        const forth = renumbering([insert(place === 0 ? null : String(place))]);
        const added = String(forth.inserted(0));
        const back = renumbering([out(added)]);
        for (const number of numbersTo(n)) {
          expect(renumbering([]).move(number)).toBe(number);
          expect(back.move(String(forth.move(number)))).toBe(number);
        }
      }),
    );
  });
});
