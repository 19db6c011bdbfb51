import { fold } from '../vietnamese.ts';

/** Words that folding would make one with others: họp and hợp, quý and quy, tổ and to, ký and kỳ. */
const kept: Readonly<Record<string, string>> = {
  họp: 'hOp',
  quý: 'quY',
  quí: 'quY',
  tổ: 'tO',
  ký: 'kY',
  kí: 'kY',
  kì: 'ky',
};
/** How those words look when folded: looked for in plain ASCII, which is quick. */
const likeKept = /\b(?:hop|quy|qui|to|ky|ki)\b/g;

/**
 * The text without marks and capitals, letter for letter: a place in it is a place in the text. It is plain
 * ASCII but for signs, so that patterns may use `\b` and `\w`; the four words above keep a capital.
 */
export function markedFold(text: string): string {
  const whole = fold(text);
  const folded = whole.length === text.length ? whole : foldEach(text);
  return folded.replace(likeKept, (word, at: number) => {
    return kept[text.slice(at, at + word.length).toLowerCase()] ?? word;
  });
}

/** For text with signs that fold to more or fewer letters than they have, each of them looked up once. */
function foldEach(text: string): string {
  const known = new Map<string, string>();
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    const plain = known.get(letter) ?? fold(letter);
    known.set(letter, plain);
    folded += plain.length === 1 ? plain : ' ';
  }
  return folded;
}
