import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DateField } from '../../../renderer/components/form/date-field.tsx';
import { show } from '../show.tsx';

it('tells of a day that there is not, where it would go back to the old one without a word', () => {
  const told = vi.fn<(value: string | null) => void>();
  show(<DateField label="Ngày họp" value="2026-11-20" onChange={told} />);
  const field = screen.getByLabelText('Ngày họp', { selector: 'input' });
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: '31/02/2026' } });
  fireEvent.blur(field);
  expect(screen.getByText('Không có ngày “31/02/2026”. Ô này vẫn giữ giá trị cũ.')).toBeTruthy();
  expect(told).not.toHaveBeenCalled();

  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: '1/3/2026' } });
  fireEvent.blur(field);
  expect(told).toHaveBeenLastCalledWith('2026-03-01');
  expect(screen.queryByText(/Không có ngày/)).toBeNull();
});
