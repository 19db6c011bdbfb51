import { choice, longText, ref } from '../fields.ts';
import { fileItems } from '../meetings/checklist/file-items.ts';
import { defineKind } from './record.ts';

/** Bỏ qua có lý do: something that a meeting's file does without, and why. What a rule asks for is not waived by it. */
export const waiver = defineKind({
  name: 'waiver',
  fields: {
    meetingId: ref('meeting'),
    item: choice(fileItems),
    reason: longText(),
  },
  columns: ['item', 'reason'],
  searchable: ['reason'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.reason.slice(0, 100),
  check: ({ reason }) => (reason === '' ? { field: 'reason', reason: 'required' } : null),
});
