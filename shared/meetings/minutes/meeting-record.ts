import type { Of } from '../../records/index.ts';
import type { BodyRole } from '../../regulation/roles.ts';

/** A member on the day of the meeting, with the words by which papers call them. */
export type RecordedMember = {
  personId: string;
  name: string;
  /** In their own agency: «Chủ tịch UBND xã»; null = nobody entered it. */
  post: string | null;
  role: BodyRole;
  /** In the body: «Trưởng ban». */
  title: string;
};

/** All that the book knows of one meeting: what minutes and the notice of conclusions are put together from. */
export type MeetingRecord = {
  meeting: Of<'meeting'>;
  /** Inside a sentence: «Ban Chỉ đạo chuyển đổi số xã Thanh Khê Hạ». */
  bodyName: string;
  /** What the regulation calls it: «Ban Chỉ đạo». */
  bodyShortName: string;
  /** Of the one who takes the chair by title: «Trưởng ban», «Tổ trưởng». */
  headTitle: string;
  /** Where the rule stands by which another takes the chair: «khoản 1 Điều 4 Quy chế»; null = it is silent. */
  substituteRule: string | null;
  /** Whom the regulation has the written conclusions go to, in words; empty = it is silent. */
  noticeGoesTo: readonly string[];
  /** By rank. */
  members: readonly RecordedMember[];
  /** Those of the other body under the same regulation: the secretary may come from there. */
  neighbours: readonly RecordedMember[];
  /** The name of anybody in the book; '' = no longer there. */
  nameOf: (personId: string) => string;
  absences: readonly Of<'absence'>[];
  attendance: readonly Of<'attendance'>[];
  notes: readonly Of<'item-note'>[];
  opinions: readonly Of<'opinion'>[];
  rulings: readonly Of<'ruling'>[];
  /** In their order. */
  conclusions: readonly Of<'conclusion'>[];
  /** In their order. */
  tasks: readonly Of<'task'>[];
};

/** One part of a paper as it is put together: `part` finds it again, whatever the official makes of its heading. */
export type PaperSection = { part: string; heading: string; text: string };

/** «Nguyễn Hữu Lâm, Chủ tịch UBND xã, Trưởng ban». */
export const memberWords = ({ name, post, title }: RecordedMember): string =>
  [name, post, title].filter(Boolean).join(', ');

/** One person of the book in full words, or the bare name where the roster of the day does not know them. */
export const personWords = ({ members, neighbours, nameOf }: MeetingRecord, personId: string): string => {
  const member = [...members, ...neighbours].find((one) => one.personId === personId);
  return member ? memberWords(member) : nameOf(personId);
};
