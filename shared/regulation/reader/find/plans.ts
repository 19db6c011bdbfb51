import { type Finder, found, placeOf } from '../evidence.ts';
import type { RuleValues } from '../rule-values.ts';
import { partiesBefore, subjectAt } from '../sentences.ts';

const plan =
  '(?:chuong trinh(?: cong tac| hoat dong| lam viec)?|ke hoach (?:cong tac|hoat dong|lam viec|kiem tra|trien khai))';
const issuing = new RegExp(
  `\\b(?:ban hanh|phe duyet|thong qua|quyet dinh(?= ban hanh| phe duyet| ${plan}))\\b,?(?: [\\w,]+){0,14}? ${plan}`,
);
const signing = new RegExp(`\\bkY(?: ban hanh|,? phe duyet)?\\b,?(?: [\\w,;]+){0,45}? ${plan}`);
const adopted = /\bsau khi[^.;]{0,90}?(?:thao luan|thong qua|nhat tri|bieu quyet)/;

const approvers = new Set(['TB', 'BCĐ', 'PTBTT', 'PTB', 'UVTT']);

/** Who approves the committee's programme and plans, and who signs them. */
export const findPlanApproval: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(signing, folded) ?? placeOf(issuing, folded);
  if (at === null || isOfOthers(folded, at)) return [];
  const before = folded.slice(Math.max(0, at[0] - 60), at[0]);
  const isDraft = /\btrinh\b/.test(before);
  const named = partiesBefore(sentence, at[0], 12);
  const who = named.length > 0 || isDraft ? named : subjectAt(sentence, at[0]);
  const by = who.filter((one) => approvers.has(one));
  if (by.length === 0) return [];
  const value = approvalOf(folded, at, by);
  return [found(sentence, { key: 'plan.approval', value, strength: isDraft ? 2 : 3 }, at)];
};

/** Plans of the group or of another office, estimates, and signing in another's stead. */
const isOfOthers = (folded: string, [start, end]: [number, number]): boolean =>
  /\b(?:kinh phi|du toan)\b/.test(folded.slice(start, end)) ||
  /\bcua (?:tO (?!chuc)|co quan|don vi|minh)/.test(folded.slice(end, end + 60)) ||
  /\bkY thay\b/.test(folded);

function approvalOf(
  folded: string,
  [start, end]: [number, number],
  by: string[],
): RuleValues['plan.approval'] {
  const isAdopted = adopted.test(folded.slice(end)) || adopted.test(folded.slice(0, start));
  const after = isAdopted ? 'committee-adopts' : null;
  const verb = folded.slice(start, start + 10);
  if (by.includes('BCĐ') && verb.startsWith('thong qua'))
    return { by: [], signedBy: [], after: 'committee-adopts' };
  return verb.startsWith('kY') ? { by: [], signedBy: by, after } : { by, signedBy: [], after };
}
