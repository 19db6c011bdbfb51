import { fold } from '../../vietnamese.ts';

/** Whether words hold a phrase, whatever the marks, capitals and breaks between them. */
export const holdsPhrase = (words: string, phrase: string): boolean => {
  const wanted = inWords(phrase);
  return wanted.trim() === '' || inWords(words).includes(wanted);
};

/** Letters and figures alone, one space around each word. */
const inWords = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
