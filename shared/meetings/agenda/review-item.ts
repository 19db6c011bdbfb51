import { formatDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import { citationOf, isStated } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';
import type { ProposedItem } from './proposed-item.ts';
import { speakers } from './speakers.ts';

type Needs = { profile: Profile; partyName: (party: Party) => string };

/**
 * «Rà soát việc thực hiện kết luận cuộc họp ngày …»: the ready-made first item, presented by whom the regulation
 * charges with following conclusions up (regulation T, 6.6; K, 5.1).
 */
export function reviewItem(
  { id, on }: Pick<Of<'meeting'>, 'id' | 'on'>,
  { profile, partyName }: Needs,
): ProposedItem {
  const { followedUpBy } = profile.afterMeeting;
  const [party] = isStated(followedUpBy) ? followedUpBy.value : [];
  return {
    itemType: 'review',
    title: `Rà soát việc thực hiện kết luận cuộc họp ngày ${formatDate(on)}`,
    minutes: 10,
    presenter: party === undefined ? speakers.secretary : partyName(party),
    carriedFromId: id,
    citation: party !== undefined && isStated(followedUpBy) ? citationOf(followedUpBy) : null,
  };
}
