import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { MemberImport } from '../../../../renderer/components/roster/member-import.tsx';
import { checkMembers, type MemberDraft } from '../../../../shared/roster-import.ts';
import { show } from '../../show.tsx';

let drafts: MemberDraft[] = [];

function Held() {
  const [held, setHeld] = useState<MemberDraft[]>([]);
  drafts = held;
  return <MemberImport drafts={held} onChange={setHeld} />;
}

function paste(data: Record<string, string>) {
  const clipboardData = { getData: (type: string) => data[type] ?? '' };
  fireEvent.paste(screen.getByLabelText(/^Dán danh sách/), { clipboardData });
}
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

const list = [
  'Họ và tên\tChức vụ\tBan Chỉ đạo',
  'Lê An\tChủ tịch\tTrưởng ban',
  'Vũ Bình\tKế toán\tUV kiêm Thư ký',
];

describe('entering a list of members', () => {
  it('matches the columns of what is pasted, then shows each fault at its cell', () => {
    show(<Held />);
    paste({ 'text/plain': list.join('\r\n') });
    expect(screen.getByRole('combobox', { name: 'Cột 1' })).toHaveProperty('value', 'fullName');
    press('Đưa 2 dòng vào danh sách');
    const role = screen.getByLabelText('Trong Ban Chỉ đạo, dòng 2');
    expect(role.getAttribute('aria-invalid')).toBe('true');
    expect(within(role).getByText(/UV kiêm Thư ký/)).toBeDefined();
    fireEvent.change(role, { target: { value: 'secretary' } });
    expect(screen.getByText(/Các dòng đều đúng/)).toBeDefined();
    expect(checkMembers(drafts).members).toHaveLength(2);
  });

  it('prefers the table in HTML, which keeps cells of several lines whole', () => {
    show(<Held />);
    const html =
      '<table><tr><td>Lê An</td><td>Trưởng ban</td></tr><tr><td>Vũ<br>Bình</td><td>UV</td></tr></table>';
    paste({ 'text/plain': 'Lê An\tTrưởng ban\nVũ\nBình\tUV', 'text/html': html });
    press('Đưa 2 dòng vào danh sách');
    expect(drafts.map(({ fullName }) => fullName)).toEqual(['Lê An', 'Vũ Bình']);
  });

  it('takes nothing before some column is the name', () => {
    show(<Held />);
    paste({ 'text/plain': list.join('\n') });
    fireEvent.change(screen.getByRole('combobox', { name: 'Cột 1' }), { target: { value: '' } });
    expect(screen.getByRole('button', { name: /Đưa .* vào danh sách/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('Họ và tên');
  });

  it('offers to convert text typed before Unicode, and converts nothing unasked', () => {
    show(<Held />);
    const old = [
      'Hä vµ tªn\tChøc vô\tBan ChØ ®¹o',
      'NguyÔn V¨n B×nh\tChñ tÞch\tTr­ëng ban',
      'TrÇn ThÞ H¹nh\tKÕ to¸n\tñy viªn',
    ];
    paste({ 'text/plain': old.join('\n') });
    expect(screen.getByText('NguyÔn V¨n B×nh')).toBeDefined();
    press('Đổi sang Unicode');
    press('Đưa 2 dòng vào danh sách');
    expect(drafts.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn Bình', 'Trần Thị Hạnh']);
    expect(checkMembers(drafts).faults).toEqual([]);
  });

  it('clears the list with the way back offered', async () => {
    show(<Held />);
    paste({ 'text/plain': list.join('\n') });
    press('Đưa 2 dòng vào danh sách');
    press('Xóa hết danh sách này');
    expect(drafts).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(drafts).toHaveLength(2));
  });

  it('numbers the rows by their place after one is dropped', () => {
    show(<Held />);
    paste({ 'text/plain': list.join('\n') });
    press('Đưa 2 dòng vào danh sách');
    press('Bỏ dòng 1');
    expect(drafts.map(({ row, fullName }) => [row, fullName])).toEqual([[1, 'Vũ Bình']]);
  });
});
