import { choice, date, files, longText, ref, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** Báo cáo: a periodic report that was sent (regulation T, 6.9). */
export const report = defineKind({
  name: 'report',
  fields: {
    bodyId: ref('body'),
    type: choice(['group-report']),
    /** Key of the period reported on, such as `2027-Q1`. */
    periodKey: requiredText(12),
    title: requiredText(),
    sentOn: date(),
    /** Whom it went to. */
    sentTo: requiredText(),
    number: text(60),
    summary: longText(),
    files: files(),
  },
  columns: ['title', 'periodKey', 'sentOn', 'sentTo', 'number'],
  searchable: ['title', 'number', 'summary'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.title,
});
