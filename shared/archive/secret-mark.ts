import { fold } from '../vietnamese.ts';

type Word = { text: string; folded: string; at: number };

/** Before or after «mật» these make an everyday word of it: bảo mật, mật khẩu, mật độ, mật ong. */
const everydayBefore = new Set(['bao', 'than', 'can']);
const everydayAfter = new Set(['khau', 'ma', 'do', 'thiet', 'ong', 'danh']);
/** Written without diacritics, «MAT» may also be mặt, mất or mát: có mặt, mặt trận, tiền mặt, mất điện. */
const otherBefore = new Set(['co', 'vang', 'tien', 'be', 'mot', 'hai', 'lam', 'giay', 'khuon', 'thay', 'ra']);
const otherAfter = new Set(['tran', 'bang', 'dien', 'nuoc', 'hang', 'tien', 'duong', 'cat', 'truoc', 'sau']);
/** «Văn bản mật», «công văn mật», «tài liệu mật», «hồ sơ mật» are meant as they say, in any letters. */
const papers = new Set(['ban', 'van', 'lieu', 'so']);

/**
 * The stamp of a state secret (Mật, Tối mật, Tuyệt mật; Luật Bảo vệ bí mật nhà nước, Điều 5) in a title or a
 * file name, as it is written there, or null. Such a document must not be kept on a PC that is on a network.
 * It looks at whole words: the levels and «độ mật» in any letters, «MẬT» alone in capitals or in brackets.
 */
export function secretMarkIn(text: string): string | null {
  const written = text.normalize('NFC');
  const words = wordsOf(written);
  for (const [index, word] of words.entries()) {
    if (word.folded !== 'mat' || !isMat(word.text)) continue;
    const before = words[index - 1];
    if (before && isLevel(before)) return written.slice(before.at, word.at + word.text.length);
    if (isStamp(word, { before, after: words[index + 1], written })) return word.text;
  }
  return null;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    text: found[0],
    folded: fold(found[0]),
    at: found.index,
  }));

/** «mật» or, without diacritics, «mat»; never mặt, mất, mắt. */
const isMat = (word: string): boolean => ['mật', 'mat'].includes(word.toLowerCase());
const isBare = (word: string): boolean => word.toLowerCase() === 'mat';
const isCapital = (word: string): boolean => word === word.toUpperCase();

const isLevel = ({ text }: Word): boolean =>
  ['tối', 'toi', 'tuyệt', 'tuyet', 'độ', 'do'].includes(text.toLowerCase());

type Around = { before: Word | undefined; after: Word | undefined; written: string };

function isStamp(word: Word, { before, after, written }: Around): boolean {
  if (isBracketed(word, written)) return true;
  const left = before?.folded ?? '';
  const right = after?.folded ?? '';
  if (everydayBefore.has(left) || everydayAfter.has(right)) return false;
  if (isBare(word.text)) return isCapital(word.text) && !otherBefore.has(left) && !otherAfter.has(right);
  return isCapital(word.text) || papers.has(left);
}

const isBracketed = ({ text, at }: Word, written: string): boolean =>
  /[([{]\s*$/.test(written.slice(0, at)) && /^\s*[)\]}]/.test(written.slice(at + text.length));
