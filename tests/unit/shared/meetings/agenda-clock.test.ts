import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agendaClock, agendaEnd, agendaMinutes } from '../../../../shared/meetings/agenda-clock.ts';

const items = (...minutes: number[]) => minutes.map((one) => ({ minutes: one }));

it('lets each item begin when the one before it ends', () => {
  expect(agendaClock('08:00', items(5, 15, 15, 10, 45, 15))).toEqual([
    { from: '08:00', until: '08:05' },
    { from: '08:05', until: '08:20' },
    { from: '08:20', until: '08:35' },
    { from: '08:35', until: '08:45' },
    { from: '08:45', until: '09:30' },
    { from: '09:30', until: '09:45' },
  ]);
});

it('is blank without a start, and from midnight on', () => {
  expect(agendaClock('', items(5))).toEqual([{ from: null, until: null }]);
  expect(agendaClock('23:50', items(5, 5, 5))).toEqual([
    { from: '23:50', until: '23:55' },
    { from: '23:55', until: null },
    { from: null, until: null },
  ]);
});

it('is blank from an item whose length is being typed', () => {
  expect(agendaClock('08:00', items(5, Number.NaN, 5)).map(({ until }) => until)).toEqual([
    '08:05',
    null,
    null,
  ]);
  expect(agendaMinutes(items(5, Number.NaN, 5))).toBe(10);
});

it('ends after all minutes together, however they are divided', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 }), (minutes) => {
      const end = agendaEnd('08:00', items(...minutes));
      expect(end).toBe(agendaEnd('08:00', items(agendaMinutes(items(...minutes)))));
    }),
  );
});
