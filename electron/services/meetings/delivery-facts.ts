import type { AddresseeFacts } from '../../../shared/meetings/deliveries/addressees.ts';
import { type DeliveredToAll, deliveredToAll } from '../../../shared/meetings/deliveries/delivered-to-all.ts';
import type { Of } from '../../../shared/records/index.ts';
import { isBodyMeeting } from '../../../shared/records/meeting.ts';
import { type Citation, citationOf, isStated } from '../../../shared/regulation/profile/rule.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { type RulesOfBody, rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import type { Reader } from '../records/reader.ts';
import { rosterOn } from '../roster/roster-listing.ts';

type Book = Pick<Reader, 'all' | 'find' | 'need'>;

/** By what the body of a meeting works on its day. */
export const rulesOfMeeting = (book: Book, meeting: Of<'meeting'>): RulesOfBody<Of<'regulation'>> =>
  rulesOfBody(book.need('body', meeting.bodyId), book.all('regulation'), meeting.on);

/** The rule by which each member gets the conclusions of the committee's meeting in writing; null where there is none. */
export function eachMemberRule(profile: Profile, body: Of<'body'>, { type }: Of<'meeting'>): Citation | null {
  const rule = profile.afterMeeting.conclusionDistribution;
  if (body.type !== 'committee' || !isBodyMeeting(type) || !isStated(rule) || !rule.value.toEachMember)
    return null;
  return citationOf(rule);
}

type Records = { absences: readonly Of<'absence'>[]; papers: readonly Of<'meeting-paper'>[] };

/** Who gets the papers of a meeting, by the roster and the rules of its day. */
export function addresseeFacts(book: Book, meeting: Of<'meeting'>, records: Records): AddresseeFacts {
  const body = book.need('body', meeting.bodyId);
  const { profile } = rulesOfMeeting(book, meeting);
  const issued = records.papers
    .filter(({ type, state }) => type === 'conclusion-notice' && state === 'issued')
    .sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1));
  return {
    meeting,
    memberIds: [
      ...new Set(rosterOn(book, { bodyId: body.id, on: meeting.on }).map(({ personId }) => personId)),
    ],
    toEachMember: eachMemberRule(profile, body, meeting) !== null,
    askedIds: [
      ...new Set(records.absences.flatMap((one) => (one.opinionAskedOn === null ? [] : [one.personId]))),
    ],
    recipients: issued[0]?.recipients ?? '',
  };
}

/** What the delivery logs of all meetings come to: facts for the duties that follow meetings. */
export function deliveredInBook(book: Book): DeliveredToAll[] {
  const meetings = new Map(book.all('meeting').map((meeting) => [meeting.id, meeting]));
  const logs = Map.groupBy(book.all('delivery'), ({ meetingId }) => meetingId);
  return [...logs].flatMap(([meetingId, deliveries]) => {
    const meeting = meetings.get(meetingId);
    if (meeting === undefined) return [];
    // Neither absences nor recipients beside the members matter to the duties.
    const facts = addresseeFacts(book, meeting, { absences: [], papers: [] });
    const contents = rulesOfMeeting(book, meeting).profile.meetings.noticeContents;
    const inWriting = isStated(contents) && contents.value.inWriting;
    return deliveredToAll({ facts, deliveries, inWriting });
  });
}
