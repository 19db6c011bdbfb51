import { count, flag, key, longText, ref } from '../fields.ts';
import { defineKind } from './record.ts';

/** Kết luận: one of the numbered conclusions of a meeting, as it fell. */
export const conclusion = defineKind({
  name: 'conclusion',
  fields: {
    meetingId: ref('meeting'),
    itemId: key(),
    /** Its place among those of the meeting, from 1. */
    order: count(1, 1000),
    text: longText(),
    /** Whoever keeps the book has said that it gives no task; false = not said. */
    noTask: { ...flag(), schema: flag().schema.default(false) },
  },
  columns: ['order', 'text'],
  searchable: ['text'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.text.slice(0, 100),
  check: ({ text }) => (text === '' ? { field: 'text', reason: 'required' } : null),
});
