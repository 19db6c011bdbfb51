import { movedPlaces } from '../../../shared/regulation/text/moved-places.ts';
import type { TextEdit } from '../../../shared/regulation/text/text-edit.ts';
import type { Words } from '../../words.ts';

/** Edits of a text, each in a line: what is done where, and what becomes of the numbers. */
export function editWords(edits: readonly TextEdit[], say: Words['say']): string[] {
  const places = movedPlaces(edits);
  return edits.map((edit, index) => {
    const said = say(`versions:edits.said.${edit.type}`, {
      number: places.inserted(index) ?? '?',
      article: 'article' in edit ? edit.article : '',
      clause: 'clause' in edit ? edit.clause : '',
    });
    if (!('renumber' in edit)) return said;
    return `${said}, ${say(`versions:edits.${edit.renumber ? 'saidRenumber' : 'saidKeep'}`)}`;
  });
}

/** The words that an edit brings in; empty where it takes some out. */
export const wordsBroughtIn = (edit: TextEdit): string =>
  'text' in edit ? [...('title' in edit ? [edit.title] : []), edit.text].filter(Boolean).join('. ') : '';
