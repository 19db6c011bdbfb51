import type { RosterRow } from '../../../shared/outputs/roster.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { byRank } from '../../../shared/regulation/roles.ts';
import { comparePersonNames } from '../../../shared/vietnamese.ts';
import type { Reader } from '../records/reader.ts';

/**
 * The members of a body as the roster stood on a day: by rank, then by the order of the deciding paper, then
 * by name. Each with the post held on that day. Error: 'not-found' for a body that is not there.
 */
export function rosterOn(
  reader: Pick<Reader, 'all' | 'find' | 'need'>,
  at: { bodyId: string; on: string },
): RosterRow[] {
  reader.need('body', at.bodyId);
  return reader
    .all('membership')
    .filter((membership) => membership.bodyId === at.bodyId && isValidOn(membership, at.on))
    .map((membership) => rowOf(reader, membership, at.on))
    .sort((a, b) => byRank(a, b) || placeOf(a) - placeOf(b) || comparePersonNames(a.fullName, b.fullName));
}

/** A member without a place of its own stands behind those who have one. */
const placeOf = ({ order }: { order: number }): number => order || Number.MAX_SAFE_INTEGER;

function rowOf(
  reader: Pick<Reader, 'all' | 'find' | 'need'>,
  membership: Of<'membership'>,
  on: string,
): RosterRow {
  const { fullName, phone, email } = reader.need('person', membership.personId);
  const post = postOn(reader.all('post'), membership.personId, on);
  return {
    membershipId: membership.id,
    personId: membership.personId,
    fullName,
    phone,
    email,
    role: membership.role,
    teamId: membership.teamId,
    teamName: (membership.teamId && reader.find('team', membership.teamId)?.name) || '',
    focalUnit: membership.focalUnit,
    postId: post?.id ?? null,
    postTitle: post?.title ?? '',
    agency: post?.agency ?? '',
    order: membership.order,
    from: membership.from,
    until: membership.until,
    decision: membership.decision,
  };
}

/** The post that a person held on a day; of several the one taken up last. */
export function postOn(posts: readonly Of<'post'>[], personId: string, on: string): Of<'post'> | null {
  const held = posts.filter((post) => post.personId === personId && isValidOn(post, on));
  return held.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}
