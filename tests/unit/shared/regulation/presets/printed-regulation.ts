/** White space as one space, NFC: what two copies of the same words have in common. */
export const folded = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Marks of the copy (bold, headings), which the printed paper does not have. */
const unmarked = (printed: string): string => printed.replace(/[*#]+/gu, '').normalize('NFC');

const split = (words: string, at: RegExp): [before: string, behind: string] => {
  const place = words.search(at);
  return place < 0 ? [words, ''] : [words.slice(0, place), words.slice(place)];
};

/** Each Điều under its number ('7', title and all clauses), each khoản under both ('7.1', '11.6.2'). */
function articlePlaces(articles: readonly string[], prefix = ''): [place: string, words: string][] {
  return articles.flatMap((article) => {
    const number = `${prefix}${Number.parseInt(article, 10)}`;
    const [body] = split(article.slice(article.indexOf('.') + 1), /^\s*Chương [IVX]+/mu);
    const clauses = body.split(/^\s*(?=\d+(?:\.\d+)*\. )/mu).slice(1);
    const whole: [string, string] = [number, folded(body)];
    return [
      whole,
      ...clauses.map((clause): [string, string] => {
        const [, at = '', words = ''] = /^([\d.]+)\. (.*)$/su.exec(clause) ?? [];
        return [`${number}.${at}`, folded(words)];
      }),
    ];
  });
}

const cutAtArticles = (words: string): [head: string, ...articles: string[]] => {
  const [head = '', ...articles] = words.split(/^\s*Điều (?=\d+\.)/mu);
  return [head, ...articles];
};

/**
 * The printed text cut at its own headings: 'heading', each Điều and khoản, 'closing'; and before them, where the
 * issuing decision is printed too, 'decision-heading', 'decision-preamble', 'QĐ.2', 'decision-closing'.
 */
export function placesOf(printed: string): Map<string, string> {
  const [decision, regulation] = split(unmarked(printed), /^\s*QUY CHẾ(?!\p{L})/mu);
  const [issuing, ...orders] = cutAtArticles(decision);
  const [head, preamble] = split(issuing, /^\s*Căn cứ/mu);
  const [heading, ...articles] = cutAtArticles(regulation);
  const end = /\.\/\.|^Nơi nhận/mu;
  const [, decided] = split(orders.at(-1) ?? '', end);
  const [, closing] = split(articles.at(-1) ?? '', end);
  return new Map([
    ['decision-heading', folded(head)],
    ['decision-preamble', folded(preamble)],
    ...articlePlaces(orders, 'QĐ.'),
    ['decision-closing', folded(decided)],
    ['heading', folded(heading)],
    ...articlePlaces(articles),
    ['closing', folded(closing)],
  ]);
}
