/** Fewer letters than this are guessed on any PC; a new backup is not locked with them. */
export const shortestPassphrase = 12;
export const longestPassphrase = 200;

/**
 * The one form in which a passphrase becomes a key: NFC (Unikey writes the same letters composed or decomposed),
 * without blanks at its ends, and with one space for each run of them, as it is read off a printed sheet.
 */
export const passphraseForm = (typed: string): string =>
  typed.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim();

const lettersOf = (typed: string): string[] => [...passphraseForm(typed)];

export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

/** What is tried first by whoever finds a stick, written without marks and blanks. */
const guessedFirst =
  /matkhau|password|passphrase|saoluu|phuchoi|chuyendoiso|banchidao|uyban|abcdef|abc123|qwerty|iloveyou|anhyeuem|emyeuanh/;

/** Letters without marks, blanks and case. */
const bare = (passphrase: string): string =>
  passphrase
    .normalize('NFD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

/** The length of what is left when letters that only go on (1234, aaaa, dcba) count once. */
function freshLetters(letters: string): number {
  let fresh = 0;
  let earlier = Number.NaN;
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    if (Math.abs(code - earlier) > 1) fresh += 1;
    earlier = code;
  }
  return fresh;
}

/**
 * How long a passphrase would hold out against whoever has the stick and a fast PC: by its length, its words,
 * and without what merely repeats or is guessed first. A judgement in four steps, not a measurement.
 */
export function strengthOf(typed: string): PassphraseStrength {
  if (lettersOf(typed).length < shortestPassphrase) return 'too-short';
  const passphrase = passphraseForm(typed);
  const letters = bare(passphrase);
  const fresh = freshLetters(letters);
  const words = new Set(passphrase.toLowerCase().split(' ')).size;
  const guessed = guessedFirst.exec(letters)?.[0].length ?? 0;
  if (fresh - guessed < 8 || new Set(letters).size < 6 || /^[\d .,/-]+$/.test(passphrase)) return 'weak';
  if (guessed > 0) return 'fair';
  const varied = new Set(letters).size >= 12 && fresh >= 18;
  return (words >= 5 && fresh >= 16) || varied ? 'strong' : 'fair';
}

/** How a new backup is kept from the eyes of whoever finds the stick. */
export type Protection = { kind: 'passphrase'; passphrase: string } | { kind: 'plain' };
