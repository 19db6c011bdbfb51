import { useState } from 'react';
import type { Of } from '../../../shared/records/index.ts';
import type { Rule } from '../../../shared/regulation/profile/rule.ts';
import { finishRule } from '../../../shared/regulation/profile/rule-check.ts';
import { type RuleDescriptor, ruleAt } from '../../../shared/regulation/profile.ts';
import { realChanges } from '../../../shared/regulation/with-rules.ts';
import { useDraft } from '../../components/form/use-draft.ts';

/** The paper that a rule was compared with, and why the book had it otherwise. */
export type Basis = { document: string; number: string; issuedOn: string | null; reason: string };

type Typed = { rule: Rule; basis: Basis };

/** What somebody has typed to put a rule right; kept until it is saved. */
export function useCorrection(version: Of<'regulation'>, descriptor: RuleDescriptor) {
  const { draft, keep, forget } = useDraft<Typed>(`regulation/${version.id}/${descriptor.key}`);
  const [typed, setTyped] = useState<Typed>(
    () => draft ?? { rule: ruleAt(version.rules, descriptor.key), basis: ownPaper(version) },
  );
  function set(part: Partial<Typed>) {
    const next = { ...typed, ...part };
    setTyped(next);
    keep(next);
  }
  const { rule: finished, issues } = finishRule(descriptor, typed.rule);
  return {
    ...typed,
    isDraft: draft !== null,
    setRule: (rule: Rule) => set({ rule }),
    setBasis: (basis: Basis) => set({ basis }),
    forget,
    /** The rule ready to be kept; null where something of it is missing or wrong. */
    finished,
    issues,
    missing: (['document', 'reason'] as const).filter((field) => typed.basis[field].trim() === ''),
    isChanged:
      finished !== null && realChanges(version.rules, [{ key: descriptor.key, rule: finished }]).length > 0,
  };
}

/** The usual paper to compare with is the regulation itself. */
const ownPaper = ({ title, number, issuedOn }: Of<'regulation'>): Basis => ({
  document: title,
  number,
  issuedOn,
  reason: '',
});
