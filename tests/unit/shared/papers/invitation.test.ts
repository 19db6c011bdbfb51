import { describe, expect, test } from 'vitest';
import {
  type Guest,
  type InvitationInput,
  invitationPaper,
  invitationPapers,
} from '../../../../shared/papers/invitation.ts';
import { laidPaper } from '../../../../shared/papers/laid-paper.ts';
import { stateLayout } from '../../../../shared/papers/state-layout.ts';
import { aGathering, anIssuer, deputy, head, linesOf, nobody, sectionLines } from './sample.ts';

const lam: Guest = { name: 'Nguyễn Hữu Lâm', title: 'Chủ tịch UBND xã', honorific: null };
const on: Guest = { name: 'Bùi Thị Ơn', title: 'Bí thư Đoàn TNCS HCM xã', honorific: 'Bà' };
const unit: Guest = { name: null, title: 'Đại diện lãnh đạo Công an xã', honorific: null };

const anInvitation = (changes: Partial<InvitationInput> = {}): InvitationInput => ({
  issuer: anIssuer(),
  issue: { number: 3, issuedOn: '2027-01-11' },
  signer: head,
  gathering: aGathering(),
  guests: [lam],
  notes: [],
  recipients: [],
  draftedBy: 'VHXH',
  ...changes,
});

const lines = (input: InvitationInput) => sectionLines(laidPaper(invitationPaper(input), stateLayout));
/** The lines between the subject and the foot. */
const body = (input: InvitationInput) => {
  const all = lines(input);
  return all.slice(8, all.indexOf('Nơi nhận:'));
};

describe('giấy mời', () => {
  test('for one guest follows Mẫu 1.7 line by line', () => {
    expect(lines(anInvitation({ signer: deputy }))).toEqual([
      'ỦY BAN NHÂN DÂN\nXÃ THANH KHÊ HẠ',
      'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 03/GM-BCĐCĐS',
      'Thanh Khê Hạ, ngày 11 tháng 01 năm 2027',
      'GIẤY MỜI',
      'Họp Ban Chỉ đạo tổng kết năm 2026',
      'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ trân trọng kính mời: Ông (Bà) Nguyễn Hữu Lâm, Chủ tịch UBND xã.',
      'Tới dự họp Ban Chỉ đạo tổng kết năm 2026.',
      'Chủ trì: Ông Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban.',
      'Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 15 tháng 01 năm 2027.',
      'Địa điểm: Phòng họp UBND xã Thanh Khê Hạ./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT, VHXH.',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
      'PHÓ CHỦ TỊCH UBND XÃ',
      'Trần Thị Thu Hà',
    ]);
  });

  test('for several guests lists them, units without a form of address', () => {
    expect(body(anInvitation({ guests: [lam, on, unit] })).slice(0, 4)).toEqual([
      'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ trân trọng kính mời:',
      '- Ông (Bà) Nguyễn Hữu Lâm, Chủ tịch UBND xã;',
      '- Bà Bùi Thị Ơn, Bí thư Đoàn TNCS HCM xã;',
      '- Đại diện lãnh đạo Công an xã.',
    ]);
  });

  test('for sixty guests refers to an annex that names every one of them in order', () => {
    const guests = Array.from({ length: 60 }, (_, i) => ({ ...lam, name: `Khách Số ${i + 1}` }));
    const sections = laidPaper(invitationPaper(anInvitation({ guests })), stateLayout);
    expect(sections).toHaveLength(2);
    const [letter = [], annex = []] = sections.map(({ pieces }) => linesOf(pieces));
    expect(letter.join('\n')).toContain('các đại biểu có tên trong danh sách tại Phụ lục kèm theo.');
    expect(letter.join('\n')).not.toContain('Khách Số 1');
    expect(annex.filter((line) => line.startsWith('Khách Số'))).toEqual(guests.map(({ name }) => name));
  });

  test.each([
    [12, 1],
    [13, 2],
  ])('%d guests make %d section(s)', (count, sections) => {
    const guests = Array.from({ length: count }, () => lam);
    expect(laidPaper(invitationPaper(anInvitation({ guests })), stateLayout)).toHaveLength(sections);
  });

  test('can be made for each guest alone', () => {
    const papers = invitationPapers(anInvitation({ guests: [lam, on] }));
    expect(papers.map((paper) => sectionLines(laidPaper(paper, stateLayout))[8])).toEqual([
      expect.stringMatching(/kính mời: Ông \(Bà\) Nguyễn Hữu Lâm, Chủ tịch UBND xã\.$/),
      expect.stringMatching(/kính mời: Bà Bùi Thị Ơn, Bí thư Đoàn TNCS HCM xã\.$/),
    ]);
  });

  test('what to bring comes last and carries the end mark', () => {
    const notes = ['Đề nghị dự họp đúng thành phần.', ' ', 'Tài liệu gửi kèm theo.'];
    expect(body(anInvitation({ notes })).slice(-3)).toEqual([
      'Địa điểm: Phòng họp UBND xã Thanh Khê Hạ.',
      'Đề nghị dự họp đúng thành phần.',
      'Tài liệu gửi kèm theo./.',
    ]);
  });

  test.each([
    ['Họp Tổ công tác tháng 3', 'Tới dự họp Tổ công tác tháng 3.'],
    ['Hội nghị sơ kết', 'Tới dự hội nghị sơ kết.'],
    ['Rà soát hồ sơ', 'Tới dự cuộc họp: Rà soát hồ sơ.'],
    // «Họpx» is no gathering; decomposed letters are the same letters.
    ['Lớpphó', 'Tới dự cuộc họp: Lớpphó.'],
    ['Họp Ban Chỉ đạo'.normalize('NFD'), 'Tới dự họp Ban Chỉ đạo.'],
    ['HỌP BAN CHỈ ĐẠO', 'Tới dự HỌP BAN CHỈ ĐẠO.'],
  ])('a meeting called «%s» is attended as «%s»', (title, line) => {
    expect(body(anInvitation({ gathering: aGathering({ title }) }))).toContain(line);
  });

  test('draft: number and day are gaps, whatever is known of the month is kept', () => {
    const all = lines(anInvitation({ issue: { number: null, issuedOn: '2027-01' } })).join('\n');
    expect(all).toMatch(/Số: \u00a0+\/GM-BCĐCĐS/);
    expect(all).toMatch(/Thanh Khê Hạ, ngày\u00a0+tháng 01 năm 2027/);
  });

  test('with nothing known it is a form to fill in, and invents nothing', () => {
    const empty = anInvitation({
      issuer: anIssuer({ parent: null, place: null, name: '', letterheadName: ' ' }),
      issue: { number: null, issuedOn: null },
      signer: nobody,
      gathering: { title: null, on: null, startsAt: null, place: null, chair: null },
      guests: [],
      draftedBy: null,
    });
    const all = lines(empty);
    expect(all[0]).toMatch(/^…+$/);
    expect(all.slice(all.indexOf('GIẤY MỜI'))).toEqual([
      'GIẤY MỜI',
      expect.stringMatching(/^…+$/),
      expect.stringMatching(/^…+ trân trọng kính mời:$/),
      expect.stringMatching(/^Tới dự cuộc họp: …+\.$/),
      expect.stringMatching(/^Chủ trì: …+\.$/),
      expect.stringMatching(/^Thời gian: …+ giờ …+ phút, ngày …+ tháng …+ năm …+\.$/),
      expect.stringMatching(/^Địa điểm: …+\.\/\.$/),
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      expect.stringMatching(/^…+$/),
      expect.stringMatching(/^…+$/),
      expect.stringMatching(/^…+$/),
    ]);
    const pieces = laidPaper(invitationPaper(empty), stateLayout)[0]?.pieces ?? [];
    expect(pieces.filter(({ kind }) => kind === 'blank-line')).toHaveLength(2);
  });

  test.each([
    'Trung tâm Chuyển đổi số tỉnh',
    'VNPT Hà Tĩnh',
    'Đại diện Hội Nông dân xã',
    'Tổ công nghệ số cộng đồng thôn 5',
  ])('does not call the unit «%s» Ông (Bà), whichever field it was written in', (name) => {
    expect(body(anInvitation({ guests: [{ name, title: '', honorific: null }] }))[0]).toMatch(
      new RegExp(`kính mời: ${name}\\.$`),
    );
  });

  test.each(['Đoàn Văn Hậu', 'NGUYỄN HỮU LÂM', 'Tôn Nữ Thị Ninh', 'H’Hen Niê'])(
    'calls the person «%s» Ông (Bà)',
    (name) => {
      expect(body(anInvitation({ guests: [{ name, title: '', honorific: null }] }))[0]).toContain(
        `kính mời: Ông (Bà) ${name}.`,
      );
    },
  );

  test.each([
    ['HỘI NÔNG DÂN XÃ', 'unit', 'kính mời: HỘI NÔNG DÂN XÃ.'],
    ['Y Moan BTEC', 'person', 'kính mời: Ông (Bà) Y Moan BTEC.'],
  ] as const)('believes the official, not the look of «%s»', (name, called, line) => {
    expect(body(anInvitation({ guests: [{ name, title: '', honorific: null, called }] }))[0]).toContain(line);
  });

  test('heads the annex by persons alone, or by persons and units', () => {
    const headOf = (called: 'person' | 'unit') => {
      const guests = Array.from({ length: 13 }, () => ({ ...lam, called }));
      const [table] = invitationPaper(anInvitation({ guests })).appendices[0]?.blocks ?? [];
      return table?.kind === 'table' ? table.columns[1]?.header : null;
    };
    expect([headOf('person'), headOf('unit')]).toEqual(['Họ và tên', 'Đại biểu, đơn vị']);
  });
});
