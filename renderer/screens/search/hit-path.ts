import type { SearchHit } from '../../../shared/outputs/records.ts';
import type { KindName } from '../../../shared/records/index.ts';

/** Whose list it is: the book may be kept for several committees. */
const of = (within: SearchHit['within']): string => (within ? `?of=${within.id}` : '');

/** The screen on which a hit lives. `groupIds`: the bodies that are working groups. */
export function hitPath({ kind, id, context, within }: SearchHit, groupIds: ReadonlySet<string>): string {
  const paths: { [N in KindName]?: () => string } = {
    meeting: () => `/meetings/${id}`,
    dossier: () => `/archive/${id}`,
    document: () => (within ? `/archive/${within.id}` : '/archive'),
    person: () => (within && groupIds.has(within.id) ? '/group' : '/committee') + of(within),
    team: () => `/group${of(within)}`,
    'budget-line': () => `/budget?year=${context}`,
    'amendment-proposal': () => `/regulation?tab=proposals&proposal=${id}`,
    expense: () => `/budget?year=${context.slice(0, 4)}`,
  };
  return paths[kind]?.() ?? '/';
}
