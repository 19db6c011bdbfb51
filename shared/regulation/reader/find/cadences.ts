import { cadenceIn } from '../cadence.ts';
import { type Finder, type Finding, found } from '../evidence.ts';
import type { Sentence } from '../sentences.ts';
import { type MeetingBody, meetingBodyAt } from './meeting-body.ts';

const keys = { committee: 'bcd.cadence', group: 'to.cadence' } as const;

/** A meeting held to look back over a period is no regular one; a conclusion or a report is no meeting. */
const otherMeeting = /\bhOp (?:\w+ ){0,2}(?:so|tong) ket|^[^a-z]*(?:so|tong) ket/;

/** How often the committee and its group meet; «định kỳ» without a period is said to be so. */
export const findCadences: Finder = (sentence) => {
  if (!/\b(?:hOp|phien|giao ban|sinh hoat)\b/.test(sentence.folded)) return [];
  return clausesOf(sentence).flatMap((part) => regularMeeting(sentence, part));
};

type Part = { start: number; text: string };

/** Commas part a meeting from a review, and «và» one body from the other. */
function clausesOf({ segments, folded }: Sentence): Part[] {
  return segments.flatMap(({ start, end }) => {
    const parts: Part[] = [];
    let from = start;
    for (const match of folded
      .slice(start, end)
      .matchAll(
        /, (?=(?:so|tong) ket|hOp (?:so|tong) ket|(?:cac )?tO |ban |tieu ban )| va (?=tO (?!chuc))/g,
      )) {
      parts.push({ start: from, text: folded.slice(from, start + match.index) });
      from = start + match.index;
    }
    return [...parts, { start: from, text: folded.slice(from, end) }];
  });
}

function regularMeeting(sentence: Sentence, { start, text: whole }: Part): Finding[] {
  // «họp định kỳ hằng quý, … họp sơ kết»: what stands before the review counts.
  const review = otherMeeting.exec(whole);
  const text = review === null ? whole : whole.slice(0, review.index);
  if (isAboutSomethingElse(text)) return [];
  const meeting = meetingIn(sentence, { start, text });
  if (meeting === null) return [];
  const regular = text.split(/\b(?:so|tong) ket\b/)[0] ?? text;
  const said = regular.split(/\bdot xuat\b/)[0] ?? regular;
  const cadence =
    cadenceIn(said) ?? (said === regular ? null : cadenceIn(regular.replace(/\bdot xuat\b/, 'khi can  ')));
  if (cadence === null) return withoutPeriod(sentence, { start, text }, meeting.body);
  if (Math.abs(cadence.start - meeting.at) > 140) return [];
  const end = start + Math.max(cadence.end, meeting.at);
  return [found(sentence, { key: keys[meeting.body], value: cadence.cadence, strength: 3 }, [start, end])];
}

/** The first meeting in this part of the sentence of which it is clear whose it is. */
function meetingIn(sentence: Sentence, { start, text }: Part): { body: MeetingBody; at: number } | null {
  for (const match of [...text.matchAll(/\b(?:hOp|phien(?! ban)|giao ban|sinh hoat)\b/g)].slice(0, 4)) {
    const place = [start + match.index, start + match.index + match[0].length] as const;
    const body = meetingBodyAt(sentence, place);
    if (body !== null) return { body, at: match.index };
  }
  return null;
}

/** Reports, invitations, lists of what somebody does at meetings. */
const isAboutSomethingElse = (text: string): boolean =>
  /\b(?:bao cao|giay moi|tai lieu|chuan bi|tham du|vang mat|khong the|bien ban|ket luan|mo rong)\b/.test(
    text,
  ) &&
  !/\bhOp (?:thuong ky|dinh ky)\b|\bdinh ky\b[^,]{0,30}\bhOp\b|\bhOp\b[^,]{0,40}\b(?:lan|thang|quY|tuan)\b/.test(
    text,
  );

function withoutPeriod(sentence: Sentence, { start, text }: Part, body: MeetingBody): Finding[] {
  const regular = /\bhOp (?:dinh ky|thuong ky|thuong xuyen)\b/.exec(text);
  if (regular === null || /(?<!tinh )\bhinh thuc\b/.test(sentence.folded)) return [];
  // «chủ trì các cuộc họp định kỳ» tells who chairs, not that there is a period.
  if (/\b(?:cuoc|phien|ky) $/.test(text.slice(0, regular.index)) || /\bchu (?:tri|toa)\b/.test(text))
    return [];
  const end = start + regular.index + regular[0].length;
  return [found(sentence, { key: keys[body], value: 'unspecified', strength: 2 }, [start, end])];
}

const midYear =
  /\bso ket,?(?: cong tac| hoat dong| viec thuc hien| danh gia)?(?: giua (?:nam|ky)| (?:0?6|sau) thang| nua nam)|\bgiua nam\b[^.;]{0,40}\bhOp[^.;]{0,12}\bso ket\b/;
const yearEnd =
  /\btong ket,?(?: cong tac| hoat dong| viec thuc hien| danh gia)?(?: (?:vao )?cuoi nam| (?:hang )?nam\b| cong tac nam)|\bcuoi nam\b[^.;]{0,40}\bhOp[^.;]{0,25}\btong ket\b/;

/** Reviews that the text ties to the middle and the end of the year. */
export const findReviews: Finder = (sentence) => {
  const { folded } = sentence;
  if (!/\b(?:so|tong) ket\b/.test(folded)) return [];
  const middle = midYear.exec(folded);
  const final = yearEnd.exec(folded);
  const both = /\bso ket,? (?:va )?tong ket (?:0?6|sau) thang[^.;]{0,20}\bnam\b/.exec(folded);
  const value = [
    ...(middle || both ? (['mid-year'] as const) : []),
    ...(final || both ? (['year-end'] as const) : []),
  ];
  const at = middle ?? both ?? final;
  if (value.length === 0 || at === null) return [];
  const last = final ?? at;
  return [
    found(sentence, { key: 'bcd.reviews', value, strength: /\bhOp\b|\bhoi nghi\b/.test(folded) ? 3 : 2 }, [
      at.index,
      last.index,
    ]),
  ];
};
