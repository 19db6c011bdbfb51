import { useQueryClient } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ProtectionField } from '../../../renderer/components/backup/protection-field.tsx';
import { useTask } from '../../../renderer/components/page/use-task.ts';
import type { Protection } from '../../../shared/backup/passphrase.ts';
import { show } from '../show.tsx';

const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value: text } });

const passphrase = 'năm con trâu vàng qua sông';

function begin() {
  const told = vi.fn<(protection: Protection | null) => void>();
  show(<ProtectionField onChange={told} />);
  return told;
}

let remembered: unknown[] = [];

function Backup() {
  const client = useQueryClient();
  const task = useTask('backup.create');
  const run = () => task.run('usb', { protection: { kind: 'passphrase', passphrase } });
  remembered = client
    .getMutationCache()
    .getAll()
    .map(({ state }) => state);
  return (
    <button type="button" onClick={run}>
      Sao lưu
    </button>
  );
}

describe('the protection of a backup', () => {
  it('is a passphrase typed twice alike, in whichever letters of Unikey', () => {
    const told = begin();
    type('Mật khẩu của bản sao lưu', passphrase);
    expect(told).toHaveBeenLastCalledWith(null);
    type('Gõ lại mật khẩu', passphrase.normalize('NFD'));
    expect(told).toHaveBeenLastCalledWith({ kind: 'passphrase', passphrase });
    expect(screen.getByText('Mạnh.')).toBeTruthy();
  });

  it('is not settled while the entries differ or are too short, and says why', () => {
    const told = begin();
    type('Mật khẩu của bản sao lưu', passphrase);
    type('Gõ lại mật khẩu', 'khác');
    expect(told).toHaveBeenLastCalledWith(null);
    expect(screen.getByText('Hai lần gõ chưa giống nhau.')).toBeTruthy();
    type('Mật khẩu của bản sao lưu', 'ngắn quá');
    type('Gõ lại mật khẩu', 'ngắn quá');
    expect(told).toHaveBeenLastCalledWith(null);
    expect(screen.getByText(/^Còn ngắn/)).toBeTruthy();
  });

  it('is left out only after the warning has been answered', () => {
    const told = begin();
    fireEvent.click(screen.getByRole('radio', { name: /^Không khóa/ }));
    expect(told).toHaveBeenLastCalledWith(null);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tôi đã hiểu và sẽ cất giữ USB cẩn thận' }));
    expect(told).toHaveBeenLastCalledWith({ kind: 'plain' });
    fireEvent.click(screen.getByRole('radio', { name: /^Khóa bằng mật khẩu/ }));
    expect(told).toHaveBeenLastCalledWith(null);
  });

  it('shows what was typed only while it is asked to', () => {
    begin();
    const entry = screen.getByLabelText('Mật khẩu của bản sao lưu', { selector: 'input' });
    expect(entry.getAttribute('type')).toBe('password');
    fireEvent.mouseDown(screen.getAllByRole('button', { name: 'Hiện mật khẩu' })[0] as HTMLElement);
    expect(entry.getAttribute('type')).toBe('text');
    fireEvent.mouseDown(screen.getByRole('button', { name: 'Ẩn mật khẩu' }));
    expect(entry.getAttribute('type')).toBe('password');
  });

  it('is sent with the backup and remembered by nothing in the page', async () => {
    const { asked } = show(<Backup />);
    fireEvent.click(screen.getByRole('button', { name: 'Sao lưu' }));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const protection = { kind: 'passphrase', passphrase };
    expect(asked[0]).toMatchObject({ channel: 'backup.create', input: { folder: 'usb', protection } });
    expect(remembered).toHaveLength(1);
    expect(JSON.stringify(remembered)).toContain('usb');
    expect(JSON.stringify(remembered)).not.toContain(passphrase);
  });
});
