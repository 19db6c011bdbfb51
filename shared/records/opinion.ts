import { isTime } from '../calendar.ts';
import {
  choice,
  files,
  key,
  longText,
  optionalChoice,
  optionalDate,
  optionalRef,
  ref,
  text,
} from '../fields.ts';
import { defineKind } from './record.ts';

/** Phát biểu tại cuộc họp, or tham gia bằng văn bản (regulations T, 5.5; K, 6.4, 9.3; Đ, 10.3). */
export const opinionForms = ['spoken', 'written'] as const;
/** Đồng ý, không đồng ý, ý kiến khác. */
export const stances = ['agree', 'disagree', 'other'] as const;

/** Ý kiến of one person at a meeting, in a round of written opinions, or of one who is away. */
export const opinion = defineKind({
  name: 'opinion',
  fields: {
    meetingId: ref('meeting'),
    /** The item of the agenda; empty = the meeting as a whole. */
    itemId: key(),
    personId: optionalRef('person'),
    /** Who spoke, where they are not of the roster. */
    speaker: text(200),
    form: choice(opinionForms),
    stance: optionalChoice(stances),
    text: longText(),
    /** `HH:mm` of a speech. */
    at: text(5),
    /** Of a written one: the day on which it came. */
    receivedOn: optionalDate(),
    files: files(),
    /** In short, for the minutes; empty = the text itself. */
    summary: longText(),
  },
  columns: ['personId', 'speaker', 'form', 'stance', 'text', 'receivedOn'],
  searchable: ['speaker', 'text', 'summary'],
  access: { write: ['officer', 'group-head'] },
  title: (value) => value.speaker,
  check: ({ personId, speaker, form, text, stance, receivedOn, files, at }) => {
    if (personId === null && speaker === '') return { field: 'speaker', reason: 'required' };
    if (text === '' && stance === null && files.length === 0) return { field: 'text', reason: 'required' };
    if (at !== '' && !isTime(at)) return { field: 'at', reason: 'not-a-time' };
    return form === 'written' && receivedOn === null ? { field: 'receivedOn', reason: 'required' } : null;
  },
});
