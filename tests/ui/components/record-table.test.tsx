import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RecordTable } from '../../../renderer/components/table/record-table.tsx';
import type { Column } from '../../../renderer/components/table/table-rows.ts';
import { show } from '../show.tsx';

type Row = { id: string; name: string; amount: number };

const rows: Row[] = [
  { id: '1', name: 'Đặng Văn Đức', amount: 900 },
  { id: '2', name: 'Phạm Thị Ngọc Ánh', amount: 10_000 },
  { id: '3', name: 'Bùi Thị Ơn', amount: 2000 },
];
const columns: Column<Row>[] = [
  { key: 'name', label: 'Họ và tên', text: (row) => row.name },
  {
    key: 'amount',
    label: 'Số tiền',
    text: (row) => String(row.amount),
    sortBy: (row) => row.amount,
    figures: true,
  },
];

const aTable = (more: Partial<Parameters<typeof RecordTable<Row>>[0]> = {}) => (
  <RecordTable
    label="Danh sách"
    rows={rows}
    columns={columns}
    keyOf={(row) => row.id}
    empty={<p>Chưa có ai</p>}
    {...more}
  />
);

const shownNames = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);

describe('the table of records', () => {
  it('shows what teaches the first step where there are no rows', () => {
    show(aTable({ rows: [] }));
    expect(screen.getByText('Chưa có ai')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('finds without diacritics', async () => {
    show(aTable());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'dang duc' } });
    await vi.waitFor(() => expect(shownNames()).toEqual(['Đặng Văn Đức']));
  });

  it('says when nothing is found, and keeps the heads', async () => {
    show(aTable());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    await vi.waitFor(() => expect(screen.getByText(/zzz/)).toBeTruthy());
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
  });

  it('sorts figures as numbers, up, then down, then as they came', () => {
    show(aTable());
    const head = screen.getByRole('button', { name: 'Số tiền' });
    fireEvent.click(head);
    expect(shownNames()).toEqual(['Đặng Văn Đức', 'Bùi Thị Ơn', 'Phạm Thị Ngọc Ánh']);
    fireEvent.click(head);
    expect(shownNames()).toEqual(['Phạm Thị Ngọc Ánh', 'Bùi Thị Ơn', 'Đặng Văn Đức']);
    fireEvent.click(head);
    expect(shownNames()).toEqual(rows.map((row) => row.name));
  });

  it('sorts words as Vietnamese does: Bùi before Đặng before Phạm', () => {
    show(aTable());
    fireEvent.click(screen.getByRole('button', { name: 'Họ và tên' }));
    expect(shownNames()).toEqual(['Bùi Thị Ơn', 'Đặng Văn Đức', 'Phạm Thị Ngọc Ánh']);
  });

  it('opens a row by click and by Enter', () => {
    const onOpen = vi.fn();
    show(aTable({ onOpen }));
    const row = screen.getByText('Bùi Thị Ơn').closest('tr') as HTMLElement;
    fireEvent.click(row);
    fireEvent.keyDown(row, { key: 'Enter' });
    expect(onOpen.mock.calls.map(([opened]) => opened.id)).toEqual(['3', '3']);
  });

  it('does not open the row when its menu is used', () => {
    const onOpen = vi.fn();
    const run = vi.fn();
    show(aTable({ onOpen, actions: [{ label: 'Xóa', run }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Việc khác: Bùi Thị Ơn' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Xóa' }));
    expect(run).toHaveBeenCalledWith(rows[2]);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
