import type { MeetingRecord, RecordedMember } from '../../../../shared/meetings/minutes/meeting-record.ts';
import type { KindName, Of } from '../../../../shared/records/index.ts';
import { partyName } from '../../../../shared/regulation/amendment/party-name.ts';
import { bodyNames } from '../../../../shared/regulation/profile/names.ts';
import { citation, isStated } from '../../../../shared/regulation/profile/rule.ts';
import type { Profile } from '../../../../shared/regulation/profile.ts';
import { helpersOf } from '../../../../shared/roster/helpers-of.ts';
import { type PaperFacts, paperFacts } from '../../papers/paper-facts.ts';
import type { Store } from '../../records/store.ts';

/** All that the book knows of a meeting, with names, posts and titles as they were on its day. Error: 'not-found'. */
export function meetingRecordOf(store: Store, meetingId: string): MeetingRecord {
  const meeting = store.need('meeting', meetingId);
  const body = store.need('body', meeting.bodyId);
  const facts = paperFacts(store, body, meeting.on);
  const { profile } = facts.rules;
  const names = bodyNames(profile);
  const own = <N extends KindName>(kind: N) =>
    store.all(kind).filter((one) => (one as { meetingId?: unknown }).meetingId === meetingId);
  const inOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  return {
    meeting,
    bodyName: body.name,
    bodyShortName: (body.type === 'committee' ? names.committee : names.group) ?? body.name,
    headTitle: facts.headTitle,
    substituteRule: substituteRule(profile, body),
    noticeGoesTo: noticeGoesTo(profile, body),
    members: membersOf(facts),
    neighbours: neighboursOf(store, body, meeting.on),
    nameOf: (personId) => store.find('person', personId)?.fullName ?? '',
    absences: own('absence'),
    attendance: own('attendance'),
    notes: own('item-note'),
    opinions: own('opinion').sort(bySpeech),
    rulings: own('ruling'),
    conclusions: own('conclusion').sort(inOrder),
    tasks: own('task').sort(inOrder),
  };
}

/** As they were spoken; what came in writing stands behind. */
const bySpeech = (a: Of<'opinion'>, b: Of<'opinion'>): number =>
  Number(a.form === 'written') - Number(b.form === 'written') || (a.at < b.at ? -1 : Number(a.at > b.at));

export const membersOf = ({ roster, postOf, titleOf }: PaperFacts): RecordedMember[] =>
  roster.map((row) => ({
    personId: row.personId,
    name: row.fullName,
    post: postOf(row),
    role: row.role,
    title: titleOf(row),
  }));

/** The members of the bodies beside it: of the committee for a group, of its groups for a committee. */
export function neighboursOf(store: Store, body: Of<'body'>, on: string): RecordedMember[] {
  const committee = body.committeeId === null ? null : store.find('body', body.committeeId);
  const beside = committee ? [committee] : helpersOf(store.all('body'), body.id);
  return beside.flatMap((other) => membersOf(paperFacts(store, other, on)));
}

/** «khoản 1 Điều 4 Quy chế»: where the rule stands by which another takes the chair (C7, C9). */
function substituteRule({ decision }: Profile, { type }: Of<'body'>): string | null {
  const rule = type === 'committee' ? decision.chairSubstitute : decision.groupHeadSubstitute;
  if (!isStated(rule)) return null;
  const place = citation(rule);
  return rule.source === undefined ? `${place} Quy chế` : place;
}

/** Whom the regulation has the committee's conclusions go to in writing (G4). */
function noticeGoesTo(profile: Profile, { type }: Of<'body'>): string[] {
  const rule = profile.afterMeeting.conclusionDistribution;
  if (type !== 'committee' || !isStated(rule)) return [];
  return rule.value.to.map((party) => partyName(profile, party));
}
