import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LastBackup } from '../../../renderer/screens/backup/last-backup.tsx';
import { StatusProvider } from '../../../renderer/status.tsx';
import { show } from '../show.tsx';

const settings = { id: 'settings', backupReminderDays: 7 };

/** The notice on 20/11/2026, with the last backup at that instant. */
function showOn(takenAt: string | null) {
  const rowsOf: Record<string, object[]> = {
    settings: [settings],
    backup: takenAt === null ? [] : [{ id: 'x', takenAt, target: 'KINGSTON (E:\\)' }],
  };
  show(
    <StatusProvider>
      <LastBackup />
    </StatusProvider>,
    {
      'app.status': () => ({ ok: true, value: { today: '2026-11-20' } }),
      'records.list': ({ kind }: { kind: string }) => {
        const rows = rowsOf[kind] ?? [];
        return { ok: true, value: { rows, total: rows.length } };
      },
    },
  );
}

describe('the word about the last backup', () => {
  it('reminds of a book that was never backed up', async () => {
    showOn(null);
    expect(await screen.findByText('Sổ chưa được sao lưu lần nào')).toBeTruthy();
  });

  it('reminds once more days have gone by than the settings allow', async () => {
    showOn('2026-11-12T16:59:59.000Z');
    expect(await screen.findByText('Đã 8 ngày chưa sao lưu')).toBeTruthy();
    expect(screen.getByText(/quá 7 ngày.*12\/11\/2026 23:59, tại KINGSTON \(E:\\\)/)).toBeTruthy();
  });

  it('does not remind on the last day allowed, by the calendar of Vietnam', async () => {
    showOn('2026-11-12T17:00:00.000Z');
    expect(await screen.findByText(/^Lần sao lưu gần nhất: 13\/11\/2026 00:00/)).toBeTruthy();
    expect(screen.queryByText(/chưa sao lưu/)).toBeNull();
  });
});
