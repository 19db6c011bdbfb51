/** Name of the note in an encrypted bag that tells how to open it without this program. */
export const unlockNoteName = 'MO-KHOA.txt';

/** The whole way from a passphrase to the files, for Node.js 20 or later, without any package. */
export const unlockScript = `import { createDecipheriv, createHash, hkdfSync, scryptSync } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync, appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [bag, out] = process.argv.slice(2);
const passphrase = readFileSync(0, 'utf8').normalize('NFC').replace(/\\s+/gu, ' ').trim();
const [line, check] = readFileSync(join(bag, 'data/khoa.txt'), 'utf8').split('\\n');
const told = (name) => new RegExp(\` \${name}=([0-9a-f]+)\`).exec(line)[1];
const [N, p, piece] = ['N', 'p', 'piece'].map((name) => Number(told(name)));
const secret = scryptSync(passphrase, Buffer.from(told('salt'), 'hex'), 32, { N, r: 8, p, maxmem: 300 * N * 8 });
const salt = createHash('sha256').update(line + '\\n').digest();
const key = (use) => Buffer.from(hkdfSync('sha256', secret, salt, 'so-ban-chi-dao-backup/1/' + use, 32));
if (key('check').toString('hex') !== check) throw new Error('MAT KHAU KHONG DUNG');

async function* open(number) {
  const path = join(bag, 'data', String(number).padStart(8, '0') + '.khoa');
  const size = statSync(path).size;
  for (let at = 0, from = 0; from < size; at += 1, from += piece + 16) {
    const end = Math.min(size, from + piece + 16);
    const sealed = Buffer.concat(await createReadStream(path, { start: from, end: end - 1 }).toArray());
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(at, 5, 6);
    nonce[11] = end === size ? 1 : 0;
    const decipher = createDecipheriv('aes-256-gcm', key('file/' + number), nonce);
    decipher.setAuthTag(sealed.subarray(-16));
    yield Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  }
}

const index = Buffer.concat(await Array.fromAsync(open(0))).toString('utf8').trim().split('\\n').slice(1);
for (const { path, sha256, first, parts } of index.map((entry) => JSON.parse(entry))) {
  if (path.split(/[\\\\/]/).includes('..')) throw new Error('DUONG DAN LA: ' + path);
  const to = join(out, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, '', { flag: 'wx' });
  const hash = createHash('sha256');
  for (let number = first; number < first + parts; number += 1)
    for await (const plain of open(number)) {
      appendFileSync(to, plain);
      hash.update(plain);
    }
  console.log(hash.digest('hex') === sha256 ? 'OK  ' : 'HONG', path);
}
`;

const lines = [
  'MỞ BẢN SAO LƯU CÓ MẬT KHẨU KHI KHÔNG CÒN PHẦN MỀM',
  '',
  'Cách thường dùng: mở phần mềm Sổ Ban Chỉ đạo, vào mục Sao lưu, thẻ Phục hồi, chọn thư mục này và gõ mật khẩu.',
  'Phần dưới đây dành cho người làm tin học, khi không còn phần mềm nào để mở. Quên mật khẩu thì không có cách nào mở.',
  '',
  '1. Cài Node.js (nodejs.org) bản 22 trở lên. Chép đoạn chương trình dưới đây vào tệp mo-khoa.mjs.',
  '2. Ghi mật khẩu vào tệp mat-khau.txt (mã UTF-8).',
  '3. Chạy: node mo-khoa.mjs "thư mục sao lưu" "thư mục mới" < mat-khau.txt',
  '4. Xóa tệp mat-khau.txt. Mở doc-duoc/index.html trong thư mục mới bằng trình duyệt để xem.',
  '',
  'Khuôn dạng: data/khoa.txt ghi cách khóa. Mật khẩu (NFC, bỏ khoảng trắng thừa) qua scrypt thành khóa gốc; mỗi tệp',
  'NNNNNNNN.khoa có khóa riêng lấy bằng HKDF-SHA256 (muối là SHA-256 của dòng đầu khoa.txt); nội dung được khóa bằng',
  'AES-256-GCM từng mảnh, số thứ tự và dấu mảnh cuối nằm trong nonce. Tệp số 0 là danh mục.',
  '',
  '--- mo-khoa.mjs ---',
];

/** The note's text: with a byte order mark and CRLF, so that every Notepad of Windows 10 shows it rightly. */
export const unlockNote = `\ufeff${[...lines, ...unlockScript.split('\n')].join('\r\n')}`;
