import { describe, expect, test } from 'vitest';
import { openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const held = (on: string) => ({
  ...{ bodyId: 'bcd', type: 'regular' as const, title: 'Họp', on, startsAt: '08:00', place: 'Hội trường' },
  state: 'held' as const,
});
const item = {
  ...{ id: 'i1', itemType: 'review' as const, title: 'Rà soát', minutes: 10, presenter: '', files: [] },
  carriedFromId: 'june',
};
const next = { ...held('2026-12-15'), state: 'planned' as const, agenda: [item] };
const task = (title: string, more: object = {}) => ({ bodyId: 'bcd', meetingId: 'june', title, ...more });

const printed = async (more: Seed) => {
  const book = await openSownBook(
    thanhKheHa({ meeting: { march: held('2026-03-12'), june: held('2026-06-12'), next }, ...more }),
  );
  const { html } = await book.call('papers.preview', { paper: 'agenda', meetingId: 'next' });
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
};

describe('the annex of an agenda that reviews conclusions', () => {
  test('lists the tasks with the deadline as it was written and what became of each', async () => {
    const text = await printed({
      task: {
        a: task('Lắp wifi', {
          order: 1,
          deadlineText: 'trong quý III',
          dueOn: '2026-09-30',
          unit: 'Công an xã',
        }),
        b: task('Tập huấn', { order: 2, state: 'done', doneOn: '2026-10-20', result: '45 người' }),
        c: task('Trang bị máy', { order: 3, state: 'dropped', result: 'Chưa có kinh phí' }),
        d: task('Rà soát máy tính', { meetingId: 'march', order: 1 }),
      },
      conclusion: { k: { meetingId: 'june', order: 4, text: 'Thống nhất chủ trương' } },
    });
    expect(text).toContain('Phụ lục');
    expect(text).toContain('Tình hình thực hiện kết luận cuộc họp ngày 12/06/2026'.toLocaleUpperCase('vi'));
    expect(text).toMatch(/Lắp wifi Công an xã trong quý III Chưa xong, quá hạn/);
    expect(text).toContain('Đã xong ngày 20/10/2026. 45 người');
    expect(text).toContain('Không thực hiện nữa. Chưa có kinh phí');
    expect(text).toContain('Thống nhất chủ trương');
    expect(text).toContain('Rà soát máy tính (kết luận cuộc họp ngày 12/03/2026)');
  });

  test('is left out where nothing is known of the meeting, or it lies in the bin', async () => {
    expect(await printed({})).not.toContain('Phụ lục');
    const binned = { ...held('2026-06-12'), removedAt: '2026-07-01T00:00:00.000Z' };
    const meeting = { june: binned, next };
    expect(await printed({ meeting, task: { a: task('Lắp wifi') } })).not.toContain('Phụ lục');
  });

  test('prints what is wanted of an item only where its title does not say so', async () => {
    const agenda = [
      { ...item, id: 'x', carriedFromId: null, itemType: 'decision' as const, title: 'Kế hoạch năm 2027' },
      { ...item, id: 'y', carriedFromId: null, itemType: 'decision' as const, title: 'Thông qua Quy chế' },
      { ...item, id: 'z', carriedFromId: null, itemType: 'report' as const, title: 'Tình hình năm 2026' },
    ];
    const text = await printed({ meeting: { next: { ...next, agenda } } });
    expect(text).toContain('Kế hoạch năm 2027 (để quyết định)');
    expect(text).not.toMatch(/Thông qua Quy chế \(|Tình hình năm 2026 \(/);
  });
});
