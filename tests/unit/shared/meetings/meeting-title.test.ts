import { expect, it } from 'vitest';
import { proposedTitle } from '../../../../shared/meetings/meeting-title.ts';

const cadence = { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' } as const;
const occasion = { type: 'regular', bodyName: 'Ban Chỉ đạo', on: '2027-02-10', cadence } as const;

it('names the period of a regular meeting', () => {
  expect(proposedTitle(occasion)).toBe('Họp Ban Chỉ đạo định kỳ quý I năm 2027');
  expect(proposedTitle({ ...occasion, cadence: { ...cadence, unit: 'month' } })).toBe(
    'Họp Ban Chỉ đạo định kỳ tháng 02 năm 2027',
  );
});

it('names the day where no period is ruled, or the period has no name', () => {
  const byDay = 'Họp Ban Chỉ đạo định kỳ ngày 10/02/2027';
  expect(proposedTitle({ ...occasion, cadence: null })).toBe(byDay);
  expect(proposedTitle({ ...occasion, cadence: { ...cadence, every: 2, unit: 'month' } })).toBe(byDay);
});

it('names the day of a meeting that no period asked for', () => {
  expect(proposedTitle({ ...occasion, type: 'extraordinary' })).toBe(
    'Họp Ban Chỉ đạo đột xuất ngày 10/02/2027',
  );
});
