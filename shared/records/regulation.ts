import {
  data,
  date,
  listOf,
  longText,
  optionalDate,
  optionalRef,
  ref,
  requiredText,
  text,
} from '../fields.ts';
import { profileSchema, silentProfile } from '../regulation/profile.ts';
import { regulationTextSchema } from '../regulation/text/regulation-text.ts';
import { textEditsSchema } from '../regulation/text/text-edit.ts';
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
    /** Its words by Điều and khoản; null where they were never entered and the phrases of its rules are all there is. */
    text: data(regulationTextSchema.nullable().default(null), null),
    /** The version that this one took the place of, and what it changed in that one's text. */
    replacesId: optionalRef('regulation'),
    edits: data(textEditsSchema.default([]), []),
    /** The papers on which it was changed or corrected, oldest first. */
    decisions: listOf({
      document: requiredText(),
      number: text(60),
      issuedOn: optionalDate(),
      reason: longText(),
    }),
  },
  columns: ['title', 'number', 'issuedOn', 'from', 'until'],
  searchable: ['title', 'number'],
  access: { write: ['officer'] },
  kept: ['rules', 'text', 'replacesId', 'edits', 'decisions'],
  title: (value) => value.title,
  check: (value) => endsAfterStart(value.from, value.until),
});
