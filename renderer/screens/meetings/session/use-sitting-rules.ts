import { useQuery } from '@tanstack/react-query';
import type { Of } from '../../../../shared/records/index.ts';
import { type RulesOfBody, rulesOfBody } from '../../../../shared/regulation/rules-of-body.ts';
import { allRecordsOf } from '../../../queries.ts';
import { useSitting } from './sitting-context.ts';

/**
 * The rules on deciding and on who must be there, in force on the day of the meeting. What a committee's regulation
 * says of how the committee decides is not said of the group that helps it: null where the body's own says nothing.
 */
export function useSittingRules(): RulesOfBody<Of<'regulation'>> | null {
  const { meeting, body } = useSitting();
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  if (body === null) return null;
  const own = versions.filter(({ bodyId }) => bodyId === body.id);
  return rulesOfBody({ id: body.id, committeeId: null }, own, meeting.on);
}
