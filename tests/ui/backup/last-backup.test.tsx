import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LastBackup } from '../../../renderer/screens/backup/last-backup.tsx';
import { StatusProvider } from '../../../renderer/status.tsx';
import type { BackupOverview } from '../../../shared/outputs/backup.ts';
import { show } from '../show.tsx';

const last = { id: 'x', takenAt: '2026-11-12T16:59:59.000Z', target: 'KINGSTON (E:\\)' };

/** The notice for a book that is so safe. */
function showFor(overview: Partial<Omit<BackupOverview, 'last'>> & { last?: typeof last | null }) {
  const value = { sticks: [], next: null, last: null, lastDrill: null, advice: [], ...overview };
  show(
    <StatusProvider>
      <LastBackup />
    </StatusProvider>,
    {
      'app.status': () => ({ ok: true, value: { today: '2026-11-20' } }),
      'backup.overview': () => ({ ok: true, value: { putOff: false, automaticFailure: null, ...value } }),
    },
  );
}

describe('the word about the last backup', () => {
  it('reminds of a book that was never backed up', async () => {
    showFor({ advice: [{ code: 'never' }] });
    expect(await screen.findByText('Sổ chưa được sao lưu lần nào')).toBeTruthy();
    expect(screen.queryByText(/^Lần sao lưu gần nhất/)).toBeNull();
  });

  it('tells the most pressing first, with what to do and who says so, then the others', async () => {
    showFor({
      last,
      advice: [
        { code: 'late', days: 8, limit: 7 },
        { code: 'one-set', name: 'USB A' },
      ],
    });
    expect(await screen.findByText('Đã 8 ngày chưa sao lưu')).toBeTruthy();
    expect(screen.getByText('Chương trình nhắc khi quá 7 ngày.')).toBeTruthy();
    expect(screen.getByText(/Mới có một bộ sao lưu/)).toBeTruthy();
    expect(screen.getByText(/^Lần sao lưu gần nhất: 12\/11\/2026 23:59, tại KINGSTON \(E:\\\)/)).toBeTruthy();
  });

  it('cites the regulation for what it asks, and calls its own advice its own', async () => {
    showFor({ last, advice: [{ code: 'second-old', name: 'USB B', days: 31, limit: 30 }] });
    expect(await screen.findByText('Bản trên USB B đã 31 ngày chưa được làm mới')).toBeTruthy();
    expect(screen.getByText(/Thông tư 05\/2025\/TT-BNV, Điều 27/)).toBeTruthy();
  });

  it('says which stick is next where all is well', async () => {
    showFor({ last, next: { id: 'b', name: 'USB B' } });
    expect(await screen.findByText(/Lần này hãy dùng USB B\./)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells why no backup could be made by itself', async () => {
    const failure = { code: 'target-gone' as const, details: {} };
    showFor({ last, automaticFailure: { at: '2026-11-19T09:00:00.000Z', failure } });
    expect(await screen.findByText('Lần tự động sao lưu 19/11/2026 16:00 không thành')).toBeTruthy();
    expect(screen.getByText(/Ổ đĩa đã chọn bị rút ra/)).toBeTruthy();
  });
});
