/** Name of the note in a bag that tells how to check it without this program. */
export const checkNoteName = 'KIEM-TRA.txt';

/** What each kind of backup is, and how it is looked into where the program is not at hand. */
const kinds = {
  plain: [
    'Bản này KHÔNG khóa: ai cầm được cũng đọc được. Có dữ liệu cá nhân: hãy cất trong tủ có khóa, không đưa cho người',
    'không có trách nhiệm.',
    '',
    'XEM KHI KHÔNG CÓ PHẦN MỀM: mở tệp data\\doc-duoc\\index.html bằng trình duyệt bất kỳ. Các tệp .csv cùng thư mục mở',
    'được bằng Excel. Các văn bản nằm trong data\\files, mang tên của văn bản.',
  ],
  sealed: [
    'Bản này được KHÓA BẰNG MẬT KHẨU: không có mật khẩu thì không ai đọc được, nhưng ai cũng kiểm tra được nó còn nguyên',
    'vẹn hay không theo cách dưới đây. Hãy cất mật khẩu (Phiếu khôi phục) ở nơi khác với bản sao lưu.',
    '',
    'MỞ KHI KHÔNG CÓ PHẦN MỀM: người làm tin học xem tệp MO-KHOA.txt. Bên trong có doc-duoc\\index.html xem được bằng',
    'trình duyệt và các bảng mở được bằng Excel.',
  ],
};

const linesOf = (kind: keyof typeof kinds) => [
  'BẢN SAO LƯU SỔ BAN CHỈ ĐẠO',
  '',
  'Thư mục này là một bản sao lưu đầy đủ, theo chuẩn BagIt 1.0 (RFC 8493). Dữ liệu nằm trong thư mục "data".',
  'Không sửa, không đổi tên, không xóa tệp nào trong thư mục này. Muốn chép đi nơi khác thì chép nguyên cả thư mục.',
  '',
  ...kinds[kind],
  '',
  'PHỤC HỒI: mở phần mềm Sổ Ban Chỉ đạo, vào mục Sao lưu, thẻ Phục hồi, chọn thư mục này.',
  '',
  'KIỂM TRA KHI KHÔNG CÓ PHẦN MỀM',
  'Tệp manifest-sha256.txt ghi mã SHA-256 của từng tệp trong "data"; tệp tagmanifest-sha256.txt ghi mã của các',
  'tệp còn lại. Tính lại mã của từng tệp rồi so sánh: khác một ký tự là tệp đã hỏng hoặc đã bị sửa.',
  '',
  '1. Trên Windows: trong cửa sổ đang mở thư mục này, chọn File > Open Windows PowerShell, dán nguyên đoạn sau rồi',
  '   nhấn Enter. Không hiện dòng nào bắt đầu bằng HONG hoặc THIEU trước dòng XONG là bản sao lưu còn nguyên vẹn.',
  '',
  "Get-Content -Encoding UTF8 'manifest-sha256.txt','tagmanifest-sha256.txt' | ForEach-Object {",
  "  $ma, $tep = $_ -split '\\s+', 2",
  '  if (-not (Test-Path -LiteralPath $tep)) { "THIEU: $tep" }',
  '  elseif ((Get-FileHash -Algorithm SHA256 -LiteralPath $tep).Hash -ne $ma) { "HONG: $tep" }',
  '}; "XONG"',
  '',
  '2. Trên Linux: mở cửa sổ dòng lệnh tại thư mục này rồi chạy hai lệnh sau (trên macOS thay sha256sum bằng',
  '   shasum -a 256). Mọi dòng đều kết thúc bằng "OK" là bản sao lưu còn nguyên vẹn.',
  '',
  'sha256sum -c manifest-sha256.txt',
  'sha256sum -c tagmanifest-sha256.txt',
  '',
];

/** The note's text: with a byte order mark and CRLF, so that every Notepad of Windows 10 shows it rightly. */
export const checkNote = (kind: keyof typeof kinds): string => `\ufeff${linesOf(kind).join('\r\n')}`;
