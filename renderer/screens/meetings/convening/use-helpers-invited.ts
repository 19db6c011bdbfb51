import { useQueries } from '@tanstack/react-query';
import { isIsoDate } from '../../../../shared/calendar.ts';
import type { RosterRow } from '../../../../shared/outputs/roster.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { helpersOf } from '../../../../shared/roster/helpers-of.ts';
import { useBodies } from '../../../components/regulation/bodies.ts';
import { reading } from '../../../queries.ts';
import type { MeetingForm } from '../use-meeting-form.ts';

type Wish = { form: MeetingForm; body: Of<'body'>; rows: readonly RosterRow[] };
export type HelperMembers = { body: Of<'body'>; rows: RosterRow[] };

/**
 * The bodies that help a committee, with those of their members who do not sit in it themselves: offered at a working
 * session, which the leaders hold with them, and wherever one of them is invited already.
 */
export function useHelpersInvited({ form, body, rows }: Wish): HelperMembers[] {
  const { data: bodies = [] } = useBodies();
  const { on, type, attendeeIds } = form.draft;
  const helpers = body.type === 'committee' ? helpersOf(bodies, body.id) : [];
  const rosters = useQueries({
    queries: helpers.map(({ id }) => ({
      ...reading('roster.on', { bodyId: id, on }),
      enabled: isIsoDate(on),
    })),
  });
  const inCommittee = new Set(rows.map(({ personId }) => personId));
  return helpers
    .map((helper, index) => ({ body: helper, rows: onceEach(rosters[index]?.data ?? [], inCommittee) }))
    .filter((helper) => helper.rows.length > 0)
    .filter(
      (helper) =>
        type === 'working-session' || helper.rows.some(({ personId }) => attendeeIds.includes(personId)),
    );
}

function onceEach(rows: readonly RosterRow[], without: ReadonlySet<string>): RosterRow[] {
  const first = new Map<string, RosterRow>();
  for (const row of rows) {
    if (!without.has(row.personId) && !first.has(row.personId)) first.set(row.personId, row);
  }
  return [...first.values()];
}
