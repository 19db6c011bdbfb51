import { fromTcvn3, fromVni, legacyEncoding } from '../legacy-text.ts';
import { mapLookAlikes } from '../vietnamese.ts';

/** One page is enough to tell the encoding of a text. */
const sampleSize = 20_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unseen = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g;
/** Tabs, non-breaking, thin and other spaces. */
const spaces = /[ \t\u00a0\u1680\u2000-\u200a\u205f\u3000]+/g;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};

/**
 * The lines of a text pasted from anywhere as it was meant: one encoding, one kind of space and line end, without
 * the marks of Markdown and HTML. Blank lines are gone: a page may break in mid-sentence.
 */
export function plainLines(text: string): string[] {
  return inUnicode(text.toWellFormed())
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(spaces, ' ')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, '')
    .replace(/&(?:nbsp|amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');
}

function inUnicode(text: string): string {
  const encoding = legacyEncoding(text.slice(0, sampleSize));
  const unicode = encoding === 'tcvn3' ? fromTcvn3(text) : encoding === 'vni' ? fromVni(text) : text;
  return mapLookAlikes(unicode.normalize('NFC'));
}

/** Heading, quotation and emphasis marks go; a bullet is a dash; `1\.` is `1.`. */
function cleanLine(line: string): string {
  const text = line.trim();
  // Most lines hold nothing to be taken off.
  if (!/[>#*+•▪●○◦‣–—−`_~\\|]| {2}/.test(text)) return text;
  return text
    .replace(/^(?:> ?)+/, '')
    .replace(/(^| )#{1,6} /g, '$1')
    .replace(/^#{1,6}(?!#)/, '')
    .replace(/^[*+•▪●○◦‣–—−] /, '- ')
    .replace(/[*`]+|_{2,}|~~/g, '')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=[.()\-#+[\]!])/g, '')
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
