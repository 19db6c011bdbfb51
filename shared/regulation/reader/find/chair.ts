import type { Bodies } from '../bodies.ts';
import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import type { DecisionMode } from '../rule-values.ts';
import { partiesAfter, partiesBefore, type Sentence, segmentAt, subjectAt } from '../sentences.ts';

/** Who takes the chair's place, and to whom the chair may be given. */
export const createChairFinder = ({ head }: Bodies): Finder => {
  const headAway = new RegExp(
    `\\b(?:khi|luc|trong truong hop|truong hop|neu|trong thoi gian) (?:dong chi )?(?:${head}) (?:\\w+ ){0,2}?(?:vang|di vang|di cong tac|ban|khong co mat|khong the)`,
  );
  const byHead = new RegExp(`\\b(?:duoc|khi|theo) (?:duoc |co )?(?:${head} )?uy quyen(?: cua ${head})?`);
  return (sentence) => [...substitute(sentence, headAway), ...delegable(sentence, byHead)];
};

function substitute(sentence: Sentence, headAway: RegExp): Finding[] {
  const { folded } = sentence;
  const at = placeOf(headAway, folded);
  if (at === null) return [];
  const segment = segmentAt(sentence, at[0]);
  const verb = placeOf(/\b(?:thay mat|thay|dieu hanh|chu tri|lanh dao|giai quyet)\b/, folded, segment.start);
  const behind = partiesAfter(sentence, at[1], 30);
  const named =
    behind.length > 0 && behind[0] !== 'TB' ? behind : verb ? partiesBefore(sentence, verb[0], 45) : [];
  const who = named.length > 0 && !named.includes('TB') ? named : segment.subject;
  const acts = who.filter((one) => one !== 'TB' && one !== 'BCĐ');
  if (acts.length === 0 || verb === null) return [];
  return [found(sentence, { key: 'chair.substitute', value: acts, strength: 3 }, at)];
}

function delegable(sentence: Sentence, byHead: RegExp): Finding[] {
  const { folded } = sentence;
  if (
    !/\buy quyen\b/.test(folded) ||
    !/\bchu (?:tri|toa)\b/.test(folded) ||
    /\bthay\b.{0,30}y kien/.test(folded)
  )
    return [];
  const gives = placeOf(/\b(?:uy quyen|phan cong)(?: (?:bang van ban|cho|hoac|phan cong))* /, folded);
  const to = gives ? partiesAfter(sentence, gives[1], 4) : [];
  const chairs = gives ? /^.{0,90}\bchu (?:tri|toa)\b/.test(folded.slice(gives[1])) : false;
  const subject = gives ? subjectAt(sentence, gives[0]) : [];
  if (gives && to.length > 0 && chairs && !to.includes('TB') && isMeeting(folded) && subject.includes('TB')) {
    return [found(sentence, { key: 'chair.delegable', value: to, strength: 3 }, gives)];
  }
  const passive = placeOf(byHead, folded);
  const isHead = subject.includes('TB') || subject.includes('Tổ trưởng');
  if (
    !passive ||
    isHead ||
    !/\bchu (?:tri|toa)(?: cac| cuoc| phien)* hOp/.test(segmentText(sentence, passive[0]))
  )
    return [];
  const who = subjectAt(sentence, passive[0]).filter((one) => one !== 'BCĐ');
  return who.length === 0
    ? []
    : [found(sentence, { key: 'chair.delegable', value: who, strength: 1 }, passive)];
}

const segmentText = (sentence: Sentence, at: number): string => {
  const { start, end } = segmentAt(sentence, at);
  return sentence.folded.slice(start, end);
};

const isMeeting = (folded: string): boolean => /\b(?:hOp|phien|hoi nghi)\b/.test(folded);

/** How the committee decides. */
export const createDecisionFinder = ({ head }: Bodies): Finder => {
  const concludes = new RegExp(
    `\\b(?:tap the (?:thao luan|ban bac|lanh dao)|thao luan (?:tap the|dan chu))[^.]{0,80}?\\b${head},? (?:\\w+ ){0,3}?(?:ket luan|quyet dinh)|\\b${head},? (?:\\w+ ){0,2}?(?:ket luan|quyet dinh)[^.;]{0,30} (?:tren co so|sau khi)[^.;]{0,30}(?:thao luan|ban bac|y kien)[^.;]{0,12} tap the`,
  );
  const decides = new RegExp(
    `\\bdo ${head} (?:\\w+ ){0,2}?quyet dinh|\\b${head} (?:la nguoi )?(?:\\w+ ){0,2}?quyet dinh (?:cuoi cung|va chiu trach nhiem)|\\bche do thu truong\\b`,
  );
  const otherwise = new RegExp(
    `\\b(?:${head} (?:\\w+ ){0,2}?)?quyet dinh (?:cac|nhung) van de (?:khac|thuoc|con lai)`,
  );
  return (sentence) => {
    const { folded } = sentence;
    const majority = placeOf(
      /\b(?:quyet dinh|bieu quyet|thong qua|ket luan)(?: \w+){0,5}? (?:theo (?:nguyen tac )?)?da so\b|\btheo nguyen tac da so\b|\bkhi (?:co |duoc )?(?:it nhat )?(?:qua nua|tren 50%|qua 1\/2|da so)[^.;]{0,40}(?:tan thanh|dong y|nhat tri|bieu quyet|thong qua)/,
      folded,
    );
    const give = (mode: DecisionMode, at: [number, number], strength: 2 | 3): Finding[] => [
      found(sentence, { key: 'decision.mode', value: { mode, matters: [], otherwise: null }, strength }, at),
    ];
    if (majority && !isOfGroup(sentence, majority[0])) return majorityRule(sentence, majority);
    const concluded = placeOf(concludes, folded);
    if (concluded) return give('collective-then-head-concludes', concluded, 3);
    const isPrinciple =
      /\bnguyen tac\b/.test(sentence.title) ||
      /\b(?:lam viec|hoat dong) (?:\w+ ){0,5}?(?:nguyen tac|che do|dan chu|tap trung)/.test(folded);
    const decided = placeOf(decides, folded);
    if (decided && isPrinciple && !/\bthanh phan\b/.test(folded)) return give('head-decides', decided, 3);
    const rest = placeOf(otherwise, folded);
    return rest && subjectAt(sentence, rest[0]).includes('TB') ? headForRest(sentence, rest) : [];
  };
};

const isOfGroup = (sentence: Sentence, at: number): boolean =>
  subjectAt(sentence, at).every((one) => one === 'Tổ' || one === 'thành viên Tổ') &&
  subjectAt(sentence, at).length > 0;

/** The matters stand behind: «biểu quyết theo đa số các vấn đề về …, …». */
function majorityRule(sentence: Sentence, at: [number, number]): Finding[] {
  const { folded, text } = sentence;
  const behind = placeOf(
    /\b(?:cac|nhung) (?:van de|noi dung)(?: quan trong)?(?: (?:ve|lien quan den|gom|nhu|sau|:))+ /,
    folded,
    at[1],
  );
  const matters =
    behind && behind[0] - at[1] < 30 ? mattersIn(text.slice(behind[1]).split(/[;.]/)[0] ?? '') : [];
  return [
    found(
      sentence,
      { key: 'decision.mode', value: { mode: 'majority', matters, otherwise: null }, strength: 3 },
      at,
    ),
  ];
}

const mattersIn = (list: string): string[] =>
  list
    .split(/, | và /)
    .map((matter) => matter.replace(/\s+(?:thực hiện|triển khai|của)\s.*$/u, '').trim())
    .filter((matter) => matter.length > 1 && matter.length < 120)
    .slice(0, 12);

const headForRest = (sentence: Sentence, at: [number, number]): Finding[] => [
  found(
    sentence,
    {
      key: 'decision.mode',
      value: { mode: 'head-decides', matters: [], otherwise: 'head-decides' },
      strength: 2,
    },
    at,
  ),
];

const opinions =
  /\b(?:lay|xin|cho|gui|gop|tham gia|trung cau)(?: phieu)?(?: (?:lay|xin))? y kien(?: \w+){0,9}? bang van ban\b|\by kien(?: \w+){0,6}? (?:qua|bang) phieu\b|\bphieu (?:lay|xin|gop) y kien\b|\by kien bang van ban\b/;
const noMeeting =
  /\b(?:khong (?:to chuc|tO chuc|hOp|trieu tap|can|the (?:to chuc|tO chuc|hOp))|chua (?:to chuc|tO chuc|hOp)|thay (?:cho|the|vi)(?: viec)? (?:cuoc |to chuc |tO chuc )?hOp|thay hOp)\b/;

/** Opinions in writing in place of a meeting. */
export const findWrittenRound: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(opinions, folded);
  if (at === null || /\b(?:vang|khong (?:the )?(?:tham )?du|uy quyen cho)\b/.test(folded)) return [];
  const instead = placeOf(noMeeting, folded);
  const isForm = /(?<!tinh )\bhinh thuc\b/.test(folded) && /\bhOp\b/.test(folded);
  const behind = askers(sentence, instead?.[1] ?? 0);
  const asked = behind.by.length > 0 ? behind : askers(sentence, 0);
  if (!instead && !isForm && !(asked.named && mayAsk(folded))) return [];
  const value = { allowed: true as const, askedBy: isForm && !instead ? [] : asked.by };
  const range: [number, number] = [instead?.[0] ?? at[0], at[1]];
  return [
    found(sentence, { key: 'writtenRound.allowed', value, strength: instead || isForm ? 3 : 2 }, range),
  ];
};

const mayAsk = (folded: string): boolean =>
  /\bthanh vien|\buy vien/.test(folded) && /\bco the|\blay y kien|\bxin y kien/.test(folded);

/** Who asks for opinions; `named` where the head is named right before the asking. */
function askers(sentence: Sentence, from: number): { by: string[]; named: boolean } {
  const verb = placeOf(
    /\b(?:co the|quyet dinh|yeu cau|lay|xin|gui|to chuc|tO chuc)\b/,
    sentence.folded,
    from,
  );
  if (verb === null) return { by: [], named: false };
  const named = partiesBefore(sentence, verb[0], 25);
  const who = named.length > 0 ? named : subjectAt(sentence, verb[0]);
  return { by: who.filter((one) => one !== 'BCĐ' && one !== 'UV'), named: named.includes('TB') };
}

/** A report of the group that every meeting asks for. */
export const findReportRequired: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(
    /\b(?:moi (?:lan|phien|cuoc|ky) hOp|(?:tai|truoc) (?:moi|cac|tung) (?:lan|phien|cuoc|ky) hOp|khi hOp)\b/,
    folded,
  );
  if (at === null) return [];
  const duty = placeOf(
    /\b(?:phai|co trach nhiem)(?: co| chuan bi| trinh| gui| lap| \w+)? bao cao\b|\bphai bao cao\b/,
    folded,
    at[1],
  );
  if (
    duty === null ||
    !partiesBefore(sentence, duty[0], 12).some((one) => one === 'Tổ' || one === 'Tổ trưởng')
  )
    return [];
  return [found(sentence, { key: 'meeting.toReportRequired', value: true, strength: 3 }, [at[0], duty[1]])];
};
