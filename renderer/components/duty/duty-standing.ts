import type { DutyRow } from '../../../shared/outputs/meetings.ts';

/** How a duty stands, for colour and word. A soft one is never red: the regulation itself allows for circumstances. */
export type Standing =
  | 'overdue'
  | 'overdueSoft'
  | 'soon'
  | 'due'
  | 'planned'
  | 'upcoming'
  | 'putOff'
  | 'done'
  | 'doneLate'
  | 'notApplicable';

export function standingOf({ state, soft, plannedBy, settledBy, isDated, dueOn }: DutyRow): Standing {
  if (state === 'not-applicable') return 'notApplicable';
  if (state === 'done') return isDated && settledBy !== null && settledBy.on > dueOn ? 'doneLate' : 'done';
  if (state === 'overdue') return soft ? 'overdueSoft' : 'overdue';
  if (state === 'put-off') return 'putOff';
  return state === 'upcoming' && plannedBy !== null ? 'planned' : state;
}

export const standingColours: Record<Standing, string> = {
  overdue: 'red',
  overdueSoft: 'yellow',
  soon: 'orange',
  due: 'blue',
  planned: 'ledger',
  upcoming: 'gray',
  putOff: 'yellow',
  done: 'green',
  doneLate: 'yellow',
  notApplicable: 'gray',
};
