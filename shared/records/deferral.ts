import { date, longText, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** A soft duty put off with a written reason («căn cứ tình hình thực tế», regulation T, 7.1). */
export const deferral = defineKind({
  name: 'deferral',
  fields: {
    /** Key of the duty, such as `bcd/committee-meeting/2027-H1`. */
    dutyKey: requiredText(120),
    reason: { ...requiredText(2000), meaning: 'longText' },
    decidedBy: requiredText(120),
    decidedOn: date(),
    document: text(),
    note: longText(),
  },
  columns: ['dutyKey', 'reason', 'decidedBy', 'decidedOn'],
  searchable: ['reason', 'decidedBy'],
  access: { write: ['officer'] },
  // Only a soft duty may be put off, and that the regulation says.
  writtenBy: 'own',
  title: (value) => value.reason,
});
