import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StoreTrouble } from '../../../renderer/components/page/store-trouble.tsx';
import { StatusProvider } from '../../../renderer/status.tsx';
import { show } from '../show.tsx';

const certain = {
  sequence: 41,
  at: '2026-11-20T03:15:00.000Z',
  byName: 'Đặng Minh Tuệ',
  channel: 'meetings.save',
  kind: 'Cuộc họp',
  title: 'Họp quý IV',
};

async function trouble(code: string, known: object | null = certain) {
  const shown = show(
    <StatusProvider>
      <StoreTrouble />
      <p>Đang làm việc</p>
    </StatusProvider>,
    {
      'app.status': () => ({ ok: true, value: { language: 'vi' } }),
      'recovery.state': () => ({ ok: true, value: { trouble: known && { certain: known } } }),
    },
  );
  await screen.findByText('Đang làm việc');
  shown.announce('store.trouble', { code });
  return shown;
}

describe('a disk that refuses while the book is open', () => {
  it('is told at once: what is certain, what was not saved, and how to go on', async () => {
    const { asked } = await trouble('disk-failed');
    expect(
      await screen.findByText(/đến số 41, lúc 10:15 ngày 20\/11\/2026 \(Cuộc họp “Họp quý IV”\)/),
    ).toBeTruthy();
    expect(screen.getByText(/Nội dung đã nhập vẫn được giữ/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Mở lại sổ' })).toBeTruthy();
    // The book may be read-only now: the buttons that write must go.
    expect(asked.filter(({ channel }) => channel === 'app.status').length).toBeGreaterThan(1);
  });

  it('that is full needs no reopening: the same save may be tried again', async () => {
    await trouble('disk-full');
    expect(await screen.findByText('Ổ đĩa đã đầy: thay đổi vừa rồi chưa được lưu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mở lại sổ' })).toBeNull();
  });

  it('is told also where nothing certain can be read', async () => {
    await trouble('store-stopped', null);
    expect(await screen.findByText(/mọi thay đổi đã báo “Đã lưu”/)).toBeTruthy();
  });
});
