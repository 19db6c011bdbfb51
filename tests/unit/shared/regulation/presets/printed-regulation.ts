/** White space as one space, NFC: what two copies of the same words have in common. */
export const folded = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * The printed text cut at its own headings: everything before Điều 1 under '', each Điều under its number
 * ('7', title and all clauses) and each khoản under both ('7.1').
 */
export function placesOf(printed: string): Map<string, string> {
  const [heading = '', ...articles] = printed.split(/^\s*Điều (?=\d+\.)/mu);
  const places = new Map([['', folded(heading)]]);
  for (const article of articles) {
    const number = Number.parseInt(article, 10);
    const [body = ''] = article.split(/^\s*Chương [IVX]+/mu);
    places.set(`${number}`, folded(body.slice(`${number}.`.length)));
    for (const clause of body.split(/^\s*(?=\d+\. )/mu).slice(1)) {
      places.set(`${number}.${Number.parseInt(clause, 10)}`, folded(clause.replace(/^\d+\. /, '')));
    }
  }
  return places;
}
