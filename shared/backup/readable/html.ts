/** Text as it may stand in a page. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A piece of the page that is made of markup already. */
export type Html = { html: string };

export type Cell = string | number | Html;

const cellHtml = (cell: Cell): string => {
  if (typeof cell === 'object') return cell.html;
  return typeof cell === 'number' ? cell.toLocaleString('vi-VN') : escaped(cell).replaceAll('\n', '<br>');
};

/** A figure stands at the right; a day or a phone number is not broken into two lines. */
function classOf(cell: Cell): string {
  if (typeof cell === 'number') return ' class="so"';
  return typeof cell === 'string' && /^[\d/ .+-]{6,20}$/.test(cell) ? ' class="gon"' : '';
}

/** The rows of a table, each made when it is written: a hundred thousand at once would hold up all else. */
export function* rowsOf<T>(
  records: Iterable<T>,
  row: (record: T, index: number) => Cell[],
): Generator<Cell[]> {
  let index = 0;
  for (const record of records) {
    yield row(record, index);
    index += 1;
  }
}

/** A table, line by line, so that a long one is never held whole. Nothing where there are no rows. */
export function* tableHtml(heads: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  let begun = false;
  for (const row of rows) {
    if (!begun) {
      yield `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>\n`;
      begun = true;
    }
    yield `<tr>${row.map((cell) => `<td${classOf(cell)}>${cellHtml(cell)}</td>`).join('')}</tr>\n`;
  }
  yield begun ? '</tbody></table>\n' : '<p class="trong">Không có.</p>\n';
}

/** A relative link from `doc-duoc/index.html` to a file of the backup. */
export const linkTo = (path: string, words: string): Html => ({
  html: `<a href="${escaped(`../${path.split('/').map(encodeURIComponent).join('/')}`)}">${escaped(words)}</a>`,
});
