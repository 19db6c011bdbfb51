import { choice, count, date, optionalDate, optionalRef, ref, text } from '../fields.ts';
import { bodyRoles } from '../regulation/roles.ts';
import { defineKind, endsAfterStart } from './record.ts';

/** Thành viên: one person's role in one body from a day to a day, and the paper that says so. */
export const membership = defineKind({
  name: 'membership',
  fields: {
    bodyId: ref('body'),
    personId: ref('person'),
    role: choice(bodyRoles),
    teamId: optionalRef('team'),
    /** Đơn vị đầu mối that the member may put in charge (regulation T, 8.3). */
    focalUnit: text(160),
    /** Place among members of the same rank, from 1; the deciding paper's order. */
    order: count(0, 10_000),
    from: date(),
    until: optionalDate(),
    /** The paper that appointed the member. */
    decision: text(),
    /** The paper that ended it. */
    endDecision: text(),
  },
  columns: ['personId', 'role', 'teamId', 'focalUnit', 'from', 'until', 'decision'],
  searchable: ['focalUnit', 'decision'],
  access: { write: ['officer'] },
  title: (value) => value.role,
  check: (value) => endsAfterStart(value.from, value.until),
});
