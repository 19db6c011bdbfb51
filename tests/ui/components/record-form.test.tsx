import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../renderer/bridge.ts';
import { RecordForm } from '../../../renderer/components/form/record-form.tsx';
import { kinds } from '../../../shared/records/index.ts';
import { show } from '../show.tsx';

const aForm = (more: Partial<Parameters<typeof RecordForm>[0]> = {}) => (
  <RecordForm
    kind="person"
    fields={['fullName', 'phone']}
    value={kinds.person.empty()}
    onSave={async () => undefined}
    draftKey={null}
    {...more}
  />
);

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));

describe('the form of a record', () => {
  it('says at the field what is wrong, in words, and saves nothing', async () => {
    const onSave = vi.fn();
    show(aForm({ onSave }));
    type(/Điện thoại/, 'gọi sau');
    save();
    expect(await screen.findByText('chưa nhập')).toBeTruthy();
    expect(screen.getByText('không phải số điện thoại')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('gives the whole value, with the fields that it does not show', async () => {
    const onSave = vi.fn(async () => undefined);
    show(aForm({ onSave, value: { ...kinds.person.empty(), note: 'giữ nguyên' } }));
    type(/Họ và tên/, 'Lê Văn Ân');
    save();
    await vi.waitFor(() =>
      expect(onSave).toHaveBeenCalledWith({
        fullName: 'Lê Văn Ân',
        phone: '',
        email: '',
        note: 'giữ nguyên',
      }),
    );
  });

  it('shows a refusal at the field that it names', async () => {
    const refusal = new Refusal({
      code: 'invalid-input',
      field: 'value.phone',
      details: { reason: 'not-a-phone' },
    });
    show(aForm({ value: { ...kinds.person.empty(), fullName: 'A' }, onSave: () => Promise.reject(refusal) }));
    save();
    expect(await screen.findByText(/Có ô chưa đúng: Điện thoại – không phải số điện thoại/)).toBeTruthy();
  });

  it('shows any other refusal as a sentence, and keeps what was typed', async () => {
    const refusal = new Refusal({ code: 'disk-full' });
    show(aForm({ onSave: () => Promise.reject(refusal) }));
    type(/Họ và tên/, 'Lê Văn Ân');
    save();
    expect((await screen.findByRole('alert')).textContent).toContain('Ổ đĩa đã đầy');
    expect(screen.getByLabelText<HTMLInputElement>(/Họ và tên/).value).toBe('Lê Văn Ân');
  });

  it('brings back what was typed before the window was closed, until it is saved', async () => {
    const first = show(aForm({ draftKey: 'person' }));
    type(/Họ và tên/, 'Lê Văn');
    await vi.waitFor(() => expect(localStorage.length).toBe(1));
    first.unmount();
    show(aForm({ draftKey: 'person' }));
    expect(screen.getByLabelText<HTMLInputElement>(/Họ và tên/).value).toBe('Lê Văn');
    save();
    await vi.waitFor(() => expect(localStorage.length).toBe(0));
  });
});
