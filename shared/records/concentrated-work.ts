import {
  date,
  files,
  listOf,
  longText,
  optionalDate,
  optionalRef,
  ref,
  refs,
  requiredText,
  text,
} from '../fields.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Trưng tập: people called together to work in one place for a time (regulations T, 8.4; K, 10.4; Đ, 11.4; N, 9.4; G, 16.4). */
export const concentratedWork = defineKind({
  name: 'concentrated-work',
  fields: {
    bodyId: ref('body'),
    title: requiredText(500),
    place: requiredText(300),
    from: date(),
    until: optionalDate(),
    calledById: optionalRef('person'),
    approvedById: optionalRef('person'),
    decision: text(),
    /** Members of the roster. */
    peopleIds: refs('person'),
    /** Experts and others. */
    others: listOf({ name: requiredText(200), title: text(200), unit: text(200) }),
    /** What is to come of it, and what came. */
    output: longText(),
    result: longText(),
    files: files(),
  },
  columns: ['title', 'place', 'from', 'until'],
  searchable: ['title', 'place', 'output', 'result'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.title,
  check: (value) => endsAfterStart(value.from, value.until),
});
