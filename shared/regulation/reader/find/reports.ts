import { cadenceIn } from '../cadence.ts';
import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import type { Mention } from '../parties.ts';
import type { ReportTime } from '../rule-values.ts';
import { type Sentence, segmentAt, subjectAt } from '../sentences.ts';

type Range = [number, number];

const group = new Set(['Tổ', 'Tổ trưởng', 'lãnh đạo Tổ']);
const committee = new Set(['BCĐ', 'TB', 'PTB', 'PTBTT', 'UVTT', 'CQTT', 'lãnh đạo BCĐ', 'Thường trực BCĐ']);
const members = new Set(['UV', 'thành viên Tổ', 'outside units', 'other members', 'PTB']);
const inside = new Set([
  'BCĐ',
  'TB',
  'PTB',
  'PTBTT',
  'UVTT',
  'UV',
  'CQTT',
  'Tổ',
  'Tổ trưởng',
  'lãnh đạo BCĐ',
  'Thường trực BCĐ',
  'Thư ký',
  'chair',
]);

const report = /\bbao cao\b(?! (?:vien|tai|quyet toan|dau tu))/;

/** Periodic reports: of the group, of the members, and of the committee to those above it. */
export const findReports: Finder = (sentence) => {
  if (!report.test(sentence.folded)) return [];
  return sentence.segments.flatMap(({ start, end }) => {
    const at = placeOf(report, sentence.folded, start);
    return at === null || at[0] >= end ? [] : reportAt(sentence, at);
  });
};

function reportAt(sentence: Sentence, at: Range): Finding[] {
  const { start, end } = segmentAt(sentence, at[0]);
  const text = sentence.folded.slice(start, end);
  if (/\b(?:khen thuong|vang mat|khong the tham du|sua doi, bo sung)\b/.test(text)) return [];
  const by = reporters(sentence, at);
  const to = recipients(sentence, at);
  const due = dueDays(text);
  const rule = { sentence, at, text, by, to };
  if (due.length > 0 && by.some((one) => members.has(one))) {
    return [
      found(
        sentence,
        {
          key: 'member.report.due',
          value: { before: due, to: to.filter((one) => one !== 'TB' || to.length === 1) },
          strength: 3,
        },
        [start, at[1]],
      ),
    ];
  }
  if (by.some((one) => group.has(one)) && by.every((one) => !committee.has(one))) return groupReport(rule);
  return upwardReport(rule);
}

/** Who reports: named in front of the report, behind the period, else whoever acts. */
function reporters({ mentions, folded, ...sentence }: Sentence, at: Range): string[] {
  const { start } = segmentAt({ mentions, folded, ...sentence }, at[0]);
  const before = mentions.filter((one) => one.start >= start && one.end <= at[0]);
  const last = before.findLast((one) => {
    const behind = folded.slice(one.end, at[0]);
    const front = folded.slice(Math.max(0, one.start - 22), one.start);
    return (
      !/\b(?:cua|giup|cho|voi|den|toi|trinh|yeu cau|de nghi) (?:cac )?$/.test(front) &&
      /^,? ?(?:(?:co trach nhiem|phai|chiu trach nhiem|tong hop|xay dung|gui|thuc hien|lap|dinh ky|hang|moi|quY|thang|tuan|nam|ca|nua|\d{1,2}|dot xuat|hoac|tham muu|chuan bi|chu tri|che do|co|duoc|chu dong|va|day du|de),? ?)*$/.test(
        behind,
      )
    );
  });
  return (
    last?.parties ??
    rowEnd(before.at(-1), folded.slice(0, at[0])) ??
    subjectAt({ mentions, folded, ...sentence }, at[0])
  );
}

/** «… theo yêu cầu của Chủ tịch …, Ban Chỉ đạo có trách nhiệm báo cáo»: the last of the row acts. */
function rowEnd(row: Mention | undefined, folded: string): string[] | null {
  if (row === undefined || row.last.start === row.start) return null;
  const acts = /^ (?:co trach nhiem|phai|chiu trach nhiem|tong hop|xay dung|thuc hien|lap|dinh ky)\b/.test(
    folded.slice(row.end),
  );
  return acts && /, (?:cac )?$/.test(folded.slice(0, row.last.start)) ? row.last.parties : null;
}

/** To whom: the parties right behind «báo cáo», or behind «gửi về», «cho», «với». */
function recipients(sentence: Sentence, at: Range): string[] {
  const { folded, mentions } = sentence;
  const { end } = segmentAt(sentence, at[0]);
  const named = mentions.filter((one) => one.start >= at[1] && one.start < end);
  const sent = named.find((one) =>
    /\b(?:gui(?: (?:ve|den|toi|cho))?|ve|nop|trinh)(?: (?:ve|den|toi|cho))? $/.test(
      folded.slice(0, one.start),
    ),
  );
  if (sent) return sent.parties;
  const direct = named[0];
  if (direct === undefined) return [];
  const gap = folded.slice(at[1], direct.start);
  if (
    /^ ?$/.test(gap) ||
    /^ (?:(?:voi|cho|len|toi|den|ve|truc tiep|bang van ban|ket qua|tinh hinh|dinh ky) ?)+$/.test(gap)
  )
    return direct.parties;
  const behind = named.find((one) =>
    /\b(?:voi|cho|len|toi|den) $/.test(folded.slice(Math.max(0, one.start - 6), one.start)),
  );
  return behind?.parties ?? [];
}

type Rule = { sentence: Sentence; at: Range; text: string; by: string[]; to: string[] };

const ofActivity =
  /\b(?:tinh hinh|ket qua)(?:,? (?:va )?(?:tinh hinh|ket qua|tien do))*,? (?:hoat dong|thuc hien nhiem vu|cong tac|thuc hien)\b/;

function groupReport({ sentence, at, text, to }: Rule): Finding[] {
  const cadence = cadenceIn(withoutExtraordinary(text));
  const regular = /\bdinh ky\b/.test(text);
  const receivers = to.filter((one) => one !== 'Tổ');
  if (receivers.length === 0 || receivers.some((one) => one === 'cấp có thẩm quyền')) return [];
  if (cadence === null && !regular && !(ofActivity.test(text) && startsHere(sentence, at))) return [];
  if (/\bhOp\b/.test(text.slice(0, 30)) && cadence === null) return [];
  const strength = cadence === null && !regular ? 2 : 3;
  return [
    found(sentence, { key: 'to.report.cadence', value: cadence?.cadence ?? 'unspecified', strength }, at),
    found(sentence, { key: 'to.report.to', value: receivers, strength }, at),
  ];
}

/** «Báo cáo Trưởng ban … về kết quả hoạt động» as a duty of its own, not at the end of another. */
const startsHere = (sentence: Sentence, at: Range): boolean => at[0] - segmentAt(sentence, at[0]).start < 30;

const withoutExtraordinary = (text: string): string =>
  text.replace(/\b(?:hoac|va) (?:bao cao )?dot xuat\b/g, '');

function upwardReport({ sentence, at, text, by, to }: Rule): Finding[] {
  if (by.length === 0 || !by.every((one) => committee.has(one))) return [];
  const receivers = to.filter((one) => !inside.has(one));
  const isCommittee = by.includes('BCĐ');
  if (receivers.length === 0 && !(isCommittee && to.length === 0)) return [];
  const when = timesIn(text);
  if (when.every((one) => one === 'on-request')) return [];
  return [found(sentence, { key: 'bcd.report', value: [{ by, to: receivers, when }], strength: 3 }, at)];
}

const times: readonly [RegExp, ReportTime][] = [
  [
    /\b(?:hang|moi|dinh ky) thang\b|\b(?:0?1|mot) thang(?:\/| )(?:0?1 |mot )?lan\b|\bhang thang\b|\b(?:hang|dinh ky)[^.;]{0,12}, thang\b/,
    'month',
  ],
  [
    /\b(?:hang|moi|dinh ky) quY\b|\bhang thang, quY\b|, (?:hang )?quY\b|\b(?:0?1|mot) quY\b|\b(?:0?3|ba) thang(?: mot lan|\/lan)/,
    'quarter',
  ],
  [/\b(?:0?6|sau) thang\b|\bnua nam\b/, 'half-year'],
  [
    /\b(?:hang|moi|dinh ky) nam\b|, (?:hang )?nam\b|\b(?:va|,) (?:ca |mot |0?1 |cuoi )?nam\b|\bcuoi nam\b|\btong ket nam\b/,
    'year',
  ],
  [/\bket thuc (?:tung|moi|cac) (?:nhiem vu|giai doan|chuong trinh)\b/, 'end-of-each-task'],
  [/\bdot xuat\b|\btheo yeu cau\b/, 'on-request'],
];

const timesIn = (text: string): ReportTime[] =>
  times.filter(([pattern]) => pattern.test(text)).map(([, time]) => time);

type Due = { day: number; month: number };

/** The days of the year before which a report is due: «trước ngày 10 của tháng 5 và tháng 11», «ngày 25 hằng tháng». */
export function dueDays(folded: string): Due[] {
  const at = /\b(?:truoc|cham nhat|muon nhat|vao|trong)(?: la| vao)*(?: (?:truoc|vao))? ngay (\d{1,2})/.exec(
    folded,
  );
  if (at === null) return [];
  const behind =
    folded.slice(at.index, at.index + 140).split(/\bde (?:tong hop|theo doi|bao cao)|\bgui\b/)[0] ?? '';
  const dated = [...behind.matchAll(/\b(\d{1,2})\/(\d{1,2})\b(?!\/)/g)].map(([, day, month]) => ({
    day: Number(day),
    month: Number(month),
  }));
  const monthly = /\b(?:hang|moi) thang\b/.test(behind)
    ? everyMonth.map((month) => ({ day: Number(at[1]), month }))
    : [];
  const days =
    dated.length > 0
      ? [...monthly, ...dated.filter((due) => !monthly.some((one) => one.day === due.day))]
      : inMonths(Number(at[1]), behind);
  return days.filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
}

function inMonths(day: number, text: string): Due[] {
  const pairs = [...text.matchAll(/\bngay (\d{1,2}) (?:cua )?thang (\d{1,2})\b/g)];
  if (pairs.length > 1) return pairs.map(([, on, month]) => ({ day: Number(on), month: Number(month) }));
  const named = [...text.matchAll(/\bthang (\d{1,2})\b/g)].map(([, month]) => Number(month));
  const also = /\bthang \d{1,2}(?:,| va| hoac)(?: (\d{1,2}))\b(?! ?ngay)/.exec(text);
  const listed = also ? [...named, Number(also[1])] : named;
  const months =
    listed.length > 0 ? listed : periods.flatMap(([pattern, all]) => (pattern.test(text) ? all : []));
  return [...new Set(months)].sort((a, b) => a - b).map((month) => ({ day, month }));
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Months in which a report falls due: «tháng cuối quý», «tháng đầu quý sau», «hằng tháng». */
const periods: readonly [RegExp, number[]][] = [
  [/\bthang cuoi (?:cua )?(?:moi |tung )?quY\b|\bcuoi (?:moi )?quY\b/, [3, 6, 9, 12]],
  [/\bthang dau (?:cua )?(?:moi )?quY\b|\bquY (?:sau|ke tiep|tiep theo)\b/, [1, 4, 7, 10]],
  [
    /\b(?:hang|moi) thang\b|\bcua thang(?! (?:dau|cuoi|\d))|\bthang (?:sau|ke tiep|tiep theo|do)\b/,
    everyMonth,
  ],
];
