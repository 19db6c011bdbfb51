import { formatBytes } from '../../bytes.ts';
import { formatDate } from '../../calendar.ts';
import type { StoredFile } from '../../fields.ts';
import type { Of } from '../../records/index.ts';
import { isValidOn } from '../../records/record.ts';
import { byRank } from '../../regulation/roles.ts';
import { comparePersonNames } from '../../vietnamese.ts';
import { escaped, type Html, linkTo, rowsOf, tableHtml } from './html.ts';
import { storedFilePath } from './payload-path.ts';
import { present, type Records, titleOf, wordsOf } from './words.ts';

/** What the page is written from: the records, the day it is about, and the name each stored file lies under. */
export type Source = { records: Records; on: string; nameOf: ReadonlyMap<string, string> };

const day = (value: string | null): string => (value === null || value === '' ? '' : formatDate(value));

const fileLink = ({ nameOf }: Source, file: StoredFile): Html =>
  linkTo(storedFilePath(file.sha256, nameOf.get(file.sha256)), file.name);

const heading = (id: string, words: string): string => `<h2 id="${id}">${escaped(words)}</h2>\n`;

/** Each body with its members of the day, by rank. */
export function* bodiesSection(source: Source): Generator<string> {
  const { records, on } = source;
  const posts = postsOf(source);
  yield heading('to-chuc', 'Ban Chỉ đạo và Tổ công tác');
  for (const body of present(records, 'body')) {
    yield `<h3>${escaped(body.name)}</h3>\n<p>Thành viên ngày ${escaped(day(on))}. ${escaped(body.decision)}</p>\n`;
    const members = present(records, 'membership')
      .filter((one) => one.bodyId === body.id && isValidOn(one, on))
      .map((one) => ({ ...one, fullName: titleOf(records, 'person', one.personId) }))
      .sort((a, b) => byRank(a, b) || a.order - b.order || comparePersonNames(a.fullName, b.fullName));
    yield* tableHtml(
      ['STT', 'Họ và tên', 'Vai trò', 'Chức vụ', 'Điện thoại', 'Từ ngày', 'Văn bản'],
      rowsOf(members, (one, index) => [
        index + 1,
        one.fullName,
        wordsOf('membership').choices.role?.[one.role] ?? one.role,
        (posts.get(one.personId) ?? []).join('; '),
        phoneOf(records, one.personId),
        day(one.from),
        one.decision,
      ]),
    );
  }
}

/** The posts held on that day, by person. */
function postsOf({ records, on }: Source): Map<string, string[]> {
  const posts = new Map<string, string[]>();
  for (const post of present(records, 'post')) {
    if (!isValidOn(post, on)) continue;
    const words = [post.title, post.agency].filter((part) => part !== '').join(', ');
    posts.set(post.personId, [...(posts.get(post.personId) ?? []), words]);
  }
  return posts;
}

const phoneOf = (records: Records, id: string): string =>
  (records.person?.[id] as Of<'person'> | undefined)?.phone ?? '';

/** More names than any commune has would hold up everything else while they are put in order. */
const mostSortedByName = 2_000;

/** Everybody in the book, members of today or not. */
export function* personsSection({ records }: Source): Generator<string> {
  yield heading('danh-ba', 'Danh bạ');
  const persons = present(records, 'person');
  if (persons.length <= mostSortedByName) persons.sort((a, b) => comparePersonNames(a.fullName, b.fullName));
  yield* tableHtml(
    ['Họ và tên', 'Điện thoại', 'Thư điện tử', 'Ghi chú'],
    rowsOf(persons, ({ fullName, phone, email, note }) => [fullName, phone, email, note]),
  );
}

/** Meetings, newest first, each with its agenda and the papers of it. */
export function* meetingsSection(source: Source): Generator<string> {
  const { records } = source;
  yield heading('cuoc-hop', 'Các cuộc họp');
  const meetings = present(records, 'meeting').sort((a, b) => (a.on < b.on ? 1 : -1));
  for (const meeting of meetings) yield* meetingHtml(source, meeting);
  if (meetings.length === 0) yield '<p class="trong">Không có.</p>\n';
}

function* meetingHtml(source: Source, meeting: Of<'meeting'>): Generator<string> {
  const { records } = source;
  const person = (id: string | null) => titleOf(records, 'person', id);
  const state = wordsOf('meeting').choices.state?.[meeting.state] ?? meeting.state;
  yield `<h3>${escaped(meeting.title)}</h3>\n`;
  const facts: [string, string][] = [
    ['Thời gian', `${meeting.startsAt}, ngày ${day(meeting.on)}`],
    ['Địa điểm', meeting.place],
    ['Tình trạng', state],
    ['Chủ trì', person(meeting.chairId)],
    ['Thư ký', person(meeting.secretaryId)],
    ['Thành phần', meeting.attendeeIds.map(person).join(', ')],
    ['Khách mời', meeting.guests.map(({ name }) => name).join(', ')],
    ['Ghi chú', meeting.note],
  ];
  for (const [label, value] of facts)
    if (value !== '') yield `<p><b>${label}:</b> ${escaped(value).replaceAll('\n', '<br>')}</p>\n`;
  yield* tableHtml(
    ['STT', 'Nội dung', 'Phút', 'Người trình bày', 'Tài liệu'],
    rowsOf(meeting.agenda, ({ title, minutes, presenter, files }, index) => [
      index + 1,
      title,
      minutes,
      presenter,
      { html: files.map((file) => fileLink(source, file).html).join('<br>') },
    ]),
  );
}

/** Estimates and what was spent on them, by year. */
export function* budgetSection(source: Source): Generator<string> {
  const { records } = source;
  yield heading('kinh-phi', 'Dự toán và chi');
  const spent = new Map<string, number>();
  for (const { budgetLineId, amount } of present(records, 'expense'))
    spent.set(budgetLineId, (spent.get(budgetLineId) ?? 0) + amount);
  yield* tableHtml(
    ['Năm', 'Tiểu mục', 'Nội dung', 'Số lượng', 'Đơn vị', 'Đơn giá', 'Thành tiền', 'Đã chi'],
    rowsOf(
      present(records, 'budget-line').sort((a, b) => b.year - a.year || a.order - b.order),
      (line) => [
        String(line.year),
        line.code,
        line.content,
        line.quantity,
        line.unit,
        line.unitPrice,
        line.quantity * line.unitPrice,
        spent.get(line.id) ?? 0,
      ],
    ),
  );
  yield '<h3>Các khoản chi</h3>\n';
  yield* tableHtml(
    ['Ngày', 'Chứng từ', 'Nội dung', 'Người nhận', 'Số tiền', 'Dòng dự toán', 'Bản chụp'],
    rowsOf(
      present(records, 'expense').sort((a, b) => (a.on < b.on ? 1 : -1)),
      (one) => [
        day(one.on),
        one.voucherNumber,
        one.content,
        one.payee,
        one.amount,
        titleOf(records, 'budget-line', one.budgetLineId),
        one.scan ? fileLink(source, one.scan) : '',
      ],
    ),
  );
}

/** Filed papers under their dossiers, each with a link to its file. */
export function* documentsSection(source: Source): Generator<string> {
  const { records } = source;
  yield heading('ho-so', 'Hồ sơ và văn bản');
  const within = new Map<string, Of<'document'>[]>();
  for (const one of present(records, 'document')) {
    const filed = within.get(one.dossierId) ?? [];
    filed.push(one);
    within.set(one.dossierId, filed);
  }
  const dossiers = present(records, 'dossier').sort((a, b) => b.year - a.year || (a.code < b.code ? -1 : 1));
  for (const dossier of dossiers) {
    yield `<h3>${escaped(`${dossier.code} ${dossier.title} (${dossier.year})`)}</h3>\n`;
    yield* tableHtml(
      ['STT', 'Số, ký hiệu', 'Ngày', 'Tên văn bản', 'Tác giả', 'Tệp', 'Dung lượng'],
      rowsOf(
        (within.get(dossier.id) ?? []).sort((a, b) => a.order - b.order),
        (one, index) => [
          index + 1,
          one.number,
          day(one.issuedOn),
          one.title,
          one.author,
          fileLink(source, one.file),
          formatBytes(one.file.size),
        ],
      ),
    );
  }
  if (dossiers.length === 0) yield '<p class="trong">Không có.</p>\n';
}
