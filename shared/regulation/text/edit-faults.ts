import { movedPlaces } from './moved-places.ts';
import type { RegulationText } from './regulation-text.ts';
import type { TextEdit } from './text-edit.ts';

/** What is wrong with one of the edits. */
export type EditFault = { index: number; field: string; reason: EditFaultReason };
export type EditFaultReason =
  | 'no-such-article'
  | 'no-such-clause'
  | 'edits-contradict'
  | 'no-number-left'
  | 'numbers-collide'
  | 'no-words';

/**
 * What is wrong with edits of a text, at most one fault of each. Where no text is kept (null) it is taken that
 * it has the places they speak of.
 */
export function editFaults(edits: readonly TextEdit[], text: RegulationText | null): EditFault[] {
  return edits.flatMap((edit, index) => {
    const fault =
      contradiction(edits, index) ??
      missing(edit, text) ??
      emptiness(edit) ??
      misnumbered(edits, index, text);
    return fault === null ? [] : [{ index, ...fault }];
  });
}

type Fault = Omit<EditFault, 'index'> | null;

const articleOf = (edit: TextEdit): string | null => (edit.type === 'insert-article' ? null : edit.article);
const clauseOf = (edit: TextEdit): string | null =>
  edit.type === 'replace-clause' || edit.type === 'delete-clause' ? edit.clause : null;

/** One edit alone speaks of a khoản, or of a whole Điều; putting in at the same place is no contradiction. */
function contradiction(edits: readonly TextEdit[], index: number): Fault {
  const edit = edits[index];
  if (!edit || edit.type === 'insert-article') return null;
  const others = edits.slice(0, index).filter((one) => articleOf(one) === edit.article);
  const whole = (one: TextEdit) => one.type === 'replace-article' || one.type === 'delete-article';
  const same = others.some(
    (one) => whole(one) || whole(edit) || (clauseOf(one) !== null && clauseOf(one) === clauseOf(edit)),
  );
  return same ? { field: 'article', reason: 'edits-contradict' } : null;
}

function missing(edit: TextEdit, text: RegulationText | null): Fault {
  if (text === null) return null;
  const { articles } = text;
  if (edit.type === 'insert-article') {
    const isThere = edit.after === null || articles.some(({ number }) => number === edit.after);
    return isThere ? null : { field: 'after', reason: 'no-such-article' };
  }
  const article = articles.find(({ number }) => number === edit.article);
  if (!article) return { field: 'article', reason: 'no-such-article' };
  const clause = edit.type === 'insert-clause' ? edit.after : clauseOf(edit);
  if (clause === null || article.clauses.some(({ number }) => number === clause)) return null;
  return { field: edit.type === 'insert-clause' ? 'after' : 'clause', reason: 'no-such-clause' };
}

/** An Điều has a title, words or khoản; of the words of a khoản the schema sees to it. */
function emptiness(edit: TextEdit): Fault {
  if (edit.type !== 'insert-article' && edit.type !== 'replace-article') return null;
  const isEmpty = edit.title === '' && edit.text === '' && edit.clauses.length === 0;
  return isEmpty ? { field: 'text', reason: 'no-words' } : null;
}

/** What is put in has a number of its own, and what closes up does not meet another. */
function misnumbered(edits: readonly TextEdit[], index: number, text: RegulationText | null): Fault {
  const edit = edits[index];
  if (!edit || edit.type === 'replace-clause' || edit.type === 'replace-article') return null;
  const places = movedPlaces(edits);
  const field = 'renumber';
  const isArticle = edit.type === 'insert-article' || edit.type === 'delete-article';
  const inRow = (one: TextEdit) =>
    isArticle ? one.type === 'insert-article' : one.type === 'insert-clause' && one.article === edit.article;
  const put = edits.flatMap((one, at) => (inRow(one) ? [places.inserted(at)] : []));
  if (edit.type.startsWith('insert') && places.inserted(index) === null) {
    return { field, reason: 'no-number-left' };
  }
  const kept = isArticle
    ? [...new Set((text?.articles ?? []).map(({ number }) => number))].map(
        (number) => places.move({ article: number, clause: null })?.article,
      )
    : clausesIn(text, edit.article).map(
        (clause) => places.move({ article: edit.article, clause })?.clause ?? undefined,
      );
  const numbers = [...put, ...kept].filter((number) => typeof number === 'string');
  return new Set(numbers).size < numbers.length ? { field, reason: 'numbers-collide' } : null;
}

/** Each number once, also where the text itself has it twice. */
const clausesIn = (text: RegulationText | null, article: string): string[] => [
  ...new Set(
    text?.articles.find(({ number }) => number === article)?.clauses.map(({ number }) => number) ?? [],
  ),
];
