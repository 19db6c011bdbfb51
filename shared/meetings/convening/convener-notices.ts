import { convenersOf } from './convening-rule.ts';
import { isNamed } from './named-person.ts';
import type { PartNotice, PartQuestion } from './part-notices.ts';

/** A convener whom the rule does not name; nothing where it names nobody. */
export function convenerNotices(question: PartQuestion): PartNotice[] {
  const { profile, body, type, parts } = question;
  const { convenedById: personId } = parts;
  const rule = convenersOf({ profile, body: body.type, type });
  if (rule === null || personId === null || isNamed(rule, personId, question) !== false) return [];
  return [{ code: 'convener-not-named', personId, ...rule, leftOn: null }];
}
