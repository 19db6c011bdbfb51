import { describe, expect, it } from 'vitest';
import { readRegulation } from '../../../../../shared/regulation/reader/reader.ts';

/** A regulation of one khoản, or of these articles. */
const regulation = (text: string): string =>
  `QUY CHẾ\nHoạt động của Ban Chỉ đạo chuyển đổi số xã Hòa Sơn\n${/^Điều/.test(text) ? text : `Điều 1. Chế độ làm việc\n1. ${text}`}`;

const rulesOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(readRegulation(regulation(text)).rules.map(({ key, value }) => [key, value]));

const questionsOf = (text: string) =>
  readRegulation(regulation(text)).questions.map(({ key, code }) => key ?? code);

const months = (every: number, soft = false) => ({ every, unit: 'month', soft });
const quarter = (soft = false) => ({ every: 1, unit: 'quarter', soft });

describe('how often the committee meets', () => {
  it.each([
    ['Ban Chỉ đạo họp định kỳ 01 quý/01 lần.', quarter()],
    ['Ban Chỉ đạo họp mỗi Quý một lần.', quarter()],
    ['Ban Chỉ đạo họp định kỳ 01 lần/quý (tùy tình hình thực tế có thể họp sớm hơn).', quarter(true)],
    ['Ban Chỉ đạo họp thường kỳ sáu tháng một lần.', months(6)],
    ['Ban Chỉ đạo họp định kì 06 tháng/lần, họp đột xuất khi cần thiết.', months(6)],
    ['Ban Chỉ đạo họp định kỳ 06 (sáu) tháng một lần.', months(6)],
    ['Ban Chỉ đạo họp thường kỳ 1 lần trong 6 tháng.', months(6)],
    ['Ban Chỉ đạo họp định kỳ mỗi năm hai kỳ.', months(6)],
    ['Mỗi năm Ban Chỉ đạo họp ít nhất 04 lần.', months(3)],
    ['Ban Chỉ đạo họp toàn thể ít nhất 02 lần/năm.', months(6)],
    ['Định kỳ 03 tháng/lần hoặc đột xuất, Trưởng ban triệu tập họp Ban Chỉ đạo.', months(3)],
    ['Phiên họp định kỳ của Ban Chỉ đạo được tổ chức vào tháng đầu mỗi quý.', quarter()],
    ['Chế độ họp: Ban Chỉ đạo 4 tháng họp 1 lần.', months(4)],
    ['Cuộc họp của Ban Chỉ đạo được tổ chức định kỳ hằng tháng; ngoài ra họp đột xuất.', months(1)],
    ['Ban Chỉ đạo họp giao ban định kỳ hàng tháng vào tuần cuối tháng.', months(1)],
    ['Ban Chỉ đạo họp định kỳ 02 tháng một lần, sơ kết 6 tháng, tổng kết năm.', months(2)],
    ['Ban Chỉ đạo họp định kỳ hằng quý, giữa năm và cuối năm họp sơ kết, tổng kết.', quarter()],
    ['Ban Chỉ đạo họp định kỳ.', 'unspecified'],
    ['Ban Chỉ đạo họp định kỳ mỗi tuần một lần.', { every: 1, unit: 'week', soft: false }],
    ['Ban Chỉ đạo họp mỗi tháng 02 lần.', { ...months(1), times: 2 }],
  ])('%s', (text, cadence) => {
    expect(rulesOf(text)['bcd.cadence']).toEqual(cadence);
  });

  it('tells the committee from its group in one sentence', () => {
    expect(
      rulesOf('Ban Chỉ đạo họp định kỳ hằng quý, Tổ công tác họp định kỳ một tháng một lần.'),
    ).toMatchObject({ 'bcd.cadence': quarter(), 'to.cadence': months(1) });
  });

  it.each([
    'Trưởng ban chủ trì các cuộc họp định kỳ và đột xuất của Ban Chỉ đạo.',
    'Ban Chỉ đạo tỉnh họp mỗi tháng một lần.',
    'Ban Chỉ đạo Trung ương họp định kỳ 6 tháng một lần.',
    'Thường trực Ban Chỉ đạo họp hằng tuần.',
    'Hằng quý, Ban Chỉ đạo phối hợp với các cơ quan kiểm tra.',
    'Trong 6 tháng đầu năm, Ban Chỉ đạo tổng hợp kết quả.',
    'Ban Chỉ đạo họp sơ kết 6 tháng và tổng kết năm.',
    'Ban Chỉ đạo làm việc theo các hình thức: họp định kỳ, họp đột xuất.',
  ])('says nothing of it: %s', (text) => {
    expect(rulesOf(text)['bcd.cadence']).toBeUndefined();
  });
});

describe('who does what', () => {
  const cases: [string, string, unknown][] = [
    [
      'Trường hợp cần thiết, Trưởng ban triệu tập họp đột xuất.',
      'extraordinary.conveners',
      { conveners: ['TB'], proposers: [] },
    ],
    [
      'Ban Chỉ đạo họp đột xuất khi có yêu cầu của Trưởng ban, Phó Trưởng ban.',
      'extraordinary.conveners',
      { conveners: ['TB', 'PTB'], proposers: [] },
    ],
    [
      'Ban Chỉ đạo họp đột xuất theo đề nghị của Cơ quan thường trực.',
      'extraordinary.conveners',
      { conveners: [], proposers: ['CQTT'] },
    ],
    [
      'Văn bản do Trưởng ban, các Phó Trưởng ban ký được đóng dấu Ủy ban nhân dân xã; thành viên khác ký sử dụng con dấu của cơ quan, đơn vị mình.',
      'seal',
      [
        { signers: ['TB', 'PTB'], seal: 'Ủy ban nhân dân xã', when: null },
        { signers: ['other members'], seal: 'signers-agency', when: null },
      ],
    ],
    [
      'Trưởng ban sử dụng con dấu của UBND phường; Phó Trưởng ban là Trưởng Công an phường sử dụng con dấu của Công an phường.',
      'seal',
      [
        { signers: ['TB'], seal: 'UBND phường', when: null },
        { signers: ['PTB'], seal: 'Công an phường', when: null },
      ],
    ],
    [
      'Hồ sơ, tài liệu của Ban Chỉ đạo do Văn phòng HĐND và UBND xã lưu trữ.',
      'records.keeper',
      ['Văn phòng HĐND và UBND xã'],
    ],
    [
      'Kinh phí hoạt động của Ban Chỉ đạo do ngân sách cấp, giao Phòng Kinh tế lập dự toán, quản lý và quyết toán.',
      'budget.manager',
      ['Phòng Kinh tế'],
    ],
    [
      'Kinh phí được bố trí trong dự toán hằng năm của Phòng Văn hóa - Xã hội xã.',
      'budget.owner',
      ['Phòng Văn hóa - Xã hội xã'],
    ],
    ['Thư ký Ban Chỉ đạo lập biên bản cuộc họp, trình người chủ trì ký.', 'minutes.signedBy', ['chair']],
    [
      'Thành viên Ban Chỉ đạo gửi báo cáo về Tổ giúp việc trước ngày 25 hằng tháng.',
      'member.report.due',
      {
        before: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({ day: 25, month })),
        to: ['Tổ'],
      },
    ],
    [
      'Thành viên Ban Chỉ đạo báo cáo Trưởng ban chậm nhất ngày 20 tháng 6 và ngày 10 tháng 12 hằng năm.',
      'member.report.due',
      {
        before: [
          { day: 20, month: 6 },
          { day: 10, month: 12 },
        ],
        to: ['TB'],
      },
    ],
    [
      'Thành viên Ban Chỉ đạo báo cáo Trưởng ban trước ngày 10 của tháng đầu quý sau.',
      'member.report.due',
      {
        before: [1, 4, 7, 10].map((month) => ({ day: 10, month })),
        to: ['TB'],
      },
    ],
    [
      'Ban Chỉ đạo báo cáo Ủy ban nhân dân tỉnh định kỳ quý, 6 tháng, năm.',
      'bcd.report',
      [{ by: ['BCĐ'], to: ['Ủy ban nhân dân tỉnh'], when: ['quarter', 'half-year', 'year'] }],
    ],
    [
      'Trưởng ban vắng mặt thì ủy quyền cho Phó Trưởng ban Thường trực chủ trì cuộc họp.',
      'chair.delegable',
      ['PTBTT'],
    ],
    [
      'Thành viên Ban Chỉ đạo vắng mặt phải có lý do và được Trưởng ban chấp thuận.',
      'absence.mode',
      { mode: 'report-and-consent', to: ['TB'] },
    ],
    [
      'Thành viên không dự họp phải báo cáo người chủ trì; không cử người khác họp thay.',
      'delegation.allowed',
      false,
    ],
    [
      'Trường hợp cần thiết, Trưởng ban quyết định lấy ý kiến các thành viên bằng văn bản thay cho việc tổ chức họp.',
      'writtenRound.allowed',
      { allowed: true, askedBy: ['TB'] },
    ],
    [
      'Ban Chỉ đạo làm việc theo chế độ thủ trưởng.',
      'decision.mode',
      { mode: 'head-decides', matters: [], otherwise: null },
    ],
    [
      'Ban Chỉ đạo làm việc theo nguyên tắc tập thể, quyết định theo đa số.',
      'decision.mode',
      { mode: 'majority', matters: [], otherwise: null },
    ],
    [
      'Các quyết định của Ban Chỉ đạo được thông qua khi có quá nửa số thành viên tán thành.',
      'decision.mode',
      { mode: 'majority', matters: [], otherwise: null },
    ],
    [
      'Phó Trưởng ban ký thay Trưởng ban, sử dụng con dấu của Ủy ban nhân dân xã.',
      'seal',
      [{ signers: ['PTB'], seal: 'Ủy ban nhân dân xã', when: null }],
    ],
    [
      'Kinh phí được bố trí trong dự toán của Văn phòng HĐND và UBND phường, Phòng Kinh tế, Hạ tầng và Đô thị phường.',
      'budget.owner',
      ['Văn phòng HĐND và UBND phường', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    ],
    ['Giữa năm và cuối năm, Ban Chỉ đạo họp sơ kết, tổng kết.', 'bcd.reviews', ['mid-year', 'year-end']],
  ];

  it.each(cases)('%s → %s', (text, key, value) => {
    expect(rulesOf(text)[key]).toEqual(value);
  });

  it('takes the one who acts from the title of the article, or from the điểm', () => {
    const text = `Điều 1. Nhiệm vụ của Trưởng ban
1. Ban hành chương trình, kế hoạch công tác của Ban Chỉ đạo.
Điều 2. Trách nhiệm của các thành viên
1. Nhiệm vụ cụ thể như sau:
a) Phó Trưởng ban Thường trực: thay mặt Trưởng ban khi Trưởng ban vắng mặt;
b) Ủy viên Thường trực: ký thông báo kết luận các cuộc họp;
c) Tổ công tác: lưu giữ hồ sơ của Ban Chỉ đạo.`;
    expect(rulesOf(text)).toMatchObject({
      'plan.approval': { by: ['TB'], signedBy: [], after: null },
      'chair.substitute': ['PTBTT'],
      'conclusion.issuedBy': ['UVTT'],
      'records.keeper': ['Tổ'],
    });
  });
});

describe('silence', () => {
  it.each([
    'Ban Chỉ đạo không có con dấu riêng.',
    'Các thành viên Ban Chỉ đạo làm việc theo chế độ chuyên trách.',
    'Kinh phí hoạt động thực hiện theo quy định của pháp luật.',
    'Quyết định này thay thế Quyết định số 12/QĐ-UBND.',
    'Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ.',
    'Theo dõi, đôn đốc việc thực hiện kết luận của Trưởng ban, thông báo của Ban Chỉ đạo.',
  ])('stays silence: %s', (text) => {
    expect(rulesOf(text)).toEqual({});
  });
});

describe('what contradicts itself', () => {
  it('is asked, and neither value is taken', () => {
    const text = `Điều 1. Họp
1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.
Điều 2. Thông báo
1. Giấy mời họp gửi trước 03 ngày làm việc.
2. Giấy mời họp Ban Chỉ đạo gửi trước 05 ngày làm việc.
Điều 3. Chế độ làm việc
1. Ban Chỉ đạo họp 06 tháng một lần.`;
    expect(rulesOf(text)).toEqual({});
    expect(questionsOf(text)).toEqual(['bcd.cadence', 'notice.leadWorkingDays']);
  });

  it('is no contradiction where both say the same in other words', () => {
    const text = `Điều 1. Họp
1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.
Điều 2. Chế độ làm việc
1. Ban Chỉ đạo họp 03 tháng/lần.`;
    expect(rulesOf(text)['bcd.cadence']).toEqual(quarter());
    expect(questionsOf(text)).toEqual([]);
  });
});

describe('articles of another document', () => {
  const own = (between: string) => `Điều 1. Căn cứ
1. Ban Chỉ đạo thực hiện theo quy chế mẫu, trong đó:
${between}
Điều 2. Họp
1. Ban Chỉ đạo họp định kỳ mỗi quý một lần.
Điều 3. Hiệu lực
Quy chế có hiệu lực kể từ ngày ký.`;

  it.each([
    [
      'in quotation marks',
      '“Điều 2. Họp\n1. Ban Chỉ đạo họp mỗi tháng một lần.\n2. Giấy mời gửi trước 9 ngày làm việc.”',
    ],
    ['in straight quotation marks', '"Điều 7. Họp\n1. Ban Chỉ đạo họp mỗi tháng một lần."'],
    [
      'without any, out of the row',
      'Điều 15. Họp\n1. Ban Chỉ đạo họp mỗi tháng một lần.\n2. Giấy mời gửi trước 9 ngày làm việc.',
    ],
  ])('are not taken for its own: %s', (_, between) => {
    const reading = readRegulation(regulation(own(between)));
    expect(reading.articles.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(reading.articles[0]?.clauses).toHaveLength(1);
    expect(reading.rules.map(({ key, value }) => [key, value])).toEqual([['bcd.cadence', quarter()]]);
  });

  it('out of the row are kept apart, and asked about', () => {
    const reading = readRegulation(regulation(own('Điều 15. Họp\n1. Ban Chỉ đạo họp mỗi tháng một lần.')));
    expect(reading.articles[0]?.quoted).toEqual(['Điều 15. Họp', '1. Ban Chỉ đạo họp mỗi tháng một lần.']);
    expect(reading.questions.map(({ code }) => code)).toEqual(['article-out-of-order']);
  });
});

describe('the structure', () => {
  it('has điểm in the Vietnamese order of letters, with đ', () => {
    const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
    const text = `Điều 1. Nhiệm vụ\n1. Gồm:\n${letters.map((letter) => `${letter}) Việc ${letter};`).join('\n')}\n2. Việc khác.`;
    const clauses = readRegulation(regulation(text)).articles[0]?.clauses;
    expect(clauses?.map(({ number }) => number)).toEqual(['1', '2']);
    expect(clauses?.[0]?.points.map(({ letter }) => letter)).toEqual(letters);
    expect(clauses?.[0]?.points[4]?.text).toBe('Việc đ;');
  });

  it('has chapters and sections over the articles', () => {
    const text =
      'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\n1. B.\nChương II. NHIỆM VỤ\nMục 1\nTRƯỞNG BAN\nĐiều 2. C\n1. D.\nĐiều 3. E\n1. F.';
    const articles = readRegulation(`QUY CHẾ\nHoạt động của Ban Chỉ đạo xã\n${text}`).articles;
    expect(articles.map(({ chapter, section }) => [chapter, section])).toEqual([
      [{ number: 'I', title: 'QUY ĐỊNH CHUNG' }, null],
      [
        { number: 'II', title: 'NHIỆM VỤ' },
        { number: '1', title: 'TRƯỞNG BAN' },
      ],
      [
        { number: 'II', title: 'NHIỆM VỤ' },
        { number: '1', title: 'TRƯỞNG BAN' },
      ],
    ]);
  });

  it('takes khoản numbered through the article, with a dash or in brackets', () => {
    const text =
      'Điều 1. A\n1.1. Một.\n1.2. Hai.\nĐiều 2. B\n1- Một.\n2- Hai.\n3- Ba.\nĐiều 3. C\n1) Một.\n2) Hai.';
    expect(readRegulation(regulation(text)).articles.map(({ clauses }) => clauses.length)).toEqual([2, 3, 2]);
  });

  it('leaves receivers, signature and annexes outside', () => {
    const text =
      'Điều 1. A\n1. Một.\n2. Hai./.\nNơi nhận:\n1. Như trên;\n- Lưu: VT.\nTRƯỞNG BAN\nPHỤ LỤC\nĐiều 2. Mẫu';
    const articles = readRegulation(regulation(text)).articles;
    expect(articles).toHaveLength(1);
    expect(articles[0]?.clauses.map((clause) => clause.text)).toEqual(['Một.', 'Hai./.']);
  });

  it('is asked about where a number is left out', () => {
    const text = 'Điều 1. A\n1. Một.\nĐiều 3. B\n1. Một.';
    expect(readRegulation(regulation(text)).articles.map(({ number }) => number)).toEqual(['1', '3']);
    expect(questionsOf(text)).toEqual(['article-skipped']);
  });

  it('is read from text typed in TCVN3', () => {
    const text =
      'QUY CHÕ\nHo¹t ®éng cña Ban ChØ ®¹o chuyÓn ®æi sè x·\n§iÒu 1. ChÕ ®é häp\n1. Ban ChØ ®¹o häp ®Þnh kú mçi quý mét lÇn.';
    const reading = readRegulation(text);
    expect(reading.articles.map(({ title }) => title)).toEqual(['Chế độ họp']);
    expect(reading.rules.map(({ key, value }) => [key, value])).toEqual([['bcd.cadence', quarter()]]);
  });
});
