import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import type { RuleValues } from '../rule-values.ts';
import { partiesAfter, partiesBefore, type Sentence, segmentAt, subjectAt } from '../sentences.ts';
import { meetingBodyAt } from './meeting-body.ts';

type Range = [number, number];
type Called = { sentence: Sentence; at: Range; start: number; end: number; part: string };

/** Who may call an extraordinary meeting, and on whose proposal. */
export const findExtraordinary: Finder = (sentence) => {
  const called = extraordinaryAt(sentence);
  if (called === null) return [];
  const { start, end } = called;
  const proposers = proposersIn(sentence, start);
  const give = (conveners: string[], strength: 1 | 2 | 3): Finding[] => [
    found(sentence, { key: 'extraordinary.conveners', value: { conveners, proposers }, strength }, [
      start,
      end,
    ]),
  ];
  const callers = callersIn(called);
  if (callers.length > 0) return give(callers, 3);
  const verb = placeOf(
    /\b(?:trieu tap|quyet dinh(?: viec)?(?: trieu tap)?|de nghi trieu tap|yeu cau hOp)\b/,
    sentence.folded,
    start,
  );
  if (verb && verb[0] < end) return byVerb(sentence, { verb, give });
  if (!isStated(called)) return [];
  const value: RuleValues['extraordinary.conveners'] =
    proposers.length > 0 ? { conveners: [], proposers } : 'unspecified';
  return [found(sentence, { key: 'extraordinary.conveners', value, strength: 2 }, [start, end])];
};

/** The part of the sentence that speaks of an extraordinary meeting of the committee. */
function extraordinaryAt(sentence: Sentence): Called | null {
  const { folded } = sentence;
  const at = placeOf(/\bdot xuat\b|\bbat thuong\b/, folded);
  if (at === null || /(?<!tinh )\bhinh thuc\b/.test(folded)) return null;
  const { start, end } = segmentAt(sentence, at[0]);
  const part = folded.slice(start, end);
  const meeting = placeOf(/\bhOp\b/, folded, start);
  if (meeting === null || meeting[0] > end || meetingBodyAt(sentence, meeting) === 'group') return null;
  if (/\b(?:bao cao|lam viec) (?:\w+ ){0,4}dot xuat|ket luan/.test(part)) return null;
  return { sentence, at, start, end, part };
}

/** «theo triệu tập của …». */
function callersIn({ sentence, at, start, end }: Called): string[] {
  const called = placeOf(
    /\b(?:theo|khi co|co) (?:su )?(?:trieu tap|yeu cau|quyet dinh|chi dao)(?: cua)?/,
    sentence.folded,
    at[0] < start + 20 ? start : at[1],
  );
  return called && called[0] < end ? partiesAfter(sentence, called[1], 3) : [];
}

/** «Ban Chỉ đạo họp đột xuất khi cần thiết»: there are such meetings, and nothing is said of who calls them. */
function isStated({ sentence, at, part }: Called): boolean {
  const said = /\bhOp (?:\w+ ){0,3}(?:dot xuat|bat thuong)/.test(part);
  if (!said || /\bcuoc hOp (?:dinh ky|thuong ky)/.test(part)) return false;
  return subjectAt(sentence, at[0]).join() === 'BCĐ' || /\bban|\btieu ban|\buy ban/.test(part);
}

function byVerb(
  sentence: Sentence,
  { verb, give }: { verb: [number, number]; give: (who: string[], strength: 1 | 2 | 3) => Finding[] },
): Finding[] {
  const named = partiesBefore(sentence, verb[0], 40);
  if (named.length > 0) return give(named, 3);
  const subject = subjectAt(sentence, verb[0]);
  return subject.length > 0 ? give(subject, 2) : [];
}

function proposersIn(sentence: Sentence, from: number): string[] {
  const at = placeOf(/\btheo (?:de nghi|de xuat|kien nghi|yeu cau)(?: cua)?/, sentence.folded, from);
  if (at === null || /yeu cau/.test(sentence.folded.slice(...at))) return [];
  return partiesAfter(sentence, at[1], 3);
}

/** Who may call an extended meeting, and who is invited to it. */
export const findExtended: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(
    /\b(?:hOp|phien hOp|hoi nghi)(?: \w+){0,3} mo rong\b|\bmo rong (?:thanh phan|cuoc hOp|phien hOp)\b/,
    folded,
  );
  if (at === null) return [];
  const findings: Finding[] = [];
  const conveners = extendedConveners(sentence, at);
  if (conveners.length > 0)
    findings.push(found(sentence, { key: 'extended.conveners', value: conveners, strength: 3 }, at));
  const guests = guestsIn(folded.slice(segmentAt(sentence, at[0]).start, at[1] + 600));
  if (guests.length > 0)
    findings.push(found(sentence, { key: 'extended.guests', value: guests, strength: 3 }, at));
  return findings;
};

function extendedConveners(sentence: Sentence, at: [number, number]): string[] {
  const { folded } = sentence;
  const segment = segmentAt(sentence, at[0]);
  const verb = placeOf(/\b(?:quyet dinh|co the|trieu tap|to chuc|tO chuc|moi)\b/, folded, segment.start);
  const named = verb && verb[0] < at[0] ? partiesBefore(sentence, verb[0], 30) : [];
  if (named.length > 0 && !named.includes('BCĐ')) return named;
  const by = placeOf(/\b(?:do|theo (?:quyet dinh|trieu tap|yeu cau|chi dao) cua)\b/, folded, segment.start);
  const decided = by && by[0] < segment.end ? partiesAfter(sentence, by[1], 4) : [];
  if (decided.length > 0) return decided;
  const subject = subjectAt(sentence, at[0]);
  return verb && !subject.includes('BCĐ') ? subject : [];
}

type Guest = RuleValues['extended.guests'][number];

const guestWords: readonly { guest: Guest; pattern: RegExp }[] = [
  {
    guest: 'lead-agency-heads',
    pattern:
      /\b(?:nguoi dung dau|thu truong|lanh dao|dai dien)[^.;]{0,40}?\b(?:co quan|don vi|nganh)[^.;,]{0,30}? chu tri\b/,
  },
  {
    guest: 'participating-agency-heads',
    pattern:
      /\bchu tri (?:hoac|va|,|va\/hoac) ?(?:phoi hop |cung )?tham gia\b|\b(?:nguoi dung dau|thu truong|lanh dao)[^.;,]{0,40} tham gia thuc hien\b/,
  },
  { guest: 'experts', pattern: /\bchuyen gia\b/ },
  { guest: 'scientists', pattern: /\bnha khoa hoc\b/ },
  {
    guest: 'related-agencies',
    pattern:
      /\b(?:dai dien|lanh dao|thu truong|nguoi dung dau)(?: (?:lanh dao|cac|mot so))*[^.;]{0,50}(?:co quan|don vi|to chuc|tO chuc|dia phuong|doanh nghiep)(?:(?! chu tri| thuc hien)[^.;]){0,40} (?:co )?lien quan\b/,
  },
];

function guestsIn(text: string): Guest[] {
  const part = text.split(/\. |;/)[0] ?? text;
  const guests = guestWords.filter(({ pattern }) => pattern.test(part)).map(({ guest }) => guest);
  return guests.includes('lead-agency-heads')
    ? guests.filter((guest) => guest !== 'related-agencies')
    : guests;
}

/** Who fixes who takes part. */
export const findAttendees: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(/\bthanh phan(?! (?:ho so|kinh te))/, folded);
  if (at === null || !/\b(?:hOp|tham du|du|moi)\b/.test(folded) || meetingIsOfGroup(sentence, at)) return [];
  const by = placeOf(/\bdo /, folded, at[1]);
  const decided = by && by[0] - at[1] < 90 ? partiesAfter(sentence, by[1], 2) : [];
  const rest = by ? folded.slice(by[1], by[1] + 90) : '';
  if (decided.length > 0 && /\b(?:quyet dinh|xac dinh|chi dinh|moi|an dinh)\b/.test(rest)) {
    return [
      found(sentence, { key: 'attendees.decidedBy', value: decided, strength: 3 }, [at[0], (by ?? at)[1]]),
    ];
  }
  return activelyDecided(sentence);
};

/** «Người chủ trì quyết định thành phần tham dự». */
function activelyDecided(sentence: Sentence): Finding[] {
  const active = placeOf(/\b(?:quyet dinh|xac dinh)(?: \w+){0,6} thanh phan\b/, sentence.folded);
  if (active === null) return [];
  const named = partiesBefore(sentence, active[0], 20);
  const value = named.length > 0 ? named : subjectAt(sentence, active[0]);
  if (value.length === 0 || value.includes('BCĐ')) return [];
  return [found(sentence, { key: 'attendees.decidedBy', value, strength: named.length > 0 ? 3 : 2 }, active)];
}

const meetingIsOfGroup = (sentence: Sentence, at: [number, number]): boolean =>
  meetingBodyAt(sentence, at) === 'group' && !sentence.about.includes('BCĐ');
