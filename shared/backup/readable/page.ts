import { formatInstant } from '../../calendar.ts';
import { kindNames } from '../../records/index.ts';
import { escaped } from './html.ts';
import {
  bodiesSection,
  budgetSection,
  documentsSection,
  meetingsSection,
  personsSection,
  type Source,
} from './sections.ts';
import { tableName } from './table.ts';
import { present, wordsOf } from './words.ts';

const style = `body{font:16px/1.5 "Segoe UI",Arial,sans-serif;max-width:1100px;margin:2em auto;padding:0 1em;color:#1a1a1a}
h1{font-size:1.6em}h2{margin-top:2em;border-bottom:2px solid #2f5d8a}h3{margin-bottom:.3em}p{margin:.3em 0}
table{border-collapse:collapse;width:100%;margin:.6em 0 1.2em}th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#eef2f7;white-space:nowrap}td.so,td.gon{white-space:nowrap}td.so{text-align:right}td a{overflow-wrap:anywhere}.trong{color:#666}.nhac{background:#fff8e1;border:1px solid #e0c060;padding:.6em 1em}
@media print{a{color:inherit;text-decoration:none}}`;

/**
 * The page by which a backup explains itself to whoever has a browser and nothing else: what it is, of when,
 * whom to ask, and what the book says. No script, nothing from elsewhere. Piece by piece, never held whole.
 */
export function* pageHtml(
  source: Source,
  { takenAt, version }: { takenAt: string; version: string },
): Generator<string> {
  const { records } = source;
  const name = present(records, 'body')[0]?.name ?? 'Sổ Ban Chỉ đạo';
  yield `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`Bản sao lưu – ${name}`)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(name)}</h1>
`;
  yield* about(source, { takenAt, version });
  yield* bodiesSection(source);
  yield* personsSection(source);
  yield* meetingsSection(source);
  yield* budgetSection(source);
  yield* documentsSection(source);
  yield* tables(source);
  yield '</body>\n</html>\n';
}

function* about(
  { records }: Source,
  { takenAt, version }: { takenAt: string; version: string },
): Generator<string> {
  const commune = present(records, 'commune').at(-1);
  const keepers = present(records, 'user')
    .filter(({ active, roles }) => active && roles.includes('officer'))
    .map((user) => user.name);
  const where = [commune?.name, commune?.province].filter((part) => part).join(', ');
  yield `<p>Đây là bản sao lưu của Sổ Ban Chỉ đạo${where === '' ? '' : ` (${escaped(where)})`}, chép lúc <b>${escaped(formatInstant(takenAt))}</b> (giờ Việt Nam), bằng phần mềm Sổ Ban Chỉ đạo ${escaped(version)}.</p>
<p>Trang này ghi những nội dung chính của sổ để xem được khi không có phần mềm. Toàn bộ dữ liệu, kể cả lịch sử sửa đổi, nằm ở thư mục <code>data</code> và phục hồi được bằng phần mềm: mở phần mềm, vào mục Sao lưu, thẻ Phục hồi, chọn thư mục có tên bắt đầu bằng SBCD.</p>
<p><b>Hỏi ai:</b> ${escaped(keepers.length > 0 ? `${keepers.join(', ')} (cán bộ phụ trách sổ)` : 'cán bộ phụ trách sổ')}, hoặc Ủy ban nhân dân xã.</p>
<p class="nhac">Trang này có dữ liệu cá nhân (họ tên, số điện thoại). Không đưa cho người không có trách nhiệm. Không sửa các tệp ở đây: sửa là phần mềm coi bản sao lưu đã hỏng.</p>
<p><a href="#to-chuc">Ban Chỉ đạo, Tổ công tác</a> · <a href="#danh-ba">Danh bạ</a> · <a href="#cuoc-hop">Cuộc họp</a> · <a href="#kinh-phi">Dự toán và chi</a> · <a href="#ho-so">Hồ sơ, văn bản</a> · <a href="#bang">Bảng để mở bằng Excel</a></p>
`;
}

function* tables({ records }: Source): Generator<string> {
  yield '<h2 id="bang">Bảng để mở bằng Excel</h2>\n<p>Mỗi bảng ghi đủ mọi mục của một loại, kể cả mục trong thùng rác.</p>\n<ul>\n';
  for (const kind of kindNames) {
    const count = Object.keys(records[kind] ?? {}).length;
    const name = tableName(kind);
    yield `<li><a href="${escaped(name)}">${escaped(wordsOf(kind).many)}</a> (${count})</li>\n`;
  }
  yield '</ul>\n';
}
