import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../../helpers/book.ts';
import { openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const held = (on: string) => ({
  ...{ bodyId: 'bcd', type: 'regular' as const, title: `Họp ngày ${on}`, on, startsAt: '08:00' },
  ...{ place: 'Hội trường', state: 'held' as const, attendeeIds: ['lam', 'ha', 'dao'], chairId: 'lam' },
});

const more: Seed = {
  settings: { settings: { language: 'vi', keptFrom: '2026-01-01', backupReminderDays: 7 } },
  meeting: { june: held('2026-06-12'), other: { ...held('2026-06-15'), bodyId: 'tct', attendeeIds: [] } },
  attendance: {
    a1: { meetingId: 'june', personId: 'lam', mark: 'present', stays: [{ from: '08:00', until: '' }] },
    a2: { meetingId: 'june', personId: 'ha', mark: 'present', stays: [{ from: '08:20', until: '' }] },
    a3: { meetingId: 'june', personId: 'dao', mark: 'absent' },
  },
  absence: {
    x1: {
      ...{ meetingId: 'june', personId: 'dao', toldOn: '2026-06-10', consent: 'granted' as const },
      ...{ reason: 'Họp ở tỉnh', delegateName: 'Cao Thị Ái' },
    },
  },
  post: { p1: { personId: 'dao', title: 'Phó Chủ tịch', agency: 'UBND xã', from: '2026-01-01' } },
};
const year = { bodyId: 'bcd', from: '2026-01-01', until: '2026-12-31' };

describe('the statistics of meetings', () => {
  test('tell who came, who stayed away and why, in titles of the day', async () => {
    const book = await openSownBook(thanhKheHa(more));
    const { people, totals, meetings } = await book.call('statistics.meetings', year);
    expect(people.slice(0, 3)).toMatchObject([
      { fullName: 'Nguyễn Hữu Lâm', roleName: 'Trưởng ban', present: 1, late: 0 },
      { fullName: 'Trần Thị Thu Hà', present: 1, late: 1 },
      {
        ...{
          fullName: 'Lê Quang Đạo',
          post: 'Phó Chủ tịch, UBND xã',
          absent: 1,
          withConsent: 1,
          delegated: 1,
        },
        missed: [{ reason: 'Họp ở tỉnh', delegate: 'Cao Thị Ái', on: '2026-06-12' }],
      },
    ]);
    expect(totals).toMatchObject({ invited: 3, present: 2, absent: 1 });
    expect(meetings.map(({ meetingId }) => meetingId)).toEqual(['june']);
  });

  test('hold the meetings against those that the regulation asked for in the period, with its article', async () => {
    const book = await openSownBook(thanhKheHa(more));
    const { tallies } = await book.call('statistics.meetings', year);
    expect(tallies).toMatchObject([
      {
        asked: 2,
        held: 1,
        putOff: 0,
        overdue: 0,
        open: 1,
        duties: [{ citation: { article: '7', clause: '1' } }, {}],
      },
    ]);
    const half = await book.call('statistics.meetings', { ...year, until: '2026-06-30' });
    expect(half.tallies).toMatchObject([{ asked: 1, held: 1, open: 0 }]);
    const group = await book.call('statistics.meetings', { ...year, bodyId: 'tct' });
    expect(group.tallies).toMatchObject([{ asked: 12, held: 1, overdue: 9 }]);
  });

  test('are refused for a period that ends before it begins, and for a body that is not there', async () => {
    const book = await openSownBook(thanhKheHa(more));
    const backwards = { ...year, from: '2027-01-01' };
    for (const ask of [
      book.ask('statistics.meetings', backwards),
      book.ask('statistics.export', backwards),
      book.ask('papers.preview', { paper: 'meeting-statistics', ...backwards }),
    ]) {
      expect(failureOf(await ask)).toMatchObject({
        ...{ code: 'invalid-input', field: 'until', details: { reason: 'ends-before-start' } },
      });
    }
    const nobody = { ...year, bodyId: 'nobody' };
    expect(failureOf(await book.ask('statistics.meetings', nobody)).code).toBe('not-found');
  });

  test('go into a workbook with a sheet each for people, meetings, absences and rules', async () => {
    const book = await openSownBook(thanhKheHa(more));
    await book.call('statistics.export', year);
    const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = book.desk.delivered;
    expect(name).toBe('Thong ke hop 2026-01-01 - 2026-12-31.xlsx');
    const sheets = await readXlsx(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Dự họp', 'Cuộc họp', 'Vắng mặt', 'Theo quy chế']);
    const cells = JSON.stringify(sheets);
    expect(cells).toContain('Họp ở tỉnh');
    expect(cells).toContain('khoản 1 Điều 7');
    expect(sheets[0]?.data.at(-1)?.slice(0, 6)).toEqual(['Tổng cộng', null, null, 3, 2, 1]);
  });

  test('are printed: people, meetings, absences with reasons, rules', async () => {
    const book = await openSownBook(thanhKheHa(more));
    const { html, title } = await book.call('papers.preview', { paper: 'meeting-statistics', ...year });
    expect(title).toContain('Bảng thống kê dự họp');
    for (const words of ['Lê Quang Đạo', 'Được người chủ trì đồng ý', 'Họp ở tỉnh', 'Cao Thị Ái']) {
      expect(html).toContain(words);
    }
  });

  test('of a book without meetings are empty and still printed', async () => {
    const book = await openSownBook(thanhKheHa());
    expect(await book.call('statistics.meetings', year)).toMatchObject({
      meetings: [],
      totals: { invited: 0 },
    });
    await book.call('statistics.export', year);
    const { html } = await book.call('papers.preview', { paper: 'meeting-statistics', ...year });
    expect(html).toContain('Trong kỳ chưa có cuộc họp nào được ghi là đã họp.');
  });
});
