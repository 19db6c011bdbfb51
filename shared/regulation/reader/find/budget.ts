import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import { officeNameAt } from '../office-name.ts';
import type { SpecialOutcome } from '../rule-values.ts';
import { partiesAfter, type Sentence, segmentAt } from '../sentences.ts';

type Range = [number, number];

/** In whose estimate the money stands, who manages it, and what is done where no norm exists. */
export const findBudget: Finder = (sentence) => {
  const { folded } = sentence;
  if (!/\b(?:kinh phi|du toan|quyet toan|chi dac thu|ngan sach)\b/.test(folded)) return [];
  return [...owner(sentence), ...otherSources(sentence), ...manager(sentence), ...special(sentence)];
};

const estimate =
  /\b(?:du toan|ngan sach|nguon kinh phi|kinh phi (?:chi )?thuong xuyen|kinh phi hoat dong thuong xuyen)(?: (?:ngan sach|chi|thu chi|kinh phi|nha nuoc|hoat dong|thuong xuyen|duoc giao|cap|giao|cap tinh|cap xa|hang nam|cua don vi|,)){0,8} (?:cua|cho|tai|giao cho|cap cho|qua)(?: cac)? /g;

function owner(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  for (const match of folded.matchAll(estimate)) {
    const at = match.index + match[0].length;
    if (
      !/\b(?:bo tri|bao dam|dam bao|can doi|cap|lay|su dung|ghi|giao|tu|nam trong|trich|chi tra)\b/.test(
        folded.slice(0, match.index),
      )
    )
      continue;
    const names = officeList(sentence, at);
    if (names.length > 0 && !/^(?:nhà nước|ban chỉ đạo|tiểu ban)/i.test(names[0] ?? '')) {
      return [found(sentence, { key: 'budget.owner', value: names, strength: 3 }, [match.index, at])];
    }
  }
  return [];
}

/** Offices in a row: «Phòng …, Sở … và Trung tâm …». */
function officeList({ text, folded }: Sentence, at: number): string[] {
  const names: string[] = [];
  let from = at;
  for (let count = 0; count < 6; count++) {
    const name = officeNameAt(text, folded, from);
    if (name === null) break;
    names.push(name);
    from += name.length;
    const gap = /^(?:, | và )(?:các )?/u.exec(text.slice(from))?.[0];
    if (gap === undefined) break;
    from += gap.length;
  }
  return names;
}

function otherSources(sentence: Sentence): Finding[] {
  const at = placeOf(
    /\b(?:cac )?nguon(?: (?:kinh phi|von|tai chinh|luc|thu|tai tro|huy dong|xa hoi hoa|ho tro|dong gop)){0,3},? (?:hop phap|khac)\b|\bnguon xa hoi hoa\b|\bhuy dong (?:hop phap|khac)\b/,
    sentence.folded,
  );
  return at ? [found(sentence, { key: 'budget.otherSources', value: true, strength: 3 }, at)] : [];
}

const manage =
  /\b(?:quan ly,? (?:va )?(?:thanh,? )?quyet toan|quan ly(?:,? (?:va )?su dung)?(?:,? (?:va )?(?:thanh )?quyet toan)?(?: nguon| cac nguon| viec su dung)? kinh phi|quan ly,? (?:va )?su dung (?:va )?(?:thuc hien )?(?:thanh,? )?quyet toan|bao dam kinh phi hoat dong|chu tai khoan|theo doi, quan ly kinh phi)\b/;

function manager(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const given = givenTo(sentence);
  if (given !== null) return [given];
  const at = placeOf(manage, folded);
  if (at === null) return [];
  const { start, subject } = segmentAt(sentence, at[0]);
  const before = folded.slice(start, at[0]);
  // «Việc quản lý kinh phí thực hiện theo …» names nobody.
  if (/^\s*(?:-\s*)?(?:viec|che do) $/.test(before) || /\bviec lap, $/.test(before)) return [];
  const named = nameBefore(sentence, at[0]);
  const who = named.length > 0 ? named : /\b(?:kinh phi|ngan sach)\b/.test(before) ? [] : subject;
  const acts = who.filter((one) => one !== 'BCĐ' && one !== 'UV' && one !== 'outside units');
  if (acts.length === 0) return [];
  const sure = !/^bao dam/.test(folded.slice(at[0]));
  return [found(sentence, { key: 'budget.manager', value: acts, strength: sure ? 3 : 2 }, at)];
}

/** «Kinh phí … do X quản lý», «… giao X lập dự toán, quản lý». */
function givenTo(sentence: Sentence): Finding | null {
  const { folded } = sentence;
  if (!/\bkinh phi\b/.test(folded)) return null;
  for (const match of folded.matchAll(/ (?:do|giao(?: cho)?) (?=[^.;]{0,80}? quan ly\b)/g)) {
    const at: Range = [match.index, match.index + match[0].length];
    const value = partiesAfter(sentence, at[1], 2);
    if (value.length > 0 && !value.includes('outside units'))
      return found(sentence, { key: 'budget.manager', value, strength: 3 }, at);
  }
  return null;
}

/** The parties right before the verb. */
function nameBefore({ mentions, folded }: Sentence, at: number): string[] {
  const mention = mentions.findLast(({ end }) => end <= at);
  if (mention === undefined) return [];
  const gap = folded.slice(mention.end, at);
  const isActor =
    /^ (?:(?:co trach nhiem|chiu trach nhiem|co nhiem vu|thuc hien|truc tiep|duoc giao|la don vi|la co quan|viec|lap du toan|lap du toan,|chu tri,?|giup .{0,30}) ?)*$/.test(
      gap,
    );
  return isActor && !/\b(?:cua|cho) $/.test(folded.slice(0, mention.start)) ? mention.parties : [];
}

const unusual =
  /\b(?:chi )?dac thu\b[^.;]{0,40}chua (?:co|duoc)|\bnoi dung chi[^.;]{0,60}\bchua (?:co|duoc) (?:\w+ ){0,2}(?:tieu chuan|dinh muc|che do|quy dinh)/;

/** «… X chủ trì, phối hợp với Y để xem xét hoặc trình cấp có thẩm quyền …». */
function special(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const at = placeOf(unusual, folded);
  if (at === null) return [];
  const leads = placeOf(/ (?:co trach nhiem )?chu tri\b/, folded, at[0]);
  const behind = placeOf(
    /\bphoi hop(?: (?:chat che|thong nhat|cung))*(?: (?:voi|cung))?(?: cac)? /,
    folded,
    leads?.[1] ?? at[1],
  );
  const whole: Range = [at[0], behind?.[1] ?? at[1]];
  const lead = leadParties(sentence, leads?.[0] ?? behind?.[0] ?? -1);
  const partner = behind ? partiesAfter(sentence, behind[1], 3) : [];
  const outcome = outcomesIn(folded.slice(leads?.[1] ?? at[1]));
  const findings: Finding[] = [];
  if (lead.length > 0)
    findings.push(found(sentence, { key: 'special.lead', value: lead, strength: 3 }, whole));
  if (partner.length > 0)
    findings.push(found(sentence, { key: 'special.with', value: partner, strength: 3 }, whole));
  if (outcome.length > 0)
    findings.push(found(sentence, { key: 'special.outcome', value: outcome, strength: 3 }, whole));
  return findings;
}

function leadParties({ mentions, folded }: Sentence, at: number): string[] {
  const mention = mentions.findLast(({ end }) => end <= at + 1);
  return mention && /^[ ,]*(?:co trach nhiem)?[ ,]*$/.test(folded.slice(mention.end, at))
    ? mention.parties
    : [];
}

function outcomesIn(folded: string): SpecialOutcome[] {
  const outcomes: SpecialOutcome[] = [];
  const until = folded.split(/\. /)[0] ?? '';
  if (/\bvan dung\b/.test(until)) outcomes.push('apply-similar-rules');
  if (/\bde (?:cung )?xem xet,?(?: quyet dinh)? (?:hoac|va)\b|\bxem xet hoac trinh\b/.test(until))
    outcomes.push('consider');
  if (/(?<!chuong |quy |qua )\btrinh (?=\w)|\bbao cao (?:uy ban|ubnd|chu tich|cap|truong ban)/.test(until))
    outcomes.push('submit');
  if (/\btham muu\b/.test(until) && !outcomes.includes('submit')) outcomes.push('advise');
  return outcomes;
}
