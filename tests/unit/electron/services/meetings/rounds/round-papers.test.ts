import { describe, expect, it } from 'vitest';
import type { Of } from '../../../../../../shared/records/index.ts';
import { presets } from '../../../../../../shared/regulation/presets/index.ts';
import { failureOf } from '../../../../../helpers/book.ts';
import { openSownBook } from '../../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../../helpers/thanh-khe-ha.ts';

const item = (id: string, title: string) => ({
  ...{ id, itemType: 'decision' as const, title, minutes: 1, presenter: '' },
  ...{ files: [], carriedFromId: null },
});

const answer = (personId: string, itemId: string, more: Partial<Of<'opinion'>>): Partial<Of<'opinion'>> => ({
  ...{ meetingId: 'r', personId, itemId, form: 'written', receivedOn: '2026-11-18' },
  ...more,
});

const openRound = (on: string, preset: 'khanh-hoa' | 'tung-chau' = 'khanh-hoa') =>
  openSownBook({
    ...thanhKheHa(),
    regulation: {
      qc: { bodyId: 'bcd', title: 'Quy chế hoạt động', from: '2026-01-01', rules: presets[preset] },
    },
    meeting: {
      r: {
        ...{ bodyId: 'bcd', type: 'written-round', title: 'Lấy ý kiến về dự thảo kế hoạch' },
        ...{ on, startsAt: '17:00', chairId: 'lam', secretaryId: 'anh' },
        ...{ state: 'invited', attendeeIds: ['ha', 'dao', 'binh'] },
        agenda: [item('q1', 'Dự thảo kế hoạch'), item('q2', 'Giao đầu mối <b>')],
      },
    },
    delivery: {
      d: {
        ...{ meetingId: 'r', personId: 'dao', paper: 'opinion-request', way: 'by-hand' },
        ...{ sentOn: '2026-11-12', sentBy: 'Tuệ' },
      },
    },
    opinion: {
      a: answer('ha', 'q1', { stance: 'agree' }),
      b: answer('ha', 'q2', { stance: 'disagree', text: 'Chưa đủ người' }),
      c: answer('dao', 'q1', { stance: 'other', text: 'Bổ sung kinh phí', receivedOn: '2026-11-20' }),
      d: answer('dao', '', { text: 'Nên họp' }),
    },
    ruling: {
      r: {
        ...{ meetingId: 'r', itemId: 'q1', matter: 'Dự thảo kế hoạch', mode: 'head-decides' },
        ...{ outcome: 'adopted', note: 'bổ sung kinh phí', decidedById: 'lam' },
      },
    },
  });

type Sheet = 'request' | 'form' | 'chase-list' | 'reminder' | 'summary';

const textOf = async (
  sheet: Sheet,
  { on = '2026-11-27', preset, personId = '' }: { on?: string; preset?: 'tung-chau'; personId?: string } = {},
) => {
  const book = await openRound(on, preset);
  const { html } = await book.call('papers.preview', {
    ...{ paper: 'written-round', meetingId: 'r', sheet },
    ...(personId === '' ? {} : { personId }),
  });
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

describe('the papers of a round', () => {
  it('the letter says by which rule, who asks, about what and until when (K, 9.3)', async () => {
    const text = await textOf('request');
    expect(text).toContain('Căn cứ khoản 3 Điều 9 Quy chế hoạt động, Trưởng ban đề nghị các Ông (Bà)');
    expect(text).toContain('1. Dự thảo kế hoạch.');
    expect(text).toContain('trước 17 giờ 00 phút, ngày 27 tháng 11 năm 2026');
    expect(text).toContain('V/v lấy ý kiến về dự thảo kế hoạch');
  });

  it('a silent regulation is not cited', async () => {
    const text = await textOf('request', { preset: 'tung-chau' });
    expect(text).not.toContain('Căn cứ');
    expect(text).toContain('Trưởng ban đề nghị');
  });

  it('each of those asked has a sheet, or one alone', async () => {
    const all = await textOf('form');
    expect(all.match(/PHIẾU LẤY Ý KIẾN/g)).toHaveLength(3);
    const one = await textOf('form', { personId: 'binh' });
    expect(one).toContain('Đỗ Văn Bính');
    expect(one).not.toContain('Trần Thị Thu Hà');
    expect(one).toContain('Giao đầu mối &lt;b&gt;');
  });

  it('the list and the letters are for those who left something open, and say what', async () => {
    const list = await textOf('chase-list');
    expect(list).toContain('Lê Quang Đạo');
    expect(list).toContain('Đỗ Văn Bính');
    expect(list).not.toContain('Trần Thị Thu Hà');
    const letters = await textOf('reminder', { personId: 'dao' });
    expect(letters).toContain('Ngày 12/11/2026');
    expect(letters).toContain('1. Giao đầu mối');
    expect(letters).not.toContain('1. Dự thảo kế hoạch.');
    expect(letters).toContain('trước 17 giờ 00 phút, ngày 27 tháng 11 năm 2026');
  });

  it('once the last day is over the letter no longer names it as one to come', async () => {
    expect(await textOf('reminder', { on: '2026-11-19' })).toContain('đã qua; đề nghị');
  });

  it('the compiled answers: figures, words side by side, what came late, what was decided', async () => {
    const text = await textOf('summary', { on: '2026-11-19' });
    expect(text).toContain('Số người được lấy ý kiến: 03; đã trả lời: 02; chưa trả lời: 01 (Đỗ Văn Bính)');
    expect(text).toContain('1 Dự thảo kế hoạch. 1 0 1 0 1 Thông qua: bổ sung kinh phí');
    expect(text).toContain('(sau hạn)');
    expect(text).toContain('Lê Quang Đạo: Nên họp');
  });

  it('a round that is not there has no papers', async () => {
    const book = await openRound('2026-11-27');
    const request = { paper: 'written-round', meetingId: 'gone', sheet: 'summary' };
    expect(failureOf(await book.ask('papers.preview', request)).code).toBe('not-found');
    const wrong = { paper: 'written-round', meetingId: 'r', sheet: 'minutes' };
    expect(failureOf(await book.ask('papers.preview', wrong)).code).toBe('invalid-input');
  });
});

describe('the list of those called together to work', () => {
  it('says by which rule, who, where and for what (K, 10.4)', async () => {
    const seed = thanhKheHa();
    const book = await openSownBook({
      ...seed,
      regulation: {
        qc: { bodyId: 'bcd', title: 'Quy chế hoạt động', from: '2026-01-01', rules: presets['khanh-hoa'] },
      },
      'concentrated-work': {
        w: {
          ...{ bodyId: 'tct', title: 'Làm sạch dữ liệu', place: 'Hội trường', from: '2026-12-01' },
          ...{ until: '2026-12-10', calledById: 'ha', peopleIds: ['yen', 'tue'], output: 'Dữ liệu sạch' },
          others: [{ name: 'Vũ Đức Thịnh', title: 'Chuyên gia', unit: 'Viện' }],
        },
      },
    });
    const { html } = await book.call('papers.preview', { paper: 'concentrated-work', workId: 'w' });
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('Căn cứ khoản 4 Điều 10 Quy chế hoạt động');
    expect(text).toContain('từ ngày 01/12/2026 đến ngày 10/12/2026');
    expect(text).toContain('Vũ Đức Thịnh');
    expect(text).toContain('Danh sách này có 03 người');
  });
});
