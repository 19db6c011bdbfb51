import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';
import { aPlace, openAt } from '../services/backed-up-book.ts';

const line = aRecord('backup', 'mot', {
  takenAt: '2026-11-12T01:00:00.000Z',
  name: 'SBCD-2026-11-12-0800',
  target: '=HYPERLINK("http://x";"USB")',
  stickId: 'a',
  protection: 'passphrase',
  bytes: 123_456,
  by: 'officer',
  verifiedAt: '2026-11-13T02:00:00.000Z',
  verifiedHow: 'check',
  verifiedBy: 'group-head',
});
const stick = aRecord('stick', 'a', {
  name: 'USB A',
  markedAt: '2026-11-12T01:00:00.000Z',
  state: 'lost',
  retiredOn: '2026-11-14',
  retiredReason: 'Rơi trên đường',
});
const drill = aRecord('drill', 'd', {
  heldAt: '2026-11-14T01:00:00.000Z',
  by: 'officer',
  backupName: 'SBCD-2026-11-12-0800',
  takenAt: 'hôm nọ',
  result: 'failed',
  differences: 2,
  detail: 'person/tue',
});

describe('the register of backups in Excel', () => {
  it('tells backups, sticks and drills in words, and takes no text for a formula', async () => {
    const book = await openAt(await seedFolder([...theBasics, line, stick, drill], aPlace()));
    book.session.userId = 'viewer';
    await book.call('backup.export', {});
    const [file] = book.desk.delivered;
    expect(file?.name).toBe('So theo doi sao luu 2026-11-20.xlsx');
    const sheets = await readExcelFile(Buffer.from(file?.bytes ?? []));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sao lưu', 'USB', 'Diễn tập']);
    const [backups, sticks, drills] = sheets.map(({ data }) => data);
    expect(backups?.[0]?.[0]).toBe('SỔ THEO DÕI SAO LƯU');
    expect(backups?.[4]).toEqual([
      ...[1, '12/11/2026 08:00', 'USB A', '=HYPERLINK("http://x";"USB")', 'SBCD-2026-11-12-0800'],
      ...['Có mật khẩu', 123_456, 'Đặng Minh Tuệ', '13/11/2026 09:00', 'Kiểm tra lại', 'Trần Thị Thu Hà'],
    ]);
    expect(sticks?.[4]?.slice(0, 3)).toEqual(['USB A', '12/11/2026 08:00', 'Bị mất']);
    expect(drills?.[4]?.slice(3, 5)).toEqual(['hôm nọ', 'Không đạt']);
  });
});
