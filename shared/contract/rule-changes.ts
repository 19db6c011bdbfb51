import { z } from 'zod';
import { readRule } from '../regulation/profile/rule-check.ts';
import { ruleDescriptors } from '../regulation/profile.ts';
import type { RuleChange } from '../regulation/with-rules.ts';
import { day, line, requiredLine } from './values.ts';

/** One rule in its new words, read by the schema of its own question. */
const ruleChange = z
  .strictObject({ key: z.string('wrong-type'), rule: z.unknown() })
  .transform((wish, context): RuleChange => {
    const descriptor = ruleDescriptors.find(({ key }) => key === wish.key);
    const { rule, issues } = descriptor
      ? readRule(descriptor, wish.rule)
      : { rule: null, issues: [{ path: '', reason: 'not-a-choice' }] };
    if (descriptor && rule) return { key: descriptor.key, rule };
    for (const { path, reason } of issues) {
      const at = path === '' ? [] : path.split('.');
      context.addIssue({ code: 'custom', path: [descriptor ? 'rule' : 'key', ...at], message: reason });
    }
    return z.NEVER;
  });

/** Rules of one regulation in new words; each once. */
export const ruleChanges = z
  .array(ruleChange, 'wrong-type')
  .max(ruleDescriptors.length, 'too-large')
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'repeated');

/** The paper by which a regulation is changed or put right, and why. */
export const basis = z.strictObject({
  document: requiredLine(),
  number: line(60).default(''),
  issuedOn: day.nullable().default(null),
  reason: requiredLine(1000),
});
