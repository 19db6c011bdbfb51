import type { StyleName } from './layout.ts';
import type { Run } from './paper.ts';
import type { LaidCell, LaidRow, Piece } from './pieces.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML: nothing in it is a tag, an attribute or an entity. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

// Headings are headings to a screen reader too; everything else is a paragraph.
const tags: Partial<Record<StyleName, string>> = {
  'type-name': 'h1',
  'appendix-title': 'h2',
  'heading-1': 'h2',
  'heading-2': 'h3',
  'heading-3': 'h4',
};

type Text = Extract<Piece, { kind: 'text' }>;
type Columns = Extract<Piece, { kind: 'columns' }>;
type LaidTable = Extract<Piece, { kind: 'table' }>;

const runHtml = ({ text, bold, italic }: Run): string => {
  const plain = escaped(text).replaceAll('\n', '<br>');
  const slanted = italic ? `<i>${plain}</i>` : plain;
  return bold ? `<b>${slanted}</b>` : slanted;
};

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

const cellHtml = (tag: 'td' | 'th', { runs, style, align, span }: LaidCell): string => {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const wide = span > 1 ? ` colspan="${span}"` : '';
  return `<${tag} class="${style} ${align}"${scope}${wide}>${runsHtml(runs)}</${tag}>`;
};

const rowHtml = ({ cells, keepWithNext, mayPart }: LaidRow): string => {
  const named = [keepWithNext ? 'keep' : '', mayPart ? 'part' : ''].filter(Boolean).join(' ');
  const cellsHtml = cells.map((cell) => cellHtml('td', cell)).join('');
  return `<tr${named === '' ? '' : ` class="${named}"`}>${cellsHtml}</tr>`;
};

const share = (value: number): string => `minmax(0,${value.toFixed(4)}fr)`;

/** `tail` = what comes after the table but stays with its last rows: a last row without borders. */
const tableHtml = ({ widthsPt, head, rows }: LaidTable, tail: string): string => {
  const whole = widthsPt.reduce((sum, width) => sum + width, 0);
  const columns = widthsPt
    .map((width) => `<col style="width:${((100 * width) / whole).toFixed(3)}%">`)
    .join('');
  const heads = head.map((cell) => cellHtml('th', cell)).join('');
  const last = tail === '' ? '' : `\n<tr><td class="tail" colspan="${widthsPt.length}">${tail}</td></tr>`;
  return `<table><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead>
<tbody>${rows.map(rowHtml).join('\n')}${last}</tbody></table>`;
};

const columnsHtml = ({ shares, beforePt, rows }: Columns, name: string): string => {
  const style = `grid-template-columns:${shares.map(share).join(' ')};margin-top:${beforePt}pt`;
  const cells = rows.flat().map((pieces) => `<div>${pieces.map(pieceHtml).join('')}</div>`);
  return `<div class="${name}" style="${style}">${cells.join('')}</div>`;
};

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'text': {
      const tag = tags[piece.style] ?? 'p';
      const keep = piece.keepWithNext ? ' keep' : '';
      return `<${tag} class="${piece.style}${keep}">${runsHtml(piece.runs)}</${tag}>`;
    }
    case 'rule': {
      const size = `width:${piece.lengthPt.toFixed(2)}pt;margin-bottom:${piece.afterPt}pt`;
      return `<div class="rule${piece.keepWithNext ? ' keep' : ''}" style="${size}"></div>`;
    }
    case 'space':
      return `<div style="height:${piece.heightPt.toFixed(2)}pt"></div>`;
    case 'blank-line':
      return '<div class="blank-line"></div>';
    case 'columns':
      return columnsHtml(piece, 'columns');
    case 'table':
      return tableHtml(piece, '');
  }
}

/** A text of this many letters has four lines: two for the page before and two for the foot can be parted. */
const fourLines = 340;

const lettersIn = ({ runs }: Text): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The last text and the foot as one paragraph in which the foot is the last line. A short one stays whole: where
 * orphans and widows cannot both be had, Chromium gives the widows up.
 */
const closingHtml = (text: Text, foot: Columns): string => {
  const whole = lettersIn(text) < fourLines ? ' whole' : '';
  const inside = `${runsHtml(text.runs)}<br>${columnsHtml(foot, 'columns foot')}`;
  return `<div class="${text.style} closing${whole}">${inside}</div>`;
};

/**
 * Pieces one after the other. Where one leans on the next, `break-after: avoid` is not enough: Chromium would
 * sooner tear the next apart than go back into a table or paragraph that began on an earlier page. So what is
 * bound is set inside: the foot as the last line of the paragraph (whose widows keep two lines of text with it),
 * and what closes a table as its last row.
 */
export const piecesHtml = (pieces: readonly Piece[]): string => {
  const parts: string[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const [piece, next] = [pieces[i], pieces[i + 1]];
    if (piece === undefined) break;
    if (piece.kind === 'table' && piece.rows.at(-1)?.keepWithNext) {
      parts.push(tableHtml(piece, piecesHtml(pieces.slice(i + 1))));
      break;
    }
    if (piece.kind === 'text' && piece.keepWithNext && next?.kind === 'columns') {
      parts.push(closingHtml(piece, next));
      i += 1;
    } else parts.push(pieceHtml(piece));
  }
  return parts.join('\n');
};
