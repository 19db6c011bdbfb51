const onset = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]';

/** Rimes without tone. Those that end in a glide never carry the tone there: 'cáu', not 'caú'. */
const rime = [
  'a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?|ă(?:c|m|ng?|p|t)|â(?:c|m|ng?|p|t|u|y)',
  'e(?:c|m|ng?|o|p|t)?|ê(?:ch|m|nh?|p|t|u)?|i(?:a|ch|m|nh?|p|t|u)?|iê(?:c|m|ng?|p|t|u)',
  'o(?:c|i|m|ng?|p|t)?|oa(?:ch?|i|m|n[gh]?|o|p|t|y)?|oă(?:c|m|ng?|t)|oe(?:n|o|t)?|oo(?:c|ng)',
  'ô(?:c|i|m|ng?|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|c|i|m|ng?|p|t)?|uâ(?:ng?|t|y)|uê(?:ch|nh?)?',
  'uô(?:c|i|m|ng?|t)|uơ|uy(?:a|ch|nh?|p|t|u)?|uyê(?:n|t)|ư(?:a|c|i|m|ng?|t|u)?|ươ(?:c|i|m|ng?|p|t|u)',
  'y|yê(?:m|ng?|t|u)',
].join('|');

const shape = new RegExp(`^(?:${onset})?(${rime})$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stopped = /(?:c|ch|p|t)$/;
const glided = /[aăâeêioôơuưy][iuoy]$/;

/**
 * Whether the word is spelt as one Vietnamese syllable may be, with its tone where it can stand. Takes composed
 * text in any case. Says nothing about meaning: 'ngoành' is a syllable, 'café' is none.
 */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const toneless = spread.replace(tones, '').normalize('NFC');
  const vowels = shape.exec(toneless)?.[1];
  const marks = spread.match(tones) ?? [];
  if (vowels === undefined || marks.length > 1) return false;
  // A syllable that ends in a stop has the tone sắc or nặng.
  if (stopped.test(vowels)) return marks[0] === '\u0301' || marks[0] === '\u0323';
  const isToneLast = /[\u0300\u0301\u0303\u0309\u0323]$/.test(spread);
  return !(isToneLast && glided.test(vowels) && vowels !== 'uy');
}
