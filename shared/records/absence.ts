import { date, longText, ref } from '../fields.ts';
import { defineKind } from './record.ts';

/** Báo vắng: a member who said that they would not come to a meeting, on what day and why (regulation Đ, 10.3). */
export const absence = defineKind({
  name: 'absence',
  fields: {
    meetingId: ref('meeting'),
    personId: ref('person'),
    /** The day on which the member said so. */
    toldOn: date(),
    reason: longText(),
  },
  columns: ['personId', 'toldOn', 'reason'],
  searchable: ['reason'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.toldOn,
});
