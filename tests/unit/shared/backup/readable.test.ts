import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusePath } from '../../../../electron/backup/path-rules.ts';
import { csvLine } from '../../../../shared/backup/readable/csv.ts';
import { pageHtml } from '../../../../shared/backup/readable/page.ts';
import { placeInStore, storedFilePath } from '../../../../shared/backup/readable/payload-path.ts';
import { tableLines, tableName } from '../../../../shared/backup/readable/table.ts';
import type { Records } from '../../../../shared/backup/readable/words.ts';
import { kindNames } from '../../../../shared/records/index.ts';
import { aRecord, type Seed, theBasics } from '../../../helpers/seed.ts';

const sha256 = 'ab'.repeat(32);

function recordsOf(seeds: Seed[]): Records {
  const records: Records = {};
  for (const { kind, record } of seeds) records[kind] = { ...records[kind], [record.id]: record };
  return records;
}

const file = { sha256, name: 'Quyết định 64.pdf', size: 12_345 };
const records = recordsOf([
  ...theBasics,
  aRecord('person', 'tue', { fullName: 'Đặng Minh Tuệ', phone: '0123 000 011', note: '=1+1' }),
  aRecord('person', 'on', {
    fullName: 'Bùi Thị Ơn <script>alert(1)</script>',
    removedAt: '2026-11-01T00:00:00.000Z',
  }),
  aRecord('post', 'post', { personId: 'tue', title: 'Công chức', agency: 'UBND xã', from: '2026-01-01' }),
  aRecord('membership', 'm', {
    bodyId: 'committee',
    personId: 'tue',
    role: 'member',
    from: '2026-01-01',
    decision: '12/QĐ-UBND',
  }),
  aRecord('meeting', 'hop', {
    bodyId: 'committee',
    title: 'Họp kỳ I; "mở rộng"',
    on: '2027-01-15',
    startsAt: '08:00',
    place: 'Hội trường',
    attendeeIds: ['tue'],
    chairId: 'tue',
    agenda: [
      {
        id: 'item-1',
        itemType: null,
        title: 'Khai mạc & giới thiệu',
        minutes: 10,
        presenter: 'Ông Tuệ',
        carriedFromId: null,
        files: [file],
      },
    ],
    state: 'planned',
  }),
  aRecord('budget-line', 'dong', {
    year: 2027,
    source: 'x',
    code: '6551',
    content: 'Văn phòng phẩm',
    quantity: 3,
    unit: 'hộp',
    unitPrice: 150_000,
    order: 1,
  }),
  aRecord('expense', 'chi', {
    budgetLineId: 'dong',
    voucherNumber: 'PC01',
    on: '2027-01-20',
    payee: 'Cửa hàng',
    content: 'Giấy',
    amount: 200_000,
  }),
  aRecord('dossier', 'hs', { year: 2027, code: '01.CĐS', title: 'Hồ sơ họp', retention: 'permanent' }),
  aRecord('document', 'vb', {
    dossierId: 'hs',
    title: 'Quyết định',
    number: '64/QĐ',
    issuedOn: '2026-11-02',
    file,
    order: 1,
  }),
]);

const tableOf = (kind: (typeof kindNames)[number]) => [...tableLines(records, kind)].join('');

describe('a table of a backup', () => {
  it('is UTF-8 with its mark, semicolons and CRLF, the columns called as on the screen', () => {
    const [head, tue] = tableOf('person').split('\r\n');
    expect(head).toBe('\ufeffMã;Họ và tên;Điện thoại;Thư điện tử;Ghi chú;Trong thùng rác từ');
    expect(tue).toBe("tue;Đặng Minh Tuệ;0123 000 011;;'=1+1;");
    expect(tableOf('person').endsWith('\r\n')).toBe(true);
  });

  it('says names for references, days as they are written, words for codes', () => {
    expect(tableOf('membership').split('\r\n')[1]).toBe(
      'm;Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ;Đặng Minh Tuệ;Ủy viên;;;0;01/01/2026;;12/QĐ-UBND;;',
    );
    expect(tableOf('expense')).toContain('6551 Văn phòng phẩm;PC01;20/01/2027;');
    expect(tableOf('expense')).toContain(';200000;');
  });

  it('writes the rows of a list into one cell, each with its words', () => {
    const table = tableOf('meeting');
    expect(table).toContain('"Họp kỳ I; ""mở rộng"""');
    expect(table).toContain('1. ');
    expect(table).toContain('Khai mạc & giới thiệu');
    expect(table).toContain('Quyết định 64.pdf');
  });

  it('keeps what lies in the bin, and says since when', () => {
    expect(tableOf('person')).toContain(';2026-11-01T00:00:00.000Z\r\n');
  });

  it('has a name of its own for each kind, in letters that every system holds', () => {
    const names = kindNames.map(tableName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]+\.csv$/);
  });

  it('gives a spreadsheet no formula to work out, whatever stands in a cell', () => {
    for (const cell of ['=1+1', '+84 123', '-2', '@SUM(A1)', '\t=1', '  =1', '＝1', '\u200b=cmd|x', '|x'])
      expect(csvLine([cell]).replaceAll('"', '').startsWith("'"), cell).toBe(true);
    const property = fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (cells) => {
      const read = cellsOf(csvLine(cells).slice(0, -2));
      expect(read).toHaveLength(cells.length);
      for (const [index, cell] of read.entries()) {
        expect([cells[index], `'${cells[index]}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }
    });
    fc.assert(property);
  });
});

/** The cells of one line, read by RFC 4180. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += 1) {
    const quoted = /^"((?:[^"]|"")*)"/s.exec(line.slice(at));
    const plain = /^[^;]*/s.exec(line.slice(at))?.[0] ?? '';
    cells.push(quoted?.[1]?.replaceAll('""', '"') ?? plain);
    at += quoted?.[0].length ?? plain.length;
  }
  return cells;
}

describe('the page of a backup', () => {
  const page = [
    ...pageHtml(
      { records, on: '2026-11-20', nameOf: new Map([[sha256, file.name]]) },
      { takenAt: '2026-11-20T02:30:00.000Z', version: '0.1.0' },
    ),
  ].join('');

  it('says what it is, of when, and whom to ask', () => {
    expect(page).toContain('Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ');
    expect(page).toContain('20/11/2026 09:30');
    expect(page).toContain('Đặng Minh Tuệ (cán bộ phụ trách sổ)');
  });

  it('shows members with posts, meetings with agendas, money, and papers', () => {
    for (const said of [
      'Ủy viên',
      'Công chức, UBND xã',
      'Khai mạc &amp; giới thiệu',
      '450.000',
      '200.000',
      '64/QĐ',
      '12,1 kB',
    ])
      expect(page).toContain(said);
  });

  it('runs no script and fetches nothing', () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|https?:/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toContain('alert(1)');
  });

  it('links to each file by the name under which it lies', () => {
    const links = [...page.matchAll(/href="\.\.\/([^"]+)"/g)].map(([, path = '']) =>
      decodeURIComponent(path),
    );
    expect(new Set(links)).toEqual(new Set([`files/ab/Quyết định 64.${sha256}.pdf`]));
  });

  it('is a page too for an empty book, and for records that lack what this program knows', () => {
    const about = { takenAt: '2026-11-20T02:30:00.000Z', version: '1' };
    expect([...pageHtml({ records: {}, on: '2026-11-20', nameOf: new Map() }, about)].join('')).toContain(
      '</html>',
    );
    expect(kindNames.map((kind) => [...tableLines({}, kind)].length)).toEqual(kindNames.map(() => 1));
  });
});

describe('the place of a stored file in a backup', () => {
  it('bears its own name, and leads back to its place in the store', () => {
    expect(storedFilePath(sha256, 'Quyết định 64.pdf')).toBe(`files/ab/Quyết định 64.${sha256}.pdf`);
    expect(storedFilePath(sha256, undefined)).toBe(`files/ab/${sha256}`);
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '..',
        'con.txt',
        'a'.repeat(300),
        'ế'.repeat(200),
        `${'cd'.repeat(32)}.pdf`,
        '.pdf',
        'a/b\\c:d.doc',
        'x. ',
        '\u202efdp.exe',
      ),
    );
    const property = fc.property(names, (name) => {
      const path = storedFilePath(sha256, name);
      expect(refusePath(`data/${path}`), path).toBeUndefined();
      expect(placeInStore(path)).toBe(`files/ab/${sha256}`);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is left as it is where it is not of that form', () => {
    for (const path of [
      'snap-000000000001.json',
      'files/cd/xyz',
      `files/cd/ten.${sha256}.pdf`,
      `files/ab/${sha256}`,
      `tep/ab/a.${sha256}.pdf`,
    ])
      expect(placeInStore(path)).toBe(path);
    expect(placeInStore('doc-duoc/index.html')).toBeUndefined();
  });
});
