import { isTime } from '../calendar.ts';
import { key, longText, optionalChoice, ref, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** Xong, để lại lần sau, chưa kịp bàn. */
export const itemOutcomes = ['done', 'postponed', 'not-reached'] as const;

/** Diễn biến: what was said and done at one item of the agenda, or (`itemId` empty) at the meeting as a whole. */
export const itemNote = defineKind({
  name: 'item-note',
  fields: {
    meetingId: ref('meeting'),
    itemId: key(),
    text: longText(),
    /** `HH:mm`; empty while not begun, not ended. */
    begunAt: text(5),
    endedAt: text(5),
    outcome: optionalChoice(itemOutcomes),
  },
  columns: ['text', 'outcome'],
  searchable: ['text'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.text.slice(0, 100),
  check: ({ begunAt, endedAt }) => {
    if (begunAt !== '' && !isTime(begunAt)) return { field: 'begunAt', reason: 'not-a-time' };
    if (endedAt !== '' && !isTime(endedAt)) return { field: 'endedAt', reason: 'not-a-time' };
    return begunAt !== '' && endedAt !== '' && endedAt < begunAt
      ? { field: 'endedAt', reason: 'ends-before-start' }
      : null;
  },
});
