import { points } from './columns.ts';
import type { PaperLayout } from './layout.ts';
import type { PaperModel, Signature } from './paper.ts';
import { type Piece, textPiece } from './pieces.ts';

const line = (style: 'signer-power' | 'signer-title', text: string, layout: PaperLayout): Piece =>
  textPiece(style, layout.styles[style].upper ? text.toLocaleUpperCase('vi') : text);

const laidSignature = (signature: Signature, layout: PaperLayout): Piece[] => {
  const { powers, title, secondTitle, name } = signature;
  return [
    ...powers.map(({ kind, of }) => line('signer-power', `${layout.foot.powers[kind]} ${of}`, layout)),
    ...(title === null ? [] : [line('signer-title', title, layout)]),
    { kind: 'space', heightPt: points(layout.foot.signatureMm) },
    ...(secondTitle === null ? [] : [line('signer-title', secondTitle, layout)]),
    textPiece('signer-name', name),
  ];
};

const laidRecipients = (paper: PaperModel, layout: PaperLayout): Piece[] => {
  const { label, mark, between, last, archive, archiveWithUnit } = layout.recipients;
  const unit = paper.archive?.unit ?? null;
  const kept = unit === null ? archive : archiveWithUnit.replace('{unit}', () => unit);
  const lines = paper.archive === null ? paper.recipients : [...paper.recipients, kept];
  if (lines.length === 0) return [];
  return [
    textPiece('recipients-label', label),
    ...lines.map((line, i) =>
      textPiece('recipient', `${mark}${line}${i < lines.length - 1 ? between : last}`),
    ),
  ];
};

/**
 * Nơi nhận on the left, level with the signer's title on the right (NĐ 30/2020, Phụ lục I, II.7 and II.9).
 * Where several sign, they stand side by side and Nơi nhận comes under the first.
 */
export const laidFoot = (paper: PaperModel, layout: PaperLayout): Piece[] => {
  const recipients = laidRecipients(paper, layout);
  const signatures = paper.signatures.map((signature) => laidSignature(signature, layout));
  const { leftShare } = layout.foot;
  const shares = [leftShare, 1 - leftShare];
  if (signatures.length > 1) {
    const even = signatures.map(() => 1 / signatures.length);
    const under: Piece[] =
      recipients.length > 0
        ? [{ kind: 'columns', shares, rows: [[recipients, []]], beforePt: layout.foot.beforePt }]
        : [];
    return [{ kind: 'columns', shares: even, rows: [signatures], beforePt: layout.foot.beforePt }, ...under];
  }
  if (signatures.length + recipients.length === 0) return [];
  return [
    { kind: 'columns', shares, rows: [[recipients, signatures[0] ?? []]], beforePt: layout.foot.beforePt },
  ];
};
