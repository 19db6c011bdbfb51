import type { Gathering } from '../../../../shared/papers/gathering.ts';
import type { Issuer, Signer } from '../../../../shared/papers/issue.ts';
import type { LaidCell, Piece, Section } from '../../../../shared/papers/pieces.ts';

/** A commune that does not exist: xã Thanh Khê Hạ, tỉnh Sơn Lĩnh. */
export const anIssuer = (changes: Partial<Issuer> = {}): Issuer => ({
  parent: 'Ủy ban nhân dân xã Thanh Khê Hạ',
  letterheadName: 'Ban Chỉ đạo chuyển đổi số',
  name: 'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ',
  abbreviation: 'BCĐCĐS',
  place: 'Thanh Khê Hạ',
  sealUse: 'allowed',
  ...changes,
});

export const head: Signer = {
  name: 'Nguyễn Hữu Lâm',
  bodyTitle: 'Trưởng ban',
  officeTitle: 'Chủ tịch UBND xã',
  power: null,
};

export const deputy: Signer = {
  name: 'Trần Thị Thu Hà',
  bodyTitle: 'Phó Trưởng ban Thường trực',
  officeTitle: 'Phó Chủ tịch UBND xã',
  power: { kind: 'KT', of: 'Trưởng ban' },
};

export const aGathering = (changes: Partial<Gathering> = {}): Gathering => ({
  title: 'Họp Ban Chỉ đạo tổng kết năm 2026',
  on: '2027-01-15',
  startsAt: '08:00',
  place: 'Phòng họp UBND xã Thanh Khê Hạ',
  chair: 'Ông Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban',
  ...changes,
});

export const nobody: Signer = { name: null, bodyTitle: null, officeTitle: null, power: null };

const cellText = ({ runs }: LaidCell): string => runs.map(({ text }) => text).join('');

/** The text of laid pieces, one line per paragraph or cell, in the order they are read. */
export const linesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece): string[] => {
    switch (piece.kind) {
      case 'text':
        return [piece.runs.map(({ text }) => text).join('')];
      case 'columns':
        return piece.rows.flat().flatMap(linesOf);
      case 'table':
        return [
          // Where the heading of a column is broken depends on its width alone.
          ...piece.head.map((cell) => cellText(cell).replaceAll('\n', ' ')),
          ...piece.rows.flatMap(({ cells }) => cells.map(cellText)),
        ];
      default:
        return [];
    }
  });

export const sectionLines = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ pieces }) => linesOf(pieces));
