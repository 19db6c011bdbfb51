import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../../electron/exports/ics.ts';
import { contentLine } from '../../../../electron/exports/ics-line.ts';
import { readIcs } from '../../../helpers/ics-reader.ts';

const anEvent = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'duty@so-ban-chi-dao',
  at: { on: '2027-12-31' },
  summary: 'Hạn: Họp Tổ công tác định kỳ tháng 12 năm 2027',
  description: '',
  place: '',
  categories: [],
  status: 'CONFIRMED',
  busy: false,
  sequence: 0,
  ...more,
});

const written = (...events: CalendarEvent[]) =>
  readIcs(calendarFile({ name: 'Lịch công tác năm 2027', madeAt: '2026-11-20T01:02:03.456Z', events }));

const only = (more: Partial<CalendarEvent>) => {
  const [event] = written(anEvent(more)).events;
  if (!event) throw new Error('no event');
  return event;
};

describe('a calendar file', () => {
  it('is dated in UTC and says what made it', () => {
    const { calendar, events } = written(anEvent());
    expect(calendar.raw('PRODID')).toMatch(/^-\/\/.+\/\/VI$/);
    expect(calendar.text('X-WR-CALNAME')).toBe('Lịch công tác năm 2027');
    expect(events[0]?.raw('DTSTAMP')).toBe('20261120T010203Z');
  });

  it.each([
    ['2027-12-31', '20271231', '20280101'],
    ['2028-02-28', '20280228', '20280229'],
    ['2027-03-14', '20270314', '20270315'],
  ])('lets the whole day %s end with the next one, which is not part of it', (on, start, end) => {
    const event = only({ at: { on } });
    expect(event.properties).toContainEqual({ name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: start });
    expect(event.properties).toContainEqual({ name: 'DTEND', parameters: { VALUE: 'DATE' }, value: end });
    expect(event.raw('TRANSP')).toBe('TRANSPARENT');
  });

  it('gives an hour in Vietnam as it is in UTC, over midnight too', () => {
    const early = only({ at: { startsAt: '2027-01-01T06:30:00+07:00', minutes: 45 }, busy: true });
    expect(early.raw('DTSTART')).toBe('20261231T233000Z');
    expect(early.raw('DTEND')).toBe('20270101T001500Z');
    expect(early.raw('TRANSP')).toBe('OPAQUE');
  });

  it('says no end where none is known, and nothing of what is empty', () => {
    const event = only({ at: { startsAt: '2027-01-15T08:00:00+07:00', minutes: 0 } });
    const names = event.properties.map(({ name }) => name);
    for (const name of ['DTEND', 'LOCATION', 'DESCRIPTION', 'CATEGORIES', 'VALARM'])
      expect(names).not.toContain(name);
  });

  it('keeps each category one, whatever is in its name', () => {
    const { properties } = only({ categories: ['Ban Chỉ đạo, Tổ công tác', 'A;B\\C'] });
    const value = properties.find(({ name }) => name === 'CATEGORIES')?.value;
    expect(value).toBe('Ban Chỉ đạo\\, Tổ công tác,A\\;B\\\\C');
  });

  it.each([
    [
      'an injected event',
      'Họp\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
      'Họp\nEND:VEVENT\nBEGIN:VEVENT\nUID:x',
    ],
    ['an injected property', 'a\nATTACH:file:///etc/passwd', 'a\nATTACH:file:///etc/passwd'],
    ['other line breaks', 'a\u2028b\u2029c\rd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0000b\u0007c\u007fd\te', 'a b c d e'],
    ['what the format uses itself', '\\n; , : "', '\\n; , : "'],
    ['half a character', `a${'\ud83d'}b`, 'a\ufffdb'],
    ['letters taken apart', 'Họp'.normalize('NFD'), 'Họp'],
  ])('gives back %s as text', (_name, text, back) => {
    expect(only({ summary: text, description: text }).text('SUMMARY')).toBe(back);
    expect(only({ description: text }).text('DESCRIPTION')).toBe(back);
  });

  it('gives back any text whole, in lines of at most 75 octets', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    const clean = (given: string) =>
      given
        .normalize('NFC')
        .replace(/\r\n?|\u2028|\u2029/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that are taken out.
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
    fc.assert(
      fc.property(text, (description) => {
        fc.pre(description !== '');
        expect(only({ description }).text('DESCRIPTION')).toBe(clean(description));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line of the file', () => {
  it.each([
    ['74 octets and a letter of three', `${'x'.repeat(72)}ệ`, 1],
    ['72 octets and a letter of three', `${'x'.repeat(70)}ệ`, 0],
    ['72 octets and a sign of four', `${'x'.repeat(70)}📅`, 1],
    ['75 octets', 'x'.repeat(73), 0],
    ['76 octets', 'x'.repeat(74), 1],
  ])('of %s is folded %s times between characters', (_name, value, folds) => {
    const line = contentLine('A', value);
    const lines = line.slice(0, -2).split('\r\n');
    expect(lines).toHaveLength(folds + 1);
    expect(lines.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(`A:${value}`);
    for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
  });
});
