import { partiesAfter, partiesBefore, type Sentence, segmentAt } from '../sentences.ts';

export type MeetingBody = 'committee' | 'group';

const bodyIn = (parties: readonly string[]): MeetingBody | null => {
  if (parties.includes('BCĐ')) return 'committee';
  return parties.includes('Tổ') ? 'group' : null;
};

/** Whose meeting is spoken of at this place: the body named behind, before, as the subject, or in the title. */
export function meetingBodyAt(
  sentence: Sentence,
  [start, end]: readonly [number, number],
): MeetingBody | null {
  const segment = segmentAt(sentence, start);
  const behind = bodyIn(partiesAfter(sentence, end, 12));
  // «Thường trực … họp», «Ban Chỉ đạo tỉnh họp»: somebody else's meeting.
  const holder = partiesBefore(sentence, start, 12);
  if (behind === null && holder.length > 0 && bodyIn(holder) === null) return null;
  return (
    behind ??
    bodyIn(partiesBefore(sentence, start, start - segment.start)) ??
    bodyIn(partiesAfter(sentence, end, Math.min(60, segment.end - end))) ??
    bodyIn(segment.subject) ??
    bodyIn(sentence.about)
  );
}
