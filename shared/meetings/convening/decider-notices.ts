import { decidersOf } from './convening-rule.ts';
import { isNamed } from './named-person.ts';
import type { PartNotice, PartQuestion } from './part-notices.ts';

/** Somebody else than the one whom the rule names has settled who is invited. */
export function deciderNotices(question: PartQuestion): PartNotice[] {
  const { profile, body, type, parts } = question;
  const { attendeesDecidedById: personId } = parts;
  const rule = decidersOf({ profile, body: body.type, type });
  if (rule === null || personId === null || isNamed(rule, personId, question) !== false) return [];
  return [{ code: 'decider-not-named', personId, ...rule, leftOn: null }];
}
