import type { RuleName, RuleValues } from './rule-values.ts';

type Merges = Partial<Record<RuleName, (values: unknown[]) => unknown>>;

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

const apart = <T>(lists: readonly (readonly T[])[]): T[] => [
  ...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values(),
];

function mergePlans(values: RuleValues['plan.approval'][]): RuleValues['plan.approval'] {
  const by = union(values.map((one) => one.by));
  const signedBy = union(values.map((one) => one.signedBy)).filter(
    (one) => by.length > 0 && !by.includes(one),
  );
  const alone = by.length === 0 ? union(values.map((one) => one.signedBy)) : by;
  // A head who issues what the committee resolves on signs it.
  const after = values.find((one) => one.after !== null)?.after ?? null;
  const resolved = after === null && alone.includes('BCĐ') && alone.includes('TB');
  return {
    by: resolved ? ['BCĐ'] : alone,
    signedBy: resolved ? union([['TB'], signedBy]) : signedBy,
    after,
  };
}

const mergeModes = (values: RuleValues['decision.mode'][]): RuleValues['decision.mode'] | undefined => {
  const majority = values.find(({ mode }) => mode === 'majority');
  const first = majority ?? values[0];
  if (first === undefined) return undefined;
  const other = values.find(({ mode }) => mode !== first.mode);
  return { ...first, otherwise: other?.mode ?? null };
};

/** Rules of which a text says parts in several places. */
export const merges: Merges = {
  'bcd.reviews': (values) => union(values as RuleValues['bcd.reviews'][]),
  'extended.guests': (values) => union(values as RuleValues['extended.guests'][]),
  'minutes.by': (values) => union(values as string[][]),
  'records.keeper': (values) => union(values as string[][]),
  seal: (values) => apart(values as RuleValues['seal'][]),
  'bcd.report': (values) => apart(values as RuleValues['bcd.report'][]),
  'reward.proposer': (values) => (values as string[][]).flat(),
  'reward.decider': (values) => (values as string[][]).flat(),
  'plan.approval': (values) => mergePlans(values as RuleValues['plan.approval'][]),
  'decision.mode': (values) => mergeModes(values as RuleValues['decision.mode'][]),
  'amend.collect': (values) => ({
    by: union((values as RuleValues['amend.collect'][]).map(({ by }) => by)),
    draftedBy: union((values as RuleValues['amend.collect'][]).map(({ draftedBy }) => draftedBy)),
  }),
  'amend.decide': (values) => ({
    by: union((values as RuleValues['amend.decide'][]).map(({ by }) => by)),
    after: (values as RuleValues['amend.decide'][]).find(({ after }) => after !== null)?.after ?? null,
  }),
  partTime: (values) => {
    const all = values as RuleValues['partTime'][];
    return {
      members: all.some(({ members }) => members),
      to: all.some(({ to }) => to),
      benefits: all.some(({ benefits }) => benefits),
    };
  },
  'notice.mustInclude': (values) => {
    const all = values as RuleValues['notice.mustInclude'][];
    return {
      inWriting: all.some(({ inWriting }) => inWriting),
      contents: union(all.map(({ contents }) => contents)),
    };
  },
};
