import {
  choice,
  count,
  file,
  listOf,
  longText,
  optionalChoice,
  optionalDate,
  optionalRef,
  ref,
  text,
} from '../fields.ts';
import { defineKind } from './record.ts';

export const meetingPaperTypes = ['minutes', 'conclusion-notice'] as const;
export const meetingPaperStates = ['draft', 'issued'] as const;
export const signingPowers = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;

/**
 * Biên bản, thông báo kết luận: its text as it was assembled and edited; number and day once it is signed, and then
 * it stays. What was wrong is corrected by another one that names it (NĐ 30/2020, Điều 15, 18).
 */
export const meetingPaper = defineKind({
  name: 'meeting-paper',
  fields: {
    meetingId: ref('meeting'),
    type: choice(meetingPaperTypes),
    sections: listOf({ heading: text(500), text: longText() }),
    /** Nơi nhận, one to a line. */
    recipients: longText(),
    state: choice(meetingPaperStates),
    /** 0 = not numbered yet. */
    number: count(0, 99_999),
    issuedOn: optionalDate(),
    signerId: optionalRef('person'),
    power: optionalChoice(signingPowers),
    /** The signed copy. */
    scan: file(),
    correctsId: optionalRef('meeting-paper'),
    /** What was wrong with the one that it corrects. */
    reason: text(1000),
  },
  columns: ['type', 'number', 'issuedOn', 'state'],
  searchable: ['sections', 'reason'],
  access: { write: ['officer', 'group-head'] },
  writtenBy: 'own',
  title: (value) => value.type,
  check: ({ state, issuedOn, correctsId, reason }) => {
    if (state === 'issued' && issuedOn === null) return { field: 'issuedOn', reason: 'required' };
    return correctsId !== null && reason === '' ? { field: 'reason', reason: 'required' } : null;
  },
});
