import type { Of } from '../../records/index.ts';

/** How one stayed away: the chair consented, they had said so, or nobody knew (regulations T, 5.5; K, 6.4; Đ, 10.3). */
export type AbsenceWay = 'consent' | 'notice' | 'without-word';

export type Presence =
  | { is: 'present'; late: boolean; leftEarly: boolean }
  | { is: 'absent'; way: AbsenceWay; reason: string; delegate: string }
  /** Neither called at the meeting nor excused before it: the book does not know. */
  | { is: 'not-recorded' };

type Told = {
  meeting: Pick<Of<'meeting'>, 'startsAt' | 'begunAt' | 'endedAt'>;
  /** The marks of this one person at this meeting; more than one only where they were written twice. */
  marks: readonly Pick<Of<'attendance'>, 'mark' | 'stays'>[];
  absence: Pick<Of<'absence'>, 'consent' | 'reason' | 'delegateName'> | null;
  /** The name of who was called as having come in their place. */
  stoodIn: string;
};

/** What the book knows of one member at one meeting. Who was there was there, whatever they had said before. */
export function presenceOf({ meeting, marks, absence, stoodIn }: Told): Presence {
  const present = marks.filter(({ mark }) => mark === 'present');
  if (present.length > 0) {
    const stays = present.flatMap((one) => one.stays);
    return { is: 'present', late: isLate(meeting, stays), leftEarly: hasLeftEarly(meeting, stays) };
  }
  const delegate = stoodIn || (absence?.delegateName ?? '');
  if (marks.length === 0 && absence === null && delegate === '') return { is: 'not-recorded' };
  const way = absence === null ? 'without-word' : absence.consent === 'granted' ? 'consent' : 'notice';
  return { is: 'absent', way, reason: absence?.reason ?? '', delegate };
}

type Stays = Of<'attendance'>['stays'];

const isLate = ({ begunAt, startsAt }: Told['meeting'], stays: Stays): boolean =>
  stays.length > 0 && stays.every(({ from }) => from > (begunAt || startsAt));

/** Where nobody wrote when the meeting ended, whoever has a time of leaving left before that. */
const hasLeftEarly = ({ endedAt }: Told['meeting'], stays: Stays): boolean =>
  stays.length > 0 && stays.every(({ until }) => until !== '' && (endedAt === '' || until < endedAt));
