import type { Citation } from '../profile/rule.ts';
import { type Renumbering, renumbering, type SequenceEdit } from './sequence-edits.ts';
import type { TextEdit } from './text-edit.ts';

/** A Điều, or a khoản of it; the khoản may name its điểm: «6.2». */
export type Place = Pick<Citation, 'article' | 'clause'>;

export type MovedPlaces = {
  /** Where a place of the old text stands in the new one; null where its words were taken out. */
  move: (place: Place) => Place | null;
  /** Whether the words at a place were written anew or taken out, wholly or in part. */
  isTouched: (place: Place) => boolean;
  /** The number of the Điều or khoản that the edit at that place of the list puts in; null where there is none. */
  inserted: (index: number) => string | null;
};

type Slot = { edit: SequenceEdit; index: number };

/** Where every place of a regulation goes by the edits of its text. */
export function movedPlaces(edits: readonly TextEdit[]): MovedPlaces {
  const articles = rowOf(edits, articleEdit);
  const clausesOf = (article: string) => rowOf(edits, (edit) => clauseEdit(edit, article));
  const rows = new Map<string, Row>();
  const clauses = (article: string): Row => {
    const row = rows.get(article) ?? clausesOf(article);
    rows.set(article, row);
    return row;
  };
  const rewritten = new Map(
    edits.flatMap((edit) => (edit.type === 'replace-article' ? [[edit.article, edit] as const] : [])),
  );

  return {
    move: ({ article, clause }) => {
      const to = articles.move(article);
      if (to === null || clause === null) return to === null ? null : { article: to, clause };
      const [number = '', ...point] = clause.split('.');
      const anew = rewritten.get(article);
      if (anew) return Number(number) <= anew.clauses.length ? { article: to, clause } : null;
      const moved = clauses(article).move(number);
      return moved === null ? null : { article: to, clause: [moved, ...point].join('.') };
    },
    isTouched: ({ article, clause }) => edits.some((edit) => touches(edit, article, clause)),
    inserted: (index) => {
      const edit = edits[index];
      if (edit?.type === 'insert-article') return articles.inserted(index);
      return edit?.type === 'insert-clause' ? clauses(edit.article).inserted(index) : null;
    },
  };
}

type Row = Renumbering;

/** The edits of one row of numbers; what they put in is asked for by the place in the whole list. */
function rowOf(edits: readonly TextEdit[], as: (edit: TextEdit) => SequenceEdit | null): Row {
  const slots = edits.flatMap((edit, index): Slot[] => {
    const one = as(edit);
    return one === null ? [] : [{ edit: one, index }];
  });
  const row = renumbering(slots.map(({ edit }) => edit));
  return {
    move: row.move,
    inserted: (index) => row.inserted(slots.findIndex((slot) => slot.index === index)),
  };
}

function articleEdit(edit: TextEdit): SequenceEdit | null {
  if (edit.type === 'insert-article') return { type: 'insert', after: edit.after, renumber: edit.renumber };
  if (edit.type === 'delete-article')
    return { type: 'delete', number: edit.article, renumber: edit.renumber };
  return null;
}

function clauseEdit(edit: TextEdit, article: string): SequenceEdit | null {
  if (edit.type === 'insert-clause' && edit.article === article) {
    return { type: 'insert', after: edit.after, renumber: edit.renumber };
  }
  if (edit.type === 'delete-clause' && edit.article === article) {
    return { type: 'delete', number: edit.clause, renumber: edit.renumber };
  }
  return null;
}

function touches(edit: TextEdit, article: string, clause: string | null): boolean {
  if (edit.type === 'insert-article' || edit.article !== article) return false;
  if (edit.type === 'replace-article' || edit.type === 'delete-article') return true;
  if (clause === null) return true;
  return edit.type !== 'insert-clause' && edit.clause === clause.split('.')[0];
}
