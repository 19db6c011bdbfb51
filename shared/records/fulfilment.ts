import { choice, choices, date, files, longText, optionalRef, ref, requiredText, text } from '../fields.ts';
import { fulfilledDuties, noticeContents } from '../regulation/duties/duty.ts';
import { defineKind } from './record.ts';

const aboutMeetings: ReadonlySet<string> = new Set(['meeting-notice', 'meeting-report', 'conclusion-notice']);

/**
 * Việc đã thực hiện theo quy chế: on what day and by which paper a duty was done that is no meeting and no periodic
 * report: the notice of a meeting, its conclusions sent to each member, a plan of the year, the settlement.
 */
export const fulfilment = defineKind({
  name: 'fulfilment',
  fields: {
    bodyId: ref('body'),
    duty: choice(fulfilledDuties),
    /** The meeting that it was about. */
    meetingId: optionalRef('meeting'),
    /** Else the year that it was for, such as `2027`. */
    periodKey: text(12),
    title: requiredText(),
    doneOn: date(),
    sentTo: text(),
    number: text(60),
    /** What a notice of a meeting held. */
    holds: choices(noticeContents),
    summary: longText(),
    files: files(),
  },
  columns: ['title', 'doneOn', 'sentTo', 'number'],
  searchable: ['title', 'number', 'sentTo', 'summary'],
  access: { write: ['officer', 'group-head', 'budget-officer'] },
  title: (value) => value.title,
  check: ({ duty, meetingId, periodKey }) => {
    if (aboutMeetings.has(duty))
      return meetingId === null ? { field: 'meetingId', reason: 'required' } : null;
    return /^\d{4}$/.test(periodKey) ? null : { field: 'periodKey', reason: 'required' };
  },
});
