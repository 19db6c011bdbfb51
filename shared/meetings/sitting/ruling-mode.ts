import type { Of } from '../../records/index.ts';
import { isStated } from '../../regulation/profile/rule.ts';
import type { Profile } from '../../regulation/profile.ts';
import { fold } from '../../vietnamese.ts';

type ModeRule = Profile['decision']['mode'];
type Mode = Of<'ruling'>['mode'];

/**
 * The way in which a matter is decided under the rule on the mode of decision (C1): where the rule names matters
 * (regulation G, 3.2: phương hướng, kế hoạch, chương trình), a matter that says one of these words is decided in its
 * way and every other one in the other way. Null where the rule is silent, or says nothing of such a matter.
 */
export function modeFor(rule: ModeRule, matter: string): Mode | null {
  if (!isStated(rule)) return null;
  const { mode, matters, otherwise } = rule.value;
  if (matters.length === 0) return mode;
  const said = fold(matter);
  return matters.some((named) => said.includes(fold(named))) ? mode : otherwise;
}

/** Of whom a majority is counted, by the rule; 'not-said' where it is silent or leaves it open. */
export const baseFor = (rule: Profile['decision']['majority']): NonNullable<Of<'ruling'>['base']> =>
  isStated(rule) ? rule.value.of : 'not-said';

type Vote = Pick<Of<'ruling'>, 'mode' | 'outcome' | 'baseCount' | 'votesFor'>;

/** Adopted though no more than half of those counted were for it: worth a second look, never refused. */
export const isThin = ({ mode, outcome, baseCount, votesFor }: Vote): boolean =>
  mode === 'majority' && outcome === 'adopted' && votesFor * 2 <= baseCount;
