import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RecordModal } from '../../../renderer/components/form/record-modal.tsx';
import { succeed } from '../../../shared/result.ts';
import { show } from '../show.tsx';

const yen = { id: 'yen', removedAt: null, name: 'Lý Thị Bảo Yến', roles: ['viewer'], active: true };
const saved = { 'records.change': () => succeed(yen), 'records.create': () => succeed(yen) };

const open = (id: string | null, value: object) => {
  const onClose = vi.fn();
  const { asked } = show(
    <RecordModal
      kind="user"
      id={id}
      value={value as Record<string, unknown>}
      fields={['name', 'active']}
      title="Người dùng"
      onClose={onClose}
    />,
    saved,
  );
  return { asked, onClose };
};

const name = () => screen.getByLabelText(/Họ và tên/);
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));

describe('a record in a window of its own', () => {
  it('sends only what was changed, so that a change of somebody else is not undone', async () => {
    const { asked, onClose } = open('yen', yen);
    fireEvent.change(name(), { target: { value: 'Lý Bảo Yến' } });
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(asked).toEqual([
      { channel: 'records.change', input: { kind: 'user', id: 'yen', value: { name: 'Lý Bảo Yến' } } },
    ]);
  });

  it('asks for nothing where nothing was changed', async () => {
    const { asked, onClose } = open('yen', yen);
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(asked).toEqual([]);
  });

  it('makes a new record of the whole value', async () => {
    const { asked, onClose } = open(null, { name: '', roles: ['viewer'], active: true });
    fireEvent.change(name(), { target: { value: 'Cao Thị Ái' } });
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    const value = { name: 'Cao Thị Ái', roles: ['viewer'], active: true };
    expect(asked).toEqual([{ channel: 'records.create', input: { kind: 'user', value } }]);
  });

  it('begins at its first field', async () => {
    open('yen', yen);
    await waitFor(() => expect(document.activeElement).toBe(name()));
  });

  it('stays open, and goes to the field, where something is wrong', async () => {
    const { asked, onClose } = open('yen', yen);
    await waitFor(() => expect(document.activeElement).toBe(name()));
    fireEvent.change(name(), { target: { value: ' ' } });
    name().blur();
    save();
    await waitFor(() => expect(document.activeElement).toBe(name()));
    expect(screen.getByText('chưa nhập')).toBeTruthy();
    expect(asked).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });
});
