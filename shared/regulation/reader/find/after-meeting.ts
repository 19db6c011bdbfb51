import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import type { RuleName } from '../rule-values.ts';
import { partiesAfter, partiesBefore, type Sentence, segmentAt, subjectAt } from '../sentences.ts';

type Range = [number, number];

/** Who writes and signs the minutes. */
export const findMinutes: Finder = (sentence) => {
  const { folded } = sentence;
  if (
    !/\bbien ban\b/.test(folded) ||
    /\bbien ban (?:kiem tra|ban giao|nghiem thu|vi pham|lam viec)\b/.test(folded)
  )
    return [];
  if (!/\bhOp\b|\bhoi nghi\b|\bket luan\b/.test(`${folded} ${sentence.title}`)) return [];
  return [...minutesWritten(sentence), ...minutesSigned(sentence)];
};

function minutesWritten(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const by = placeOf(/\bbien ban(?: (?:cuoc |phien )?hOp)?(?: \w+){0,5}? (?:do|duoc) /, folded);
  const writer = by ? partiesAfter(sentence, by[1], 3) : [];
  if (
    by &&
    writer.length > 0 &&
    /^.{0,60}\b(?:ghi|lap|soan|chuan bi|thuc hien)\b/.test(folded.slice(by[1]))
  ) {
    return [found(sentence, { key: 'minutes.by', value: writer, strength: 3 }, by)];
  }
  const verb = placeOf(
    /\b(?:ghi(?: chep)?|lap|soan(?: thao)?|chuan bi|du thao|xay dung|viet|thuc hien viec ghi)(?: (?!kY\b)[\w,]+){0,5}? bien ban\b|\bghi bien ban\b/,
    folded,
  );
  const who = verb ? workers(sentence, verb) : [];
  return verb && who.length > 0
    ? [found(sentence, { key: 'minutes.by', value: who, strength: 3 }, verb)]
    : [];
}

function minutesSigned(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const passive = placeOf(
    /\bbien ban(?: [\w,]+){0,12}? (?:do|co chu kY cua|phai co chu kY cua|duoc) /,
    folded,
  );
  const isSigned =
    passive &&
    (/chu kY/.test(folded.slice(...passive)) || /^.{0,60}?(?<!thu) kY\b/.test(folded.slice(passive[1])));
  const signer = passive && isSigned ? signerNear(sentence, passive[1]) : [];
  if (passive && signer.length > 0)
    return [found(sentence, { key: 'minutes.signedBy', value: signer, strength: 3 }, passive)];
  const then = placeOf(
    /\b(?:ghi|lap|soan|du thao)\b[^.;]{0,20} bien ban[^.;]{0,40}?,? (?=[^.;]{0,60}(?<!thu) kY\b)|\bghi bien ban[^.;]{0,20}?,? (?=[^.;]{0,60}(?<!thu) kY\b)/,
    folded,
  );
  const next = then ? signerNear(sentence, then[1]) : [];
  if (then && next.length > 0) {
    return [found(sentence, { key: 'minutes.signedBy', value: next, strength: 3 }, then)];
  }
  const verb = placeOf(
    /(?<!thu )\bkY(?: (?:cac|ban hanh|thong bao|va|duyet|xac nhan|vao))*,?(?: \w+){0,3} bien ban\b/,
    folded,
  );
  const who = verb ? agents(sentence, verb[0]) : [];
  return verb && who.length > 0
    ? [found(sentence, { key: 'minutes.signedBy', value: who, strength: 3 }, verb)]
    : [];
}

/** «do X ghi, Y ký»: the one named last before the signing. */
function signerNear(sentence: Sentence, from: number): string[] {
  const sign = placeOf(/(?<!thu) kY\b/, sentence.folded, from);
  const before = sign ? partiesBefore(sentence, sign[0] + 1, 14) : [];
  return before.length > 0 ? before : partiesAfter(sentence, from, 4);
}

/** Who does it: named right before the verb, else whoever acts in this part of the sentence. */
function agents(sentence: Sentence, at: number): string[] {
  const { mentions, folded } = sentence;
  const mention = mentions.findLast(({ end }) => end <= at);
  const gap = mention ? folded.slice(mention.end, at) : ' . ';
  const direct =
    /^ (?:(?:co trach nhiem|co nhiem vu|chiu trach nhiem|phai|duoc|se|truc tiep|thuc hien|kip thoi|to chuc|tO chuc|chu tri|la dau moi|giup viec) ?)*$/.test(
      gap,
    );
  const object = mention
    ? /\b(?:giup|cua|cho|trinh|bao cao|voi|den) $/.test(folded.slice(0, mention.start))
    : true;
  return mention && direct && !object ? mention.parties : subjectAt(sentence, at);
}

/** As `agents`; «X phối hợp với Y» do it together. */
function workers(sentence: Sentence, [at]: Range): string[] {
  const who = agents(sentence, at);
  const { start } = segmentAt(sentence, at);
  const { folded, segments } = sentence;
  const first = segments[0]?.start ?? start;
  const together = placeOf(/(?<!chu tri,? )\bphoi hop (?:voi )?/, folded, first);
  const others =
    together && together[0] < at && together[0] - first < 80 ? partiesAfter(sentence, together[1], 3) : [];
  return [...who, ...others.filter((one) => !who.includes(one))];
}

const notice = 'thong bao(?: (?:bang van ban|noi dung|cac|y kien|ve|nhanh)){0,4} ket luan';

/** Who drafts and issues the notice of conclusions, and to whom it goes. */
export const findConclusions: Finder = (sentence) => {
  const { folded } = sentence;
  if (!/\bthong bao\b|\bdu thao\b/.test(folded)) return [];
  const findings = [...drafted(sentence), ...issued(sentence)];
  const each = placeOf(
    /\b(?:den|toi|cho|gui)(?: cho)? (?:tung|moi|tat ca(?: cac)?|toan the|day du(?: cac)?) (?:thanh vien|uy vien)\b/,
    folded,
  );
  const loose = placeOf(/\b(?:den|toi|cho|gui)(?: den| toi| cho)? cac (?:thanh vien|uy vien)\b/, folded);
  const at = each ?? loose;
  if (at !== null && /\bket luan\b/.test(folded.slice(0, at[0]))) {
    findings.push(found(sentence, { key: 'conclusion.perMember', value: true, strength: each ? 3 : 1 }, at));
  }
  return findings;
};

function drafted(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const verb =
    placeOf(
      new RegExp(
        `\\b(?:du thao|soan thao|chuan bi|xay dung|tham muu(?: ban hanh)?|soan)(?: (?:cac|van ban|noi dung|du thao|va|trinh|kY|ban hanh|bien ban|,)){0,4} ${notice}\\b`,
      ),
      folded,
    ) ??
    placeOf(
      /\b(?:chuan bi|du thao|soan thao)(?: cac| du thao| van ban){0,3} thong bao,(?: cac)? bien ban(?: cuoc| phien)? hOp\b/,
      folded,
    );
  if (verb !== null) return give(sentence, { key: 'conclusion.draftedBy', verb, strength: 3 });
  const plain = placeOf(/\b(?:du thao|soan thao)(?: van ban| cac)* ket luan\b/, folded);
  if (plain !== null) return give(sentence, { key: 'conclusion.draftedBy', verb: plain, strength: 3 });
  const withMinutes = placeOf(new RegExp(`\\bghi bien ban(?:,| va) (?:ra |lam )?${notice}\\b`), folded);
  return withMinutes ? give(sentence, { key: 'conclusion.draftedBy', verb: withMinutes, strength: 2 }) : [];
}

function issued(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const passive = placeOf(/\bket luan\b[^.;]{0,80}? (?:duoc|do) (?=.{0,80}\bthong bao\b)/, folded);
  const by = passive ? partiesAfter(sentence, passive[1], 2) : [];
  if (passive && by.length > 0)
    return [found(sentence, { key: 'conclusion.issuedBy', value: by, strength: 3 }, passive)];
  const verb = placeOf(
    new RegExp(
      `\\b(?:ban hanh|phat hanh|ra|gui|kY(?: ban hanh)?)(?: (?:cac|van ban|noi dung)){0,3} ${notice}\\b`,
    ),
    folded,
  );
  if (verb !== null && !/\b(?:tham muu|trinh|du thao)\b[^,;]{0,40}$/.test(folded.slice(0, verb[0]))) {
    return give(sentence, { key: 'conclusion.issuedBy', verb, strength: 3 });
  }
  const signed = placeOf(/\bkY(?: ban hanh)?(?: cac)? thong bao,(?: cac)? bien ban\b/, folded);
  if (signed) return give(sentence, { key: 'conclusion.issuedBy', verb: signed, strength: 3 });
  const tells = placeOf(
    /\bthong bao(?: bang van ban)?(?: cac| ve| noi dung)* (?:y kien )?ket luan(?: cua [^.;]{0,60}?)? (?:den|toi|cho|gui)\b/,
    folded,
  );
  const named = tells ? agents(sentence, tells[0]) : [];
  return tells && named.length > 0
    ? [found(sentence, { key: 'conclusion.issuedBy', value: named, strength: 3 }, tells)]
    : [];
}

function give(
  sentence: Sentence,
  {
    key,
    verb,
    strength,
  }: { key: RuleName & `conclusion.${'draftedBy' | 'issuedBy'}`; verb: Range; strength: 2 | 3 },
): Finding[] {
  const who = agents(sentence, verb[0]);
  return who.length === 0 ? [] : [found(sentence, { key, value: who, strength }, verb)];
}
