import type { Force } from './proposed-task.ts';
import { isUnitStart, unitList, unitsLength } from './units.ts';
import { isWorkStart } from './work-words.ts';

/** What a clause says of work: who is called upon, how, with whom, and what remains to be done. */
export type Directive = { unit: string; with: string[]; force: Force | null; rest: string; from: number };

const verbs =
  'kính đề nghị|trân trọng đề nghị|đề nghị|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|chỉ đạo|phân công|khuyến khích|khuyến nghị|động viên|mong muốn|mong|kiến nghị|ủy quyền cho|uỷ quyền cho';
const atStart = new RegExp(
  `^(?:(?:thống nhất|đồng ý|nhất trí|tiếp tục|vì vậy,?|do đó,?|trước mắt,?|cũng|xin|đồng thời,?|ngoài ra,?|riêng) )?(${verbs})(?: rằng)? (?=\\S)`,
  'iu',
);
const afterComma = new RegExp(`^[^;:]{3,400}?, (?:đồng thời,? )?(${verbs}) (?=\\S)`, 'iu');
const bySubject =
  /^(?:đồng chí |đ\/c )?(?:Chủ tịch|Phó Chủ tịch|Trưởng [Bb]an|Phó (?:Trưởng )?[Bb]an|Bí thư|Phó Bí thư|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Ban |Thường trực|Ban Thường vụ|UBND|[UỦ][yỷ] ban nhân dân|Hội nghị|Lãnh đạo|Đảng [uủ][yỷ]|Tổ trưởng|Cuộc họp|Giám đốc)[^;:]{0,140}? (yêu cầu|giao|đề nghị|khuyến khích|phân công) (?=\S)/u;
const softens =
  /^(?:(?:đồng thời|ngoài ra|bên cạnh đó|trong đó|trước mắt|riêng|cụ thể|và|vì vậy|do đó|tuy nhiên)(?: là)?[,:]? )+/iu;
const introduces =
  /^(?:trong|trước|chậm nhất|muộn nhất|hằng|hàng|định kỳ|thời gian tới|từ nay|từ|sau|ngay|đến|về|đối với|trên cơ sở|căn cứ|để|nhằm|cùng với|bên cạnh|theo|với|qua|khi|thực hiện|thường xuyên|đầu|cuối|giữa|tuần|tháng|quý|năm|song song|do|nếu|thông qua|thời hạn)(?![\p{L}])[^;:]{0,260}?,\s+/iu;

/** Reads the opening of a clause. Null where it neither calls upon anybody nor begins with work. */
export function directiveOf(text: string, hasUnit: boolean): Directive | null {
  const lead = softens.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead);
  const found =
    callOf(body, hasUnit) ?? namedUnit(body) ?? behindIntroduction(body, hasUnit) ?? worked(body, hasUnit);
  if (found === null || (found.rest === '' && found.unit === '')) return null;
  return { ...found, from: lead + found.from };
}

/** «Thực hiện Kế hoạch …, Công an xã …» introduces; «Rà soát, lập danh sách» is work itself. */
function behindIntroduction(body: string, hasUnit: boolean): Directive | null {
  const length = introduced(body);
  const inner = length > 0 ? directiveOf(body.slice(length), hasUnit) : null;
  if (inner === null || (inner.unit === '' && isWorkStart(body))) return null;
  return { ...inner, from: length + inner.from };
}

function worked(body: string, hasUnit: boolean): Directive | null {
  const isSure = isWorkStart(withoutMust(body)) && !/^(?:không|tự|cùng|cho|làm) /iu.test(body);
  if (!isSure && !hasUnit) return null;
  const opened = openingOf(body);
  return { unit: '', with: opened.with, force: null, rest: opened.rest, from: opened.from };
}

/** The length of an introduction after which somebody is called upon, or work begins. */
function introduced(text: string): number {
  let at = 0;
  if (!introduces.test(text)) return 0;
  for (let count = 0; count < 6; count++) {
    const comma = text.indexOf(', ', at);
    if (comma < 0 || comma > 400) return 0;
    at = comma + 2;
    const rest = text.slice(at, at + 900);
    if (
      atStart.test(rest) ||
      bySubject.test(rest) ||
      isWorkStart(withoutMust(rest)) ||
      namedUnit(rest) !== null
    )
      return at;
  }
  return 0;
}

const mayBeOwnWork = /^(?:chỉ đạo|phân công|động viên|khuyến khích|kiến nghị|mong)/iu;

function callOf(text: string, hasUnit: boolean): Directive | null {
  const match =
    atStart.exec(text) ??
    bySubject.exec(text) ??
    (isWorkStart(text) || isUnitStart(text) ? null : afterComma.exec(text));
  if (match === null) return null;
  const verb = (match[1] ?? '').toLowerCase();
  const after = text.slice(match[0].length);
  const length = unitsLength(after);
  if (hasUnit && mayBeOwnWork.test(verb)) return null;
  if (length === 0) {
    const isSure = isWorkStart(withoutMust(after)) && !/^(?:giao|phân công|chỉ đạo)/iu.test(verb);
    if (!isSure) return null;
    const opened = openingOf(after);
    return {
      unit: '',
      with: opened.with,
      force: forceOf(verb),
      rest: opened.rest,
      from: match[0].length + opened.from,
    };
  }
  const opened = openingOf(after.slice(length));
  if (/^(?:đã|đang)(?![\p{L}])/u.test(opened.rest)) return null;
  return {
    unit: after.slice(0, length),
    with: opened.with,
    force: forceOf(verb),
    rest: opened.rest,
    from: match[0].length + length + opened.from,
  };
}

const forceOf = (verb: string): Force =>
  /khuyến|động viên/u.test(verb)
    ? 'encouragement'
    : /đề nghị|mong|kiến nghị/u.test(verb)
      ? 'request'
      : 'order';

const must =
  /^(?:cần|phải|có trách nhiệm|chịu trách nhiệm(?! (?:trước|về|toàn diện|nếu))|có nhiệm vụ)(?: phải)? /iu;
const withoutMust = (text: string): string => text.replace(must, '');

/** «Phòng Kinh tế rà soát …», «Đối với Công an xã: …»: named without a word of ordering. */
function namedUnit(text: string): Directive | null {
  const lead =
    /^(?:đối với|về phía|nhiệm vụ (?:của|giao)(?: cho)?|trách nhiệm của|phần việc của) /iu.exec(text)?.[0]
      .length ?? 0;
  const length = unitsLength(text.slice(lead));
  if (length === 0) return null;
  const unit = text.slice(lead, lead + length);
  const opened = openingOf(text.slice(lead + length));
  const isWork = opened.isLed || opened.with.length > 0 || isWorkStart(opened.rest);
  const isAdverb =
    /^(?:căn cứ|trên cơ sở|theo|trong|trước|chậm nhất|sau khi|ngay)(?![\p{L}])/iu.test(opened.rest) &&
    /,/.test(opened.rest);
  if (opened.rest !== '' && !isWork && !isAdverb) return null;
  return { unit, with: opened.with, force: null, rest: opened.rest, from: lead + length + opened.from };
}

type Opening = { with: string[]; rest: string; from: number; isLed: boolean };

const leads =
  /^[,:.]?\s*(?:(?:cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|tiếp tục|sẽ)(?: phải)? )?(?:(?:là|làm) )?(?:(?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)(?: thực hiện(?=,))?(?:,| và)?\s+/iu;
const together =
  /^(?:và |cùng )?(?:chủ động |tăng cường |tiếp tục )?(?:phối hợp|cùng)(?: chặt chẽ| thường xuyên| đồng bộ)?(?:,)? (?:(?:với|cùng)(?: với)? )?/iu;

/** Past «chủ trì, phối hợp với …» and «cần». */
function openingOf(text: string): Opening {
  let at = leads.exec(text)?.[0].length ?? 0;
  const isLed = at > 0;
  if (at === 0) at = /^\s*[,:.]?\s*/u.exec(text)?.[0].length ?? 0;
  const bound = must.exec(text.slice(at))?.[0].length ?? 0;
  at += bound;
  const partners: string[] = [];
  const joint = together.exec(text.slice(at));
  if (joint !== null) {
    const names = text.slice(at + joint[0].length);
    const length = unitsLength(names);
    if (length > 0) {
      partners.push(...unitList(names.slice(0, length)));
      at += joint[0].length + length;
      at += /^,?\s*(?:để |tiến hành |trong việc )?/iu.exec(text.slice(at))?.[0].length ?? 0;
    }
  }
  return { with: partners, rest: text.slice(at), from: at, isLed: isLed || bound > 0 || joint !== null };
}
