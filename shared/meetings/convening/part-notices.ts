import type { IsoDate } from '../../calendar.ts';
import type { MeetingType } from '../../records/meeting.ts';
import type { Citation } from '../../regulation/profile/rule.ts';
import type { Party } from '../../regulation/profile/vocabulary.ts';
import type { Profile } from '../../regulation/profile.ts';
import { chairNotices } from './chair-notices.ts';
import { convenerNotices } from './convener-notices.ts';
import { deciderNotices } from './decider-notices.ts';
import { leftOn, type Seat } from './seat.ts';

/** Who has which part in a meeting, as it stands. */
export type Parts = {
  convenedById: string | null;
  chairId: string | null;
  chairBy: 'title' | 'substitute' | 'authorised';
  /** The paper or the word by which the chair was handed on is written down. */
  isAuthorised: boolean;
  /** The one whose chair it is does not come. */
  isChairAway: boolean;
  secretaryId: string | null;
  attendeeIds: readonly string[];
  attendeesDecidedById: string | null;
};

export type PartQuestion = {
  profile: Profile;
  body: { id: string; type: 'committee' | 'working-group' };
  type: MeetingType;
  on: IsoDate;
  parts: Parts;
  /** Every seat in the bodies of the commune, of whatever time. */
  seats: readonly Seat[];
};

export const partNoticeCodes = [
  'convener-not-named',
  'chair-not-named',
  'chair-not-the-substitute',
  'substitution-unsaid',
  'chair-not-delegable',
  'delegation-unsaid',
  'authorisation-missing',
  'chair-outside',
  'decider-not-named',
  'convener-left',
  'chair-left',
  'secretary-left',
  'attendee-left',
] as const;
export type PartNoticeCode = (typeof partNoticeCodes)[number];

/** Something to know about who has a part. Never a refusal but for `chair-outside`: whoever convenes decides. */
export type PartNotice = {
  code: PartNoticeCode;
  /** Whom it is about; null where about nobody in particular. */
  personId: string | null;
  /** Whom the rule names instead. */
  parties: readonly Party[];
  /** The rule it rests on; null where it rests on the roster or on silence. */
  citation: Citation | null;
  /** The last day on which the person sat in a body, where that is what it is about. */
  leftOn: IsoDate | null;
};

/** What there is to know about the people of a meeting, by the regulation of its day and the roster of that day. */
export const partNotices = (question: PartQuestion): PartNotice[] => [
  ...convenerNotices(question),
  ...chairNotices(question),
  ...deciderNotices(question),
  ...whoLeft(question),
];

function whoLeft({ parts, seats, on }: PartQuestion): PartNotice[] {
  const { convenedById, chairId, secretaryId, attendeeIds } = parts;
  const asked: [PartNotice['code'], string | null][] = [
    ['convener-left', convenedById],
    ['chair-left', chairId],
    ['secretary-left', secretaryId],
    ...attendeeIds.map((id) => ['attendee-left', id] as [PartNotice['code'], string]),
  ];
  return asked.flatMap(([code, personId]) => {
    const left = personId === null ? null : leftOn(personId, seats, on);
    return left === null ? [] : [{ code, personId, parties: [], citation: null, leftOn: left }];
  });
}
