import { describe, expect, test } from 'vitest';
import { issuedPaper } from '../../../../shared/papers/issue.ts';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import type { PaperLayout } from '../../../../shared/papers/layout.ts';
import type { PaperModel } from '../../../../shared/papers/paper.ts';
import type { Piece } from '../../../../shared/papers/pieces.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { textWidth } from '../../../../shared/papers/text-width.ts';
import { anIssuer, linesOf, sectionLines } from './sample.ts';

const aPaper = (changes: Partial<PaperModel> = {}): PaperModel => ({
  ...issuedPaper(anIssuer()),
  number: { number: 3, type: 'GM', body: 'BCĐCĐS' },
  placeDate: { place: 'Thanh Khê Hạ', date: 'ngày 11 tháng 01 năm 2027' },
  typeName: 'Giấy mời',
  subject: 'Họp Ban Chỉ đạo',
  blocks: [{ kind: 'paragraph', runs: [{ text: 'Nội dung.' }] }],
  ...changes,
});

const lines = (paper: PaperModel, layout: PaperLayout = stateLayout) =>
  sectionLines(laidPaper(paper, layout));

const rules = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'rule') return [piece.lengthPt];
    return piece.kind === 'columns' ? piece.rows.flat().flatMap(rules) : [];
  });

describe('the head of a state paper', () => {
  test('stands in the order of the decree, titles in capitals', () => {
    expect(lines(aPaper())).toEqual([
      'ỦY BAN NHÂN DÂN\nXÃ THANH KHÊ HẠ',
      'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 03/GM-BCĐCĐS',
      'Thanh Khê Hạ, ngày 11 tháng 01 năm 2027',
      'GIẤY MỜI',
      'Họp Ban Chỉ đạo',
      'Nội dung./.',
    ]);
  });

  test('draws rules of the right length: 40 % of the body, the whole motto, 40 % of the subject', () => {
    const [section] = laidPaper(aPaper(), stateLayout);
    const [body = 0, motto = 0, subject = 0] = rules(section?.pieces ?? []);
    expect(body / textWidth('BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 12, 'bold')).toBeCloseTo(0.4, 6);
    expect(motto).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold'), 6);
    expect(subject / textWidth('Họp Ban Chỉ đạo', 14, 'bold')).toBeCloseTo(0.4, 6);
  });

  test('measures a rule by the line it stands under', () => {
    const subject = 'Họp Ban Chỉ đạo chuyển đổi số xã tổng kết năm 2026, triển khai nhiệm vụ năm 2027';
    const [section] = laidPaper(aPaper({ subject }), stateLayout);
    const [, , length = 0] = rules(section?.pieces ?? []);
    expect(length / textWidth('triển khai nhiệm vụ năm 2027', 14, 'bold')).toBeCloseTo(0.4, 6);
  });

  test.each([
    [1, 'Số: 01/GM-BCĐCĐS'],
    [9, 'Số: 09/GM-BCĐCĐS'],
    [10, 'Số: 10/GM-BCĐCĐS'],
    [579, 'Số: 579/GM-BCĐCĐS'],
  ])('number %d is «%s»', (number, shown) => {
    expect(lines(aPaper({ number: { number, type: 'GM', body: 'BCĐCĐS' } }))).toContain(shown);
  });

  test('a number that is not given yet is a gap to write in', () => {
    const line = lines(aPaper({ number: { number: null, type: 'GM', body: 'BCĐCĐS' } })).find((text) =>
      text.startsWith('Số:'),
    );
    expect(line).toMatch(/^Số: \u00a0{6,}\/GM-BCĐCĐS$/);
  });

  test('a dollar sign in a symbol is not taken for a pattern', () => {
    expect(lines(aPaper({ number: { number: 1, type: '$&', body: "$'X" } }))).toContain("Số: 01/$&-$'X");
  });

  test('a paper without a number leaves its line out, and the date stays in its place', () => {
    const [section] = laidPaper(aPaper({ number: null }), stateLayout);
    const [columns] = section?.pieces ?? [];
    const second = columns?.kind === 'columns' ? columns.rows[1] : undefined;
    expect(second?.map(linesOf)).toEqual([[], ['Thanh Khê Hạ, ngày 11 tháng 01 năm 2027']]);
  });

  test('a công văn has no name of type; its subject stands under the number', () => {
    const paper = aPaper({
      typeName: null,
      subject: 'báo cáo kết quả chuyển đổi số',
      number: { number: 15, type: null, body: 'BCĐ-TCT' },
      addressees: ['Ủy ban nhân dân tỉnh'],
    });
    const shown = lines(paper);
    expect(shown).toContain('Số: 15/BCĐ-TCT');
    expect(shown.join('|')).toMatch(/\|V\/v báo cáo[\s\S]*\|Kính gửi: Ủy ban nhân dân tỉnh\|/);
  });

  test('several addressees stand on lines of their own', () => {
    const shown = lines(aPaper({ addressees: ['Phòng Kinh tế', 'Công an xã'] }));
    expect(shown).toEqual(expect.arrayContaining(['Kính gửi:', '- Phòng Kinh tế;', '- Công an xã.']));
  });
});

describe('the body', () => {
  test('ends with the end mark in place of the last full stop', () => {
    expect(
      lines(aPaper({ blocks: [{ kind: 'fields', fields: [{ label: 'Địa điểm:', value: 'UBND xã.' }] }] })),
    ).toContain('Địa điểm: UBND xã./.');
  });

  test('lists end their items with a semicolon and the last with a full stop', () => {
    const blocks: PaperModel['blocks'] = [
      { kind: 'bases', items: ['Căn cứ Luật Ngân sách nhà nước', 'Căn cứ Quyết định số 64/QĐ-BCĐ'] },
      {
        kind: 'list',
        items: [
          { level: 1, text: 'một' },
          { level: 2, text: 'hai' },
          { level: 1, text: 'ba' },
        ],
      },
      { kind: 'paragraph', runs: [{ text: 'Hết.' }] },
    ];
    expect(lines(aPaper({ blocks })).slice(-6)).toEqual([
      'Căn cứ Luật Ngân sách nhà nước;',
      'Căn cứ Quyết định số 64/QĐ-BCĐ.',
      '- một;',
      '+ hai;',
      '- ba.',
      'Hết./.',
    ]);
  });

  test('its last lines and the last rows of a table lean on the signature', () => {
    const table = {
      kind: 'table',
      columns: [{ header: 'A', align: 'left', grow: 1 }],
      rows: [['1'], ['2'], ['3']],
    } as const;
    const [section] = laidPaper(
      aPaper({
        blocks: [table, { kind: 'paragraph', runs: [{ text: 'Hết.' }] }],
        signatures: [{ powers: [], title: 'Trưởng ban', secondTitle: null, name: 'Nguyễn Hữu Lâm' }],
      }),
      stateLayout,
    );
    const laid = section?.pieces.find((piece) => piece.kind === 'table');
    expect(laid?.kind === 'table' && laid.rows.map(({ keepWithNext }) => keepWithNext)).toEqual([
      false,
      true,
      true,
    ]);
    expect(section?.pieces.at(-2)).toMatchObject({ kind: 'text', keepWithNext: true });
  });
});

describe('the foot', () => {
  const signed = aPaper({
    signatures: [
      {
        powers: [
          { kind: 'TM', of: 'Ủy ban nhân dân' },
          { kind: 'KT', of: 'Chủ tịch' },
        ],
        title: 'Phó Chủ tịch',
        secondTitle: null,
        name: 'Trần Thị Thu Hà',
      },
    ],
    recipients: ['Như trên', 'Đảng ủy xã (để b/c)'],
    archive: { unit: 'VHXH' },
  });

  test('has the recipients on the left and the signature on the right', () => {
    expect(lines(signed).slice(-8)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Đảng ủy xã (để b/c);',
      '- Lưu: VT, VHXH.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Trần Thị Thu Hà',
    ]);
  });

  test('keeps the archive line when no unit is named, and has no heading over nothing', () => {
    expect(lines({ ...signed, archive: { unit: null } })).toContain('- Lưu: VT.');
    expect(lines({ ...signed, recipients: [], archive: null })).not.toContain('Nơi nhận:');
  });

  test('two signatures stand side by side, recipients under the first', () => {
    const two = { ...signed, signatures: [...signed.signatures, ...signed.signatures] };
    const [section] = laidPaper(two, stateLayout);
    const [signatures, recipients] = section?.pieces.slice(-2) ?? [];
    expect(signatures?.kind === 'columns' && signatures.shares).toEqual([0.5, 0.5]);
    expect(recipients && linesOf([recipients])[0]).toBe('Nơi nhận:');
  });
});

test('an annex names the paper it goes with, with the same gaps', () => {
  const paper = aPaper({
    number: { number: null, type: 'GM', body: 'BCĐCĐS' },
    appendices: [{ label: 'Phụ lục', title: 'Danh sách', orientation: 'landscape', blocks: [] }],
  });
  const [, annex] = laidPaper(paper, stateLayout);
  expect(annex?.landscape).toBe(true);
  expect(linesOf(annex?.pieces ?? []).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'Phụ lục',
    'DANH SÁCH',
    '(Kèm theo Giấy mời số /GM-BCĐCĐS ngày 11 tháng 01 năm 2027 của Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ)',
  ]);
});

// The Party's form (HD 05-HD/VPTW) differs in some twenty points; all of them have to be data.
test('another form of paper needs no code, only another table', () => {
  const party: PaperLayout = {
    ...stateLayout,
    id: 'party',
    head: {
      leftShare: 0.45,
      right: [{ style: 'national', text: 'Đảng Cộng sản Việt Nam', rule: 1 }],
      mark: { text: '*' },
    },
    number: { label: 'Số ', withType: '{number}-{type}/{body}', withoutType: '{number}-{body}', digits: 2 },
    subjectMark: { text: '-----' },
    endMark: '.',
    foot: { ...stateLayout.foot, powers: { TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: 'TUQ', Q: 'Q.' } },
    recipients: { ...stateLayout.recipients, archive: 'Lưu Đảng ủy', archiveWithUnit: 'Lưu Đảng ủy' },
  };
  const paper = aPaper({
    letterhead: { parent: 'Đảng bộ tỉnh Sơn Lĩnh', issuer: 'Đảng ủy xã Thanh Khê Hạ' },
    number: { number: 5, type: 'NQ', body: 'ĐU' },
    typeName: 'Nghị quyết',
    subject: 'về chuyển đổi số',
    signatures: [
      { powers: [{ kind: 'TM', of: 'Đảng ủy' }], title: 'Bí thư', secondTitle: null, name: 'Lê Quang Đạo' },
    ],
    archive: { unit: null },
  });
  expect(lines(paper, party)).toEqual([
    'ĐẢNG BỘ TỈNH SƠN LĨNH',
    'ĐẢNG ỦY XÃ THANH KHÊ HẠ',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 05-NQ/ĐU',
    'Thanh Khê Hạ, ngày 11 tháng 01 năm 2027',
    'NGHỊ QUYẾT',
    'về chuyển đổi số',
    '-----',
    'Nội dung.',
    'Nơi nhận:',
    '- Lưu Đảng ủy.',
    'T/M ĐẢNG ỦY',
    'BÍ THƯ',
    'Lê Quang Đạo',
  ]);
});
