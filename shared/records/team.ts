import { date, longText, optionalDate, ref, requiredText } from '../fields.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Nhóm công tác inside the Tổ công tác, set up by its head (regulation T, 6.8). */
export const team = defineKind({
  name: 'team',
  fields: {
    bodyId: ref('body'),
    name: requiredText(160),
    duty: longText(),
    from: date(),
    until: optionalDate(),
  },
  columns: ['name', 'duty', 'from', 'until'],
  searchable: ['name', 'duty'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.name,
  check: (value) => endsAfterStart(value.from, value.until),
});
