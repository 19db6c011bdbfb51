import { formatInstant } from '../calendar.ts';
import { formatMoney } from '../money.ts';
import { finished } from './clean.ts';
import { type CountedBook, grouped } from './handover-record.ts';
import { type Issuer, issuedPaper } from './issue.ts';
import { orBlank, type PaperModel, paragraph } from './paper.ts';

export type MoveSheetInput = {
  issuer: Issuer;
  fromPc: string;
  toPc: string;
  /** When the old copy was locked, an ISO instant. */
  movedAt: string;
  /** The backup that travels; null where none was made since the lock. */
  backup: { name: string; target: string; takenAt: string } | null;
  book: CountedBook;
  preparedBy: string | null;
};

const steps = (name: string): string[] => [
  '1. Cài phần mềm Sổ Ban Chỉ đạo (phiên bản bằng hoặc mới hơn máy cũ) rồi mở lên.',
  `2. Cắm USB, chọn “Phục hồi từ bản sao lưu”, chọn ${name}, bấm Kiểm tra (bản có mật khẩu thì gõ mật khẩu).`,
  '3. Khi chương trình báo bản sao lưu nguyên vẹn, bấm “Phục hồi sổ này” và chờ đến khi báo xong.',
  '4. Chọn tên cán bộ phụ trách; đối chiếu mã kiểm tra trên màn hình với mã ở phiếu này.',
  '5. Chương trình báo “giống hệt” thì bấm “Dùng sổ ở máy này”. Từ đó chỉ ghi ở máy mới.',
  '6. Sao lưu ngay ở máy mới; giữ máy cũ đến khi đã sao lưu ra cả hai USB.',
];

/** Phiếu chuyển máy: what travels, how it is known again, and the steps on the new PC. One page. */
export const moveSheetPaper = (input: MoveSheetInput): PaperModel => {
  const { issuer, book, backup } = input;
  const counts = book.counts.map(({ label, count }) => `${label}: ${formatMoney(count)}`).join('; ');
  return finished({
    ...issuedPaper(issuer),
    typeName: 'Phiếu chuyển máy',
    subject: 'Chuyển Sổ Ban Chỉ đạo sang máy mới',
    blocks: [
      {
        kind: 'fields',
        fields: [
          {
            label: 'Từ máy:',
            value: `${orBlank(input.fromPc)}; đã khóa lúc ${formatInstant(input.movedAt)}.`,
          },
          { label: 'Đến máy:', value: `${orBlank(input.toPc)}.` },
          {
            label: 'Bản sao lưu mang đi:',
            value: backup
              ? `${backup.name}, ở ${backup.target}, lúc ${formatInstant(backup.takenAt)}.`
              : `${orBlank(null)}.`,
          },
          { label: 'Trong sổ có:', value: `${counts}; tệp: ${formatMoney(book.files)}.` },
          { label: 'Mã kiểm tra (SHA-256):', value: `${grouped(book.fingerprint)}.` },
        ],
      },
      { kind: 'heading', level: 3, text: 'Trên máy mới' },
      ...steps(backup?.name ?? 'bản sao lưu mới nhất').map(paragraph),
      paragraph('Không ghi sổ ở hai máy cùng lúc: hai bản ghi riêng không nhập lại làm một được.'),
    ],
    ends: false,
    signatures: [{ powers: [], title: 'Người chuyển', secondTitle: null, name: orBlank(input.preparedBy) }],
  });
};
