import { describe, expect, it } from 'vitest';
import { assembledPaper } from '../../../../../shared/meetings/minutes/assembled-paper.ts';
import type { MeetingRecord } from '../../../../../shared/meetings/minutes/meeting-record.ts';
import type { Of } from '../../../../../shared/records/index.ts';
import { aMeetingRecord, anItem, at } from './a-meeting-record.ts';

const minutes = (record: MeetingRecord) => assembledPaper('minutes', record);
const notice = (record: MeetingRecord) => assembledPaper('conclusion-notice', record);
const part = (paper: ReturnType<typeof minutes>, name: string) =>
  paper.sections.find((one) => one.part === name)?.text;

const present = (personId: string, from = '08:00', until = '') =>
  at('attendance', personId, { personId, mark: 'present', stays: [{ from, until }] });

describe('minutes of a meeting of which nothing was recorded', () => {
  const paper = minutes(aMeetingRecord());

  it('have the parts of the model form, in its order', () => {
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      'Thời gian bắt đầu:',
      'Địa điểm:',
      'Thành phần tham dự:',
      'Chủ trì (chủ tọa):',
      'Thư ký (người ghi biên bản):',
      'Nội dung (theo diễn biến cuộc họp):',
      '',
      'Kết luận của người chủ trì:',
      '',
    ]);
  });

  it('leave blanks for what nobody wrote down and invent nothing', () => {
    expect(part(paper, 'begun')).toBe('…… giờ …… phút, thứ Tư, ngày 18 tháng 11 năm 2026.');
    expect(part(paper, 'people')).toBe('Có mặt: ……………………\nVắng mặt: ……………………');
    expect(part(paper, 'secretary')).toBe('…………………….');
    expect(part(paper, 'conclusions')).toBe('1. ……………………\n2. ……………………\n3. ……………………');
    expect(part(paper, 'end')).toBe('Cuộc họp kết thúc vào …… giờ …… phút, ngày 18 tháng 11 năm 2026.');
    const whole = paper.sections.map(({ text }) => text).join('\n');
    for (const name of ['Trần Thị Thu Hà', 'Lê Quang Đạo', 'Đỗ Văn Bính']) expect(whole).not.toContain(name);
  });
});

describe('who took part', () => {
  it('is told with late coming, early leaving, coming back, delegates and guests', () => {
    const record = aMeetingRecord(
      {
        attendance: [
          present('lam'),
          present('ha', '08:20', '10:00'),
          at('attendance', 'dao', {
            ...{ personId: 'dao', mark: 'present' },
            stays: [
              { from: '08:00', until: '09:00' },
              { from: '09:30', until: '' },
            ],
          }),
          at('attendance', 'binh', { personId: 'binh', mark: 'absent' }),
          at('attendance', 'thay', {
            ...{ name: 'Trần Văn Hùng', title: 'Phó Trưởng Công an xã', forId: 'binh', mark: 'present' },
            stays: [{ from: '08:00', until: '' }],
          }),
          at('attendance', 'khach', { name: 'Nguyễn Văn Thành', mark: 'present', stays: [] }),
        ],
        absences: [
          at('absence', 'b', {
            ...{ personId: 'binh', toldOn: '2026-11-16', reason: 'đi công tác', consent: 'granted' },
            ...{ delegateName: 'Trần Văn Hùng', delegateTitle: 'Phó Trưởng Công an xã' },
          }),
        ],
      },
      {
        ...{ begunAt: '08:05', endedAt: '10:30' },
        guests: [
          { name: 'Nguyễn Văn Thành', title: '', called: 'person' },
          { name: 'VNPT Hà Tĩnh', title: '', called: 'unit' },
        ],
      },
    );
    expect(part(minutes(record), 'people')?.split('\n')).toEqual([
      'Có mặt 03/04 thành viên được mời:',
      '- Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban;',
      '- Trần Thị Thu Hà, Phó Chủ tịch UBND xã, Phó Trưởng ban Thường trực (dự từ 08 giờ 20 đến 10 giờ 00);',
      '- Lê Quang Đạo, Phó Trưởng ban (dự đến 09 giờ 00; từ 09 giờ 30);',
      '- Trần Văn Hùng, Phó Trưởng Công an xã, dự thay Đỗ Văn Bính.',
      'Vắng mặt 01 thành viên:',
      '- Đỗ Văn Bính, Trưởng Công an xã, Ủy viên (lý do: đi công tác; được người chủ trì đồng ý; ủy quyền ông (bà) Trần Văn Hùng, Phó Trưởng Công an xã dự họp thay).',
      'Khách mời:',
      '- Nguyễn Văn Thành;',
      '- VNPT Hà Tĩnh: ……… (có mặt/vắng mặt).',
    ]);
  });

  it('names those whom nobody called, beside those who were', () => {
    const record = aMeetingRecord({ attendance: [present('lam'), present('ha')] });
    expect(part(minutes(record), 'people')).toContain('Chưa điểm danh: Lê Quang Đạo, Đỗ Văn Bính.');
  });
});

describe('who took the chair', () => {
  const chair = (plan: Partial<Of<'meeting'>>, more: Partial<MeetingRecord> = {}) =>
    part(minutes(aMeetingRecord(more, plan)), 'chair');

  it.each([
    ['by title', { chairId: 'lam' }, {}, 'Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban.'],
    [
      'in the place of the head, by the rule',
      { chairId: 'dao', chairBy: 'substitute' as const },
      { substituteRule: 'khoản 1 Điều 4 Quy chế' },
      'Lê Quang Đạo, Phó Trưởng ban, chủ trì thay Trưởng ban theo khoản 1 Điều 4 Quy chế.',
    ],
    [
      'in the place of the head, where the regulation is silent',
      { chairId: 'dao', chairBy: 'substitute' as const },
      {},
      'Lê Quang Đạo, Phó Trưởng ban, chủ trì thay Trưởng ban.',
    ],
    [
      'by an authorisation',
      { chairId: 'binh', chairBy: 'authorised' as const, authorisation: 'Giấy ủy quyền số 01/GUQ' },
      {},
      'Đỗ Văn Bính, Trưởng Công an xã, Ủy viên, chủ trì theo ủy quyền của Trưởng ban (giấy ủy quyền số 01/GUQ).',
    ],
    ['nobody', { chairId: null }, {}, '…………………….'],
  ])('%s', (_, plan, more, words) => {
    expect(chair(plan, more)).toBe(words);
  });
});

describe('the course of a meeting', () => {
  const agenda = [
    anItem('a', 'Báo cáo năm 2026', { itemType: 'report', presenter: 'Phòng Văn hóa - Xã hội' }),
    anItem('b', 'Kế hoạch năm 2027'),
    anItem('c', 'Việc khác', { presenter: 'Trưởng ban' }),
  ];
  const record = aMeetingRecord(
    {
      notes: [
        at('item-note', 'n', { itemId: 'a', text: 'Đạt 71%.\n\nCòn 2 thôn.', outcome: 'postponed' }),
        at('item-note', 'n3', { itemId: 'c', outcome: 'not-reached' }),
        at('item-note', 'n4', { itemId: 'gone', text: 'Nội dung của mục đã bỏ.' }),
      ],
      opinions: [
        at('opinion', 'o1', { itemId: 'b', personId: 'dao', text: 'Bổ sung chỉ tiêu' }),
        at('opinion', 'o2', { itemId: 'b', speaker: 'Ông Thành, trưởng thôn', stance: 'disagree' }),
        at('opinion', 'o3', {
          ...{ itemId: 'b', personId: 'binh', form: 'written', receivedOn: '2026-11-17', stance: 'agree' },
          ...{ text: 'Rất dài.', summary: 'làm rõ phần an toàn' },
        }),
        at('opinion', 'o4', {
          ...{ itemId: 'b', personId: 'ha', form: 'written', receivedOn: '2026-11-17' },
          files: [{ sha256: 'a'.repeat(64), name: 'y-kien.pdf', size: 1 }],
        }),
      ],
      rulings: [
        at('ruling', 'r1', {
          ...{ itemId: 'b', matter: 'Kế hoạch năm 2027.', mode: 'majority', outcome: 'adopted' },
          ...{ base: 'all-members', baseCount: 9, votesFor: 6, votesAgainst: 1, votesOther: 1 },
        }),
        at('ruling', 'r2', { itemId: 'b', matter: 'Kinh phí', mode: 'head-decides', outcome: 'rejected' }),
        at('ruling', 'r3', {
          ...{ itemId: 'b', matter: 'Nhân sự', mode: 'collective-then-head-concludes', decidedById: 'ha' },
          outcome: 'referred',
        }),
      ],
    },
    { agenda },
  );
  const paper = minutes(record);

  it('goes item by item: who presented, what was noted, what became of it', () => {
    expect(paper.sections.find((one) => one.part === 'item:a')).toEqual({
      part: 'item:a',
      heading: '1. Báo cáo năm 2026',
      text: 'Trình bày: Phòng Văn hóa - Xã hội.\nĐạt 71%.\nCòn 2 thôn.\nNội dung này để lại cuộc họp sau.',
    });
    expect(part(paper, 'item:c')).toBe('Nội dung này chưa kịp bàn tại cuộc họp.');
    expect(part(paper, 'rest')).toBe('Nội dung của mục đã bỏ.');
  });

  it('tells opinions by speaker, written ones by their summary, and rulings with their count and base', () => {
    expect(part(paper, 'item:b')?.split('\n')).toEqual([
      '- Ý kiến của Phó Trưởng ban Lê Quang Đạo: Bổ sung chỉ tiêu.',
      '- Ý kiến của Ông Thành, trưởng thôn: không đồng ý.',
      '- Ý kiến bằng văn bản của Ủy viên Đỗ Văn Bính (nhận ngày 17/11/2026): đồng ý; làm rõ phần an toàn.',
      '- Ý kiến bằng văn bản của Phó Trưởng ban Thường trực Trần Thị Thu Hà (nhận ngày 17/11/2026): có văn bản kèm theo.',
      '- Biểu quyết về “Kế hoạch năm 2027”: 6 tán thành, 1 không tán thành, 1 ý kiến khác, 1 không biểu quyết (tính trên tổng số thành viên: 9). Kết quả: thông qua.',
      '- Trưởng ban quyết định về “Kinh phí”: không thông qua.',
      '- Tập thể thảo luận về “Nhân sự”; Phó Trưởng ban Thường trực Trần Thị Thu Hà kết luận: chuyển người có thẩm quyền xem xét, quyết định.',
    ]);
  });

  it('leaves an item to the hand of which nothing is recorded', () => {
    const silent = minutes(aMeetingRecord({}, { agenda }));
    expect(part(silent, 'item:b')).toBe('……………………\n……………………');
  });
});

describe('the notice of conclusions', () => {
  const aTask = (id: string, more: Partial<Of<'task'>>) =>
    at('task', id, { title: 'Mua máy tính', unit: 'Phòng Kinh tế', ...more });

  it('tells when, where, who chaired, who came and what was heard, then concludes', () => {
    const paper = notice(
      aMeetingRecord(
        { attendance: [present('lam'), present('ha')] },
        { agenda: [anItem('a', 'Báo cáo năm 2026', { itemType: 'report' })], begunAt: '08:05' },
      ),
    );
    expect(paper.subject).toBe(
      'Kết luận của Trưởng ban tại cuộc họp Ban Chỉ đạo định kỳ quý IV năm 2026 ngày 18 tháng 11 năm 2026',
    );
    expect(part(paper, 'opening')?.split('\n')).toEqual([
      'Vào 08 giờ 05 phút, ngày 18 tháng 11 năm 2026, tại Phòng họp UBND xã, Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ tổ chức cuộc họp Ban Chỉ đạo định kỳ quý IV năm 2026.',
      'Chủ trì: Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban. Dự họp có 02/04 thành viên Ban Chỉ đạo.',
      'Sau khi nghe báo cáo năm 2026, Trưởng ban kết luận như sau:',
    ]);
  });

  it('numbers the conclusions, and tells the tasks that they do not tell, deadline as written', () => {
    const conclusion = (order: number, text: string) => at('conclusion', `k${order}`, { order, text });
    const paper = notice(
      aMeetingRecord({
        conclusions: [
          conclusion(1, 'Thống nhất kế hoạch.'),
          conclusion(2, 'Công an xã rà soát, xong trong quý I.'),
        ],
        tasks: [
          aTask('t1', {
            ...{ withUnits: 'Văn phòng', product: 'Hợp đồng', deadlineText: 'cuối quý I/2027' },
            dueOn: null,
          }),
          aTask('t2', { title: 'Rà soát', unit: 'Công an xã', evidence: 'Công an xã rà soát' }),
          aTask('t3', { title: 'Thử nghiệm', unit: 'các thôn', force: 'encouragement' }),
          aTask('t4', { title: 'Đã bỏ', state: 'dropped' }),
        ],
      }),
    );
    expect(part(paper, 'conclusions')).toBe(
      '1. Thống nhất kế hoạch.\n2. Công an xã rà soát, xong trong quý I.',
    );
    expect(part(paper, 'tasks')?.split('\n')).toEqual([
      '- Giao Phòng Kinh tế chủ trì, phối hợp với Văn phòng: Mua máy tính; sản phẩm: Hợp đồng; thời hạn: cuối quý I/2027.',
      '- Khuyến khích các thôn chủ trì: Thử nghiệm.',
    ]);
    expect(paper.recipients.split('\n')).toEqual([
      'Thành viên Ban Chỉ đạo',
      'Phòng Kinh tế',
      'Công an xã',
      'các thôn',
    ]);
  });

  it('has thirty conclusions in their order, and blanks for none', () => {
    const conclusions = Array.from({ length: 30 }, (_, i) =>
      at('conclusion', `k${i}`, { order: i + 1, text: `Việc ${i + 1}` }),
    );
    const lines = part(notice(aMeetingRecord({ conclusions })), 'conclusions')?.split('\n');
    expect(lines).toHaveLength(30);
    expect(lines?.at(-1)).toBe('30. Việc 30');
    expect(part(notice(aMeetingRecord()), 'conclusions')).toMatch(/^1\. …/);
  });

  it('does not name the day twice', () => {
    const title = 'Họp Ban Chỉ đạo đột xuất ngày 18/11/2026';
    expect(notice(aMeetingRecord({}, { title })).subject).toBe(
      'Kết luận của Trưởng ban tại cuộc họp Ban Chỉ đạo đột xuất ngày 18/11/2026',
    );
  });
});

describe('a round of written opinions', () => {
  const answer = (id: string, personId: string, stance: 'agree' | 'other') =>
    at('opinion', id, { itemId: 'q', personId, stance, form: 'written', receivedOn: '2026-11-17' });
  const record = aMeetingRecord(
    { opinions: [answer('1', 'ha', 'agree'), answer('2', 'dao', 'agree'), answer('3', 'dao', 'other')] },
    { type: 'written-round', place: '', startsAt: '17:00', agenda: [anItem('q', 'Dự thảo kế hoạch')] },
  );

  it('is concluded on the answers, counted once for each person', () => {
    const paper = notice(record);
    expect(paper.subject).toBe('Kết luận của Trưởng ban qua lấy ý kiến bằng văn bản về Dự thảo kế hoạch');
    expect(part(paper, 'opening')).toBe(
      'Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ đã lấy ý kiến thành viên bằng văn bản về “Dự thảo kế hoạch”; đến hết hạn trả lời ngày 18 tháng 11 năm 2026, đã nhận 02/04 ý kiến, trong đó: 01 đồng ý, 01 ý kiến khác.\nTrên cơ sở tổng hợp ý kiến, Trưởng ban kết luận như sau:',
    );
  });

  it('has minutes without roll, place or hour of an end, that name those who did not answer', () => {
    const paper = minutes(record);
    expect(paper.sections.map((one) => one.part)).toEqual([
      ...['begun', 'people', 'count', 'course', 'item:q', 'conclusions'],
    ]);
    expect(part(paper, 'count')).toContain('Chưa có ý kiến: Nguyễn Hữu Lâm');
    expect(part(paper, 'item:q')).toMatch(/^Tổng hợp: 01 đồng ý, 01 ý kiến khác\./);
  });
});
