import { isTime } from '../calendar.ts';
import { choice, listOf, optionalRef, ref, text, time } from '../fields.ts';
import { defineKind } from './record.ts';

export const rollMarks = ['present', 'absent'] as const;

/** Điểm danh: one who was called at a meeting, a member, a guest or somebody's delegate, and when they were there. */
export const attendance = defineKind({
  name: 'attendance',
  fields: {
    meetingId: ref('meeting'),
    /** A member of the roster; null for a guest or a delegate, who have a name. */
    personId: optionalRef('person'),
    name: text(200),
    title: text(200),
    /** The member in whose place they came. */
    forId: optionalRef('person'),
    mark: choice(rollMarks),
    /** `until` empty = to the end. More than one where they left and came back. */
    stays: listOf({ from: time(), until: text(5) }),
  },
  columns: ['personId', 'name', 'mark'],
  searchable: ['name'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.name,
  check: ({ personId, name, mark, stays }) => {
    if (personId === null && name === '') return { field: 'name', reason: 'required' };
    if (mark === 'absent' && stays.length > 0) return { field: 'stays', reason: 'not-a-choice' };
    if (stays.some(({ until }) => until !== '' && !isTime(until)))
      return { field: 'stays', reason: 'not-a-time' };
    const backwards = stays.some(
      ({ from, until }, index) =>
        (until !== '' && until < from) || (index > 0 && from < (stays[index - 1]?.until || '24:00')),
    );
    return backwards ? { field: 'stays', reason: 'ends-before-start' } : null;
  },
});
