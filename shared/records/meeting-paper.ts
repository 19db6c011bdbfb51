import {
  choice,
  count,
  file,
  key,
  listOf,
  longText,
  optionalChoice,
  optionalDate,
  optionalRef,
  ref,
  text,
} from '../fields.ts';
import { defineKind } from './record.ts';

/** The text of one part: notes and opinions of a long meeting come together in it. */
const partText = () => ({ ...text(400_000), meaning: 'longText' as const });
/** Not there in papers of before it was asked. */
const lateText = (max: number) => ({ ...text(max), schema: text(max).schema.default('') });

export const meetingPaperTypes = ['minutes', 'conclusion-notice'] as const;
export const meetingPaperStates = ['draft', 'issued'] as const;
export type MeetingPaperType = (typeof meetingPaperTypes)[number];
export const signingPowers = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;
export type SigningPower = (typeof signingPowers)[number];

/**
 * Biên bản, thông báo kết luận: its text as it was assembled and edited; number and day once it is signed, and then
 * it stays. What was wrong is corrected by another one that names it (NĐ 30/2020, Điều 15, 18).
 */
export const meetingPaper = defineKind({
  name: 'meeting-paper',
  fields: {
    meetingId: ref('meeting'),
    type: choice(meetingPaperTypes),
    /** Trích yếu. */
    subject: lateText(1000),
    /** `part` names what was put together there, so that it can be put together again; empty = the official's own. */
    sections: listOf({
      part: { ...key(), schema: text(60).schema.default('') },
      heading: text(600),
      text: partText(),
    }),
    /** Nơi nhận, one to a line. */
    recipients: longText(),
    state: choice(meetingPaperStates),
    /** 0 = not numbered yet. */
    number: count(0, 99_999),
    issuedOn: optionalDate(),
    signerId: optionalRef('person'),
    /** The name of one who signs and is not of the roster; the title under which somebody signs. */
    signerName: lateText(200),
    signerTitle: lateText(200),
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
