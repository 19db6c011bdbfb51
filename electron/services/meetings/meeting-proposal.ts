import type { Parsed } from '../../../shared/contract.ts';
import { agendaMinutes } from '../../../shared/meetings/agenda-clock.ts';
import { proposedTitle } from '../../../shared/meetings/meeting-title.ts';
import { meetingWarnings, type OtherAppointment } from '../../../shared/meetings/meeting-warnings.ts';
import type { MeetingProposal } from '../../../shared/outputs/meetings.ts';
import type { Of } from '../../../shared/records/index.ts';
import { bodyNames } from '../../../shared/regulation/profile/names.ts';
import { isStated } from '../../../shared/regulation/profile/rule.ts';
import type { Cadence } from '../../../shared/regulation/profile/vocabulary.ts';
import type { Profile } from '../../../shared/regulation/profile.ts';
import { rulesOfBody } from '../../../shared/regulation/rules-of-body.ts';
import { holidayYears } from '../holiday-years.ts';
import type { Store } from '../records/store.ts';
import { proposePeople } from './convening-proposal.ts';

type Wish = Parsed<'meetings.propose'>;

/**
 * What to begin a meeting with: chair and attendees by the regulation in force on its day and the roster of
 * that day, place and title by habit, and what speaks against the day and the hour. Error: 'not-found'.
 */
export function proposeMeeting(store: Store, wish: Wish, today: string): MeetingProposal {
  const body = store.need('body', wish.bodyId);
  const { profile, versionFor } = rulesOfBody(body, store.all('regulation'), wish.on);
  const people = proposePeople({ reader: store, wish, body, profile });
  const { chairId, secretaryId, attendeeIds } = people;
  const proposed = [chairId, secretaryId, ...attendeeIds].filter((id) => id !== null);
  const isRound = wish.type === 'written-round';
  return {
    ...people,
    place: isRound ? '' : lastPlace(store, wish),
    title: proposedTitle({
      type: wish.type,
      bodyName: shortName(profile, body),
      on: wish.on,
      cadence: cadenceOf(profile, body.type),
    }),
    regulationId:
      versionFor(body.type === 'committee' ? 'decision.convening' : 'decision.groupHeadSubstitute')?.id ??
      null,
    warnings: meetingWarnings({
      meeting: {
        on: wish.on,
        startsAt: isRound ? '' : (wish.startsAt ?? ''),
        minutes: wish.minutes,
        personIds: wish.personIds ?? proposed,
      },
      others: store
        .all('meeting')
        .filter((other) => other.id !== wish.meetingId && stands(other))
        .map(appointment),
      nameOf: (id) => store.find('person', id)?.fullName ?? '',
      years: holidayYears(store),
      today,
    }),
  };
}

/** Where the body met last, by the calendar. */
function lastPlace(store: Store, { bodyId, meetingId }: Wish): string {
  const held = store
    .all('meeting')
    .filter(
      (one) => one.bodyId === bodyId && one.id !== meetingId && one.state !== 'cancelled' && one.place !== '',
    )
    .sort((a, b) => compare(a.on, b.on) || compare(a.startsAt, b.startsAt));
  return held.at(-1)?.place ?? '';
}

function shortName(profile: Profile, body: Of<'body'>): string {
  const names = bodyNames(profile);
  return (body.type === 'committee' ? names.committee : names.group) ?? body.name;
}

function cadenceOf(profile: Profile, body: Of<'body'>['type']): Cadence | null {
  const rule = body === 'committee' ? profile.meetings.cadence : profile.groupMeetings.cadence;
  return isStated(rule) && rule.value !== 'unspecified' ? rule.value : null;
}

/** One that was put off or cancelled keeps nobody from anything, nor does one that nobody comes together for. */
const stands = ({ state, type }: Of<'meeting'>): boolean =>
  state !== 'postponed' && state !== 'cancelled' && type !== 'written-round';

const appointment = (meeting: Of<'meeting'>): OtherAppointment => ({
  id: meeting.id,
  title: meeting.title,
  on: meeting.on,
  startsAt: meeting.startsAt,
  minutes: agendaMinutes(meeting.agenda),
  personIds: [meeting.chairId, meeting.secretaryId, ...meeting.attendeeIds].filter((id) => id !== null),
});

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
