import { byNumeral, letterAfter, type Numeral, numberOf, numeralOf } from './numbering.ts';

/** What is put in and taken out of one row of numbers: the Điều of a regulation, or the khoản of an Điều. */
export type SequenceEdit =
  | { type: 'insert'; after: string | null; renumber: boolean }
  | { type: 'delete'; number: string; renumber: boolean };

export type Renumbering = {
  /** The new number of one of the old; null where it was taken out. */
  move: (number: string) => string | null;
  /** The number of what the edit at that place of the list puts in; null where there is none for it: no letter before the first, none after «y». */
  inserted: (index: number) => string | null;
};

const first: Numeral = { base: 0, letter: '' };

/**
 * How a row of numbers goes on after edits that all speak of the old numbers. What follows moves by one where
 * the edit says so, «5a» along with 5; taking «5a» itself out leaves no number to close up.
 */
export function renumbering(edits: readonly SequenceEdit[]): Renumbering {
  const gone = new Set(edits.flatMap((edit) => (edit.type === 'delete' ? [edit.number] : [])));
  const shiftOf = (at: Numeral): number =>
    edits.reduce((sum, edit) => sum + (edit.renumber ? shiftBy(edit, at) : 0), 0);
  const moved = (at: Numeral): Numeral => ({ ...at, base: at.base + shiftOf(at) });

  return {
    move: (number) => (gone.has(number) ? null : numberOf(moved(numeralOf(number)))),
    inserted: (index) => {
      const edit = edits[index];
      if (edit?.type !== 'insert') return null;
      const after = edit.after === null ? first : numeralOf(edit.after);
      const earlier = edits
        .slice(0, index)
        .filter((one) => one.type === 'insert' && one.after === edit.after);
      const renumbered = earlier.filter((one) => one.renumber).length;
      // What was taken out at this very place has made room for what is put in.
      const room = shiftOf(after) + closedUp(edits, after);
      const base = after.base + room;
      if (edit.renumber) return String(base + renumbered + 1);
      const letter = letterAfter(after.letter, earlier.length - renumbered + 1);
      return letter === null || base === 0 ? null : numberOf({ base, letter });
    },
  };
}

function shiftBy(edit: SequenceEdit, at: Numeral): number {
  if (edit.type === 'insert') {
    return byNumeral(edit.after === null ? first : numeralOf(edit.after), at) < 0 ? 1 : 0;
  }
  const out = numeralOf(edit.number);
  return out.letter === '' && byNumeral(out, at) < 0 ? -1 : 0;
}

const closedUp = (edits: readonly SequenceEdit[], at: Numeral): number =>
  edits.some((edit) => edit.type === 'delete' && edit.renumber && edit.number === numberOf(at)) &&
  at.letter === ''
    ? -1
    : 0;
