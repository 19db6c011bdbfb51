import { markedFold } from '../../pasted-text/marked-fold.ts';

/** The text in small plain letters, letter for letter: a place in it is a place in the text. */
export const plainFold = (text: string): string => markedFold(text).toLowerCase();
