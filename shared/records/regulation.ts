import { data, date, optionalDate, ref, requiredText, text } from '../fields.ts';
import { profileSchema, silentProfile } from '../regulation/profile.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Quy chế: one version of the regulation of a committee, its rules as data with their Điều.khoản. */
export const regulation = defineKind({
  name: 'regulation',
  fields: {
    bodyId: ref('body'),
    title: requiredText(),
    /** «64/QĐ-BCĐ». */
    number: text(60),
    issuedOn: optionalDate(),
    issuedBy: text(),
    /** First and last day on which things are judged by it. */
    from: date(),
    until: optionalDate(),
    /** The preset it was filled in from, or empty. */
    preset: text(40),
    rules: data(profileSchema, silentProfile()),
  },
  columns: ['title', 'number', 'issuedOn', 'from', 'until'],
  searchable: ['title', 'number'],
  access: { write: ['officer'] },
  title: (value) => value.title,
  check: (value) => endsAfterStart(value.from, value.until),
});
