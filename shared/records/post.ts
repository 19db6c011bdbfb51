import { date, optionalDate, ref, requiredText, text } from '../fields.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Chức vụ: the post a person holds in an agency, over a span of time. */
export const post = defineKind({
  name: 'post',
  fields: {
    personId: ref('person'),
    /** «Phó Chủ tịch UBND xã». */
    title: requiredText(160),
    agency: text(160),
    from: date(),
    until: optionalDate(),
  },
  columns: ['title', 'agency', 'from', 'until'],
  searchable: ['title', 'agency'],
  access: { write: ['officer'] },
  title: (value) => value.title,
  check: (value) => endsAfterStart(value.from, value.until),
});
