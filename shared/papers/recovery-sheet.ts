import { formatDate, formatInstant } from '../calendar.ts';
import { cleanText, finished } from './clean.ts';
import { type Issuer, issuedPaper } from './issue.ts';
import { type Block, blank, orBlank, type PaperModel, paragraph, type Signature } from './paper.ts';

export type RecoverySheetInput = {
  issuer: Issuer;
  /** The day it is drawn up, 'YYYY-MM-DD'. */
  on: string;
  /** Null = to be written in by hand. Printed as it is, and kept nowhere. */
  passphrase: string | null;
  /** The sticks or folders that the backups lie on, with the newest backup of each (an ISO instant). */
  places: readonly { name: string; takenAt: string }[];
  /** Who draws it up. */
  preparedBy: string | null;
};

const noBreakSpace = '\u00a0';

/** Spaces that are printed each as one, and never lost at the end of a line. */
const asPrinted = (passphrase: string): string => passphrase.replaceAll(' ', noBreakSpace);

/** Whether paper can carry every character of it; what is cut from papers would make it another passphrase. */
export const isPrintable = (passphrase: string): boolean =>
  passphrase !== '' &&
  !/[\n\r\t]/.test(passphrase) &&
  cleanText(asPrinted(passphrase)) === asPrinted(passphrase);

const count = (text: string): number => [...text].length;

/** How many characters there are to type: so a space too many or too few is found. */
const lengthOf = (passphrase: string): string => {
  const spaces = count(passphrase.replace(/[^ ]/g, ''));
  return `${count(passphrase)} ký tự${spaces > 0 ? `, kể cả ${spaces} dấu cách` : ', không có dấu cách'}`;
};

const passphraseBlocks = (passphrase: string | null): Block[] =>
  passphrase === null
    ? [
        { kind: 'paragraph', runs: [{ text: 'Mật khẩu (viết tay, chữ in, rõ từng dấu):', bold: true }] },
        { kind: 'blank-lines', count: 2 },
      ]
    : [
        {
          kind: 'paragraph',
          runs: [
            { text: 'Mật khẩu: ', bold: true },
            { text: asPrinted(passphrase), bold: true },
          ],
        },
        { kind: 'paragraph', runs: [{ text: `Gồm ${lengthOf(passphrase)}.`, italic: true }] },
      ];

const placesText = (places: RecoverySheetInput['places']): string =>
  places.length === 0
    ? `${blank}; ${blank}`
    : places.map(({ name, takenAt }) => `${name} (bản mới nhất: ${formatInstant(takenAt)})`).join('; ');

const steps = [
  '1. Mở phần mềm Sổ Ban Chỉ đạo, vào phần phục hồi (máy mới: “Phục hồi từ bản sao lưu”).',
  '2. Cắm USB, chọn bản mới nhất (thư mục có tên bắt đầu bằng SBCD).',
  '3. Gõ mật khẩu đúng từng chữ, dấu và dấu cách; bấm Kiểm tra.',
  '4. Báo nguyên vẹn thì bấm “Phục hồi sổ này”, chờ đến khi báo xong.',
  '5. Dán phiếu vào phong bì mới, ghi ngày mở và tên người mở lên phong bì.',
];

const signature = (title: string, name: string | null): Signature => ({
  powers: [],
  title,
  secondTitle: null,
  name: orBlank(name),
});

/**
 * Phiếu khôi phục: one page with the passphrase of the encrypted backups, to lie in a sealed envelope in the
 * office's safe. Not an administrative paper: no number, no place and date in its head.
 */
export const recoverySheetPaper = (input: RecoverySheetInput): PaperModel => {
  const { issuer, on, passphrase, places, preparedBy } = input;
  return finished({
    ...issuedPaper(issuer),
    typeName: 'Phiếu khôi phục',
    subject: 'Mật khẩu các bản sao lưu Sổ Ban Chỉ đạo',
    blocks: [
      paragraph(
        'Phiếu để mở các bản sao lưu đã khóa bằng mật khẩu khi máy hỏng, mất hoặc đổi người phụ trách. Mất mật khẩu thì không ai mở được.',
      ),
      ...passphraseBlocks(passphrase),
      {
        kind: 'fields',
        fields: [
          { label: 'Dùng cho bản sao lưu từ ngày:', value: `${formatDate(on)} đến khi đổi mật khẩu.` },
          { label: 'Nơi có bản sao lưu:', value: `${placesText(places)}.` },
          {
            label: 'Nơi cất phiếu:',
            value:
              'phong bì dán kín, ký lên mép dán, trong két của cơ quan; không để cùng USB, không chụp ảnh.',
          },
        ],
      },
      { kind: 'heading', level: 3, text: 'Cách phục hồi' },
      ...steps.map(paragraph),
    ],
    ends: false,
    signatures: [signature('Người lập phiếu', preparedBy), signature('Người giữ phiếu', null)],
  });
};
