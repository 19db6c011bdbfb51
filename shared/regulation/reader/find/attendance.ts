import { type Finder, type Finding, found, placeOf, type Strength } from '../evidence.ts';
import { partiesAfter, type Sentence, segmentAt, subjectAt } from '../sentences.ts';
import { leadsIn } from './notice.ts';

type Range = [number, number];

const away =
  /\b(?:khong (?:the )?(?:tham du|du hOp|den du|tham gia|hOp|du)(?: hOp)?(?: duoc)?|vang mat|vang hOp|vang|khong co mat)\b/;
const stead =
  /\buy quyen(?: (?:bang van ban))?(?: cho)? (?:nguoi|can bo|cap pho|pho|lanh dao|dai dien|cong chuc|mot|dong chi)|\b(?:cu|phan cong|bo tri) (?:\w+ ){1,8}?(?:du|hOp|tham du|di)(?: hOp)? thay\b|\b(?:du|hOp|tham du) (?:hOp )?thay\b|\btruong hop uy quyen\b/;
const written =
  /\b(?:y kien|gop y)(?: (?:tham gia|dong gop|cua minh|ve|cac|noi dung|cuoc|hOp|phien|van de|,)){0,6} (?:bang|qua) van ban\b|\bvan ban (?:tham gia )?(?:gop )?y kien\b/;

/** Absence, sending somebody else, and opinions in writing. */
export const findAttendance: Finder = (sentence) => {
  const { folded } = sentence;
  const awayAt = awayPlace(folded);
  const steadAt = placeOf(stead, folded);
  if ((awayAt === null && steadAt === null) || isOfHead(sentence, awayAt ?? steadAt)) return [];
  if (!/\bhOp\b|\btham du\b|\b(?:thanh vien|uy vien)\b.{0,40}\bvang\b/.test(`${folded} ${sentence.title}`))
    return [];
  const findings = rulesOf(sentence, { awayAt, steadAt });
  const scope = scopeOf(sentence);
  if (scope === 'committee' || findings.length === 0) return findings;
  const at = awayAt ?? steadAt ?? [0, 0];
  const applies = found(sentence, { key: 'absence.appliesToTo', value: true, strength: 3 }, at);
  return scope === 'group' ? [applies] : [...findings, applies];
};

/** The head's own absence, and to whom the head gives the chair. */
const isOfHead = (sentence: Sentence, at: Range | null): boolean => {
  const subject = at === null ? [] : subjectAt(sentence, at[0]);
  return (
    subject[0] === 'TB' &&
    !subject.includes('UV') &&
    !/\b(?:thanh vien|uy vien)\b/.test(sentence.folded.slice(0, at?.[0] ?? 0))
  );
};

/** The chair's own absence is another rule. */
function awayPlace(folded: string): [number, number] | null {
  const at = placeOf(away, folded);
  if (at === null) return null;
  const before = folded.slice(Math.max(0, at[0] - 45), at[0]);
  return /\b(?:truong (?:ban|tieu ban)(?: chi dao)?|chu tich|tO truong|nguoi chu tri)(?: \w+){0,3} ?$/.test(
    before,
  ) && !/thanh vien|uy vien/.test(before)
    ? null
    : at;
}

type Places = { awayAt: [number, number] | null; steadAt: [number, number] | null };

/** Where one condition governs both («không thể dự hoặc ủy quyền … phải»), or each its own part. */
function rulesOf(sentence: Sentence, { awayAt, steadAt }: Places): Finding[] {
  const { folded } = sentence;
  const end = endOfRule(folded);
  const isBanned =
    /\bkhong (?:duoc )?(?:uy quyen|cu) (?:\w+ ){0,8}(?:thay|khac)\b|\bkhong duoc uy quyen\b/.exec(folded);
  if (isBanned) {
    const ban = found(sentence, { key: 'delegation.allowed', value: false, strength: 3 }, [
      isBanned.index,
      isBanned.index,
    ]);
    return [...(awayAt ? absenceRules(sentence, awayAt, [awayAt[1], end]) : []), ban];
  }
  if (awayAt === null || steadAt === null) {
    const own = awayAt ?? steadAt;
    if (own === null || (awayAt === null && !/\bthay\b/.test(folded.slice(own[0], end)))) return [];
    return awayAt ? absenceRules(sentence, own, [own[0], end]) : steadRules(sentence, own, [own[0], end]);
  }
  const joint =
    /^(?: hOp| cuoc hOp|,| duoc| va)*(?: hoac| hay)(?: la)?(?: (?:trong )?truong hop)?(?: phai)? $/.test(
      folded.slice(awayAt[1], steadAt[0]),
    );
  if (joint) {
    return [
      ...absenceRules(sentence, awayAt, [awayAt[1], end]),
      ...steadRules(sentence, steadAt, [awayAt[1], end]),
    ];
  }
  return [
    ...absenceRules(sentence, awayAt, [awayAt[1], steadAt[0]]),
    ...steadRules(sentence, steadAt, [steadAt[0], end]),
  ];
}

/** Where the sentence turns to something else: deliberation, carrying out conclusions. */
function endOfRule(folded: string): number {
  const turn = placeOf(/; (?:cung (?:cac|tap the)|chiu trach nhiem|thao luan|xem xet|thuc hien)\b/, folded);
  return turn === null ? folded.length : turn[0];
}

function absenceRules(sentence: Sentence, at: Range, [from, to]: Range): Finding[] {
  const part = sentence.folded.slice(from, to);
  const findings: Finding[] = [];
  const whole: Range = [at[0], to];
  const mode = modeOf(sentence, [from, to]);
  if (mode !== null)
    findings.push(
      found(sentence, { key: 'absence.mode', value: mode.value, strength: mode.strength }, whole),
    );
  const lead = leadsIn(part)[0] ?? leadsIn(sentence.folded.slice(segmentAt(sentence, at[0]).start, at[0]))[0];
  if (lead) findings.push(found(sentence, { key: 'absence.leadDays', value: lead.days, strength: 3 }, whole));
  const opinion = opinionIn(part);
  if (opinion !== null)
    findings.push(found(sentence, { key: 'absence.writtenOpinion', value: opinion, strength: 3 }, whole));
  return findings;
}

type Mode = { value: { mode: 'report-and-consent' | 'notify-reason'; to: string[] }; strength: Strength };

function modeOf(sentence: Sentence, [from, to]: Range): Mode | null {
  const { folded } = sentence;
  const consent = placeOf(
    /\b(?:su )?(?:dong y|chap thuan|nhat tri|cho phep)(?: (?:bang van ban )?cua| boi)?\b|\bxin phep\b/,
    folded,
    from,
  );
  if (consent !== null && consent[0] < to) {
    const by = partiesAfter(sentence, consent[1], 6);
    const before = placeOf(/\b(?:duoc|phai duoc) /, folded, from);
    const passive = by.length === 0 && before ? partiesAfter(sentence, before[1], 3) : by;
    const who = passive.length > 0 ? passive : reportedTo(sentence, [from, to]);
    return { value: { mode: 'report-and-consent', to: who }, strength: who.length > 0 ? 3 : 2 };
  }
  const who = reportedTo(sentence, [from, to]);
  return who.length === 0
    ? null
    : { value: { mode: 'notify-reason', to: who }, strength: /\bxin y kien\b/.test(folded) ? 2 : 3 };
}

function reportedTo(sentence: Sentence, [from, to]: Range): string[] {
  const at = placeOf(
    /\b(?:bao cao|thong bao|bao)(?: (?:ro|truoc|ly do|bang van ban|som|kip thoi|va neu ro ly do)){0,4}(?: (?:cho|voi|den|toi|ve|gui))?\b/,
    sentence.folded,
    from,
  );
  return at !== null && at[0] < to ? partiesAfter(sentence, at[1], 16) : [];
}

function opinionIn(part: string): 'always' | 'on-request' | null {
  const at = written.exec(part) ?? /\bgui (?:y kien|van ban)\b/.exec(part);
  if (at === null) return null;
  const around = part.slice(Math.max(0, at.index - 50), at.index + 110);
  return /\b(?:theo|khi co|neu co) yeu cau\b|\bkhi [^,;.]{0,50}\byeu cau\b/.test(around)
    ? 'on-request'
    : 'always';
}

function steadRules(sentence: Sentence, at: Range, [from, to]: Range): Finding[] {
  const part = sentence.folded.slice(from, to);
  const whole: Range = [at[0], to];
  const findings = [found(sentence, { key: 'delegation.allowed', value: true, strength: 3 }, whole)];
  if (/\b(?:dong y|chap thuan|nhat tri|cho phep|xin phep)\b/.test(part)) {
    findings.push(found(sentence, { key: 'delegation.consent', value: 'required', strength: 3 }, whole));
  }
  const opinion = opinionIn(part);
  if (opinion !== null)
    findings.push(found(sentence, { key: 'delegation.writtenOpinion', value: opinion, strength: 3 }, whole));
  return findings;
}

/** For whom the rule is: the committee, the group, or both. */
function scopeOf({ folded, about, segments }: Sentence): 'committee' | 'group' | 'both' {
  const subjects = segments[0]?.subject ?? [];
  const ofGroup =
    /\bhOp (?:cua )?(?:cac )?(?:tO (?!chuc|truong)|nhom|bo phan)/.test(folded) ||
    subjects.some((one) => one === 'thành viên Tổ' || one === 'Tổ');
  const named =
    /\bthanh vien (?:cua )?ban chi dao|\bhOp (?:cua )?ban\b/.test(folded) ||
    subjects.some((one) => one === 'UV' || one === 'BCĐ');
  if (!ofGroup)
    return about.includes('thành viên Tổ') && !about.includes('UV') && !named ? 'group' : 'committee';
  return named ? 'both' : 'group';
}
