import { choice, date, files, longText, ref, requiredText, text } from '../fields.ts';
import { dutyReportTypes } from '../regulation/duties/duty.ts';
import { defineKind } from './record.ts';

/** Báo cáo: a periodic report that was sent, or the members' reports received (regulations T, 6.9; G, 5.5, 15.2, 15.3). */
export const report = defineKind({
  name: 'report',
  fields: {
    bodyId: ref('body'),
    type: choice(dutyReportTypes),
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
