import type { RegulationText } from '../../../../shared/regulation/text/regulation-text.ts';
import type { TextEdit } from '../../../../shared/regulation/text/text-edit.ts';
import {
  articleFromTyped,
  clauseFromTyped,
  typedArticle,
  typedClause,
} from '../../../../shared/regulation/text/typed-words.ts';

/** One change of the text as it is typed; `article` and `clause` empty = before the first, where one is put in. */
export type EditForm = {
  type: TextEdit['type'];
  article: string;
  clause: string;
  heading: string;
  words: string;
  renumber: boolean;
};

/** The edit that the form comes to; the schema tells what is missing. */
export function editFrom({ type, article, clause, heading, words, renumber }: EditForm): unknown {
  const place = article.trim();
  const at = clause.trim();
  switch (type) {
    case 'insert-clause':
      return { type, article: place, after: at || null, renumber, ...clauseFromTyped(words) };
    case 'replace-clause':
      return { type, article: place, clause: at, ...clauseFromTyped(words) };
    case 'delete-clause':
      return { type, article: place, clause: at, renumber };
    case 'insert-article':
      return { type, after: place || null, renumber, title: heading, ...articleFromTyped(words) };
    case 'replace-article':
      return { type, article: place, title: heading, ...articleFromTyped(words) };
    case 'delete-article':
      return { type, article: place, renumber };
  }
}

/** The words that stand at the place now, to be rewritten; nothing where something is put in or taken out. */
export function wordsThere(
  text: RegulationText | null,
  { type, article, clause }: EditForm,
): Partial<EditForm> {
  const found = text?.articles.find(({ number }) => number === article);
  if (type === 'replace-article' && found) return { heading: found.title, words: typedArticle(found) };
  const khoan = found?.clauses.find(({ number }) => number === clause);
  return type === 'replace-clause' && khoan ? { words: typedClause(khoan) } : {};
}
