import type { IsoDate } from '../../calendar.ts';
import type { Of } from '../../records/index.ts';
import { fold } from '../../vietnamese.ts';

/** Something to look at again about an absence as it is written down. It forbids nothing and rests on no rule. */
export type AbsenceCaution =
  /** Nobody asked them to come, or no longer. */
  | { code: 'not-invited' }
  | { code: 'told-ahead-of-today' }
  | { code: 'told-after-meeting' }
  /** The one in the chair stays away: who takes it instead is settled in the plan. */
  | { code: 'chair-away' }
  /** An answer without a name or a day. */
  | { code: 'answer-unsigned' }
  | { code: 'answer-by-another'; details: { name: string } }
  | { code: 'answer-after-meeting' }
  /** Who comes in their place is invited themselves, and would stand for two. */
  | { code: 'delegate-invited'; details: { name: string } }
  | { code: 'delegate-away'; details: { name: string } }
  /** By the roll they came after all. */
  | { code: 'came' };

type Question = {
  absence: Of<'absence'>;
  meeting: Pick<Of<'meeting'>, 'on' | 'chairId' | 'attendeeIds'>;
  /** The others who stay away from the same meeting. */
  others: readonly Pick<Of<'absence'>, 'personId'>[];
  /** The roll of the meeting. */
  roll: readonly Pick<Of<'attendance'>, 'personId' | 'mark'>[];
  nameOf: (personId: string) => string;
  today: IsoDate;
};

/** Everything worth a second look, in the order in which it was written down. */
export function absenceCautions(question: Question): AbsenceCaution[] {
  const { absence, meeting, roll, today } = question;
  const { personId, toldOn } = absence;
  const isChair = personId === meeting.chairId;
  const came = roll.some((one) => one.personId === personId && one.mark === 'present');
  const found: (AbsenceCaution | false)[] = [
    isChair && { code: 'chair-away' },
    !isChair && !meeting.attendeeIds.includes(personId) && { code: 'not-invited' },
    toldOn > today && { code: 'told-ahead-of-today' },
    toldOn <= today && toldOn > meeting.on && { code: 'told-after-meeting' },
    ...aboutAnswer(question),
    ...aboutDelegate(question),
    came && { code: 'came' },
  ];
  return found.filter((one) => one !== false);
}

function aboutAnswer({ absence, meeting, nameOf }: Question): AbsenceCaution[] {
  const { consent, consentById, consentOn } = absence;
  if (consent !== 'granted' && consent !== 'refused') return [];
  const isOther = consentById !== null && meeting.chairId !== null && consentById !== meeting.chairId;
  const found: (AbsenceCaution | false)[] = [
    (consentById === null || consentOn === null) && { code: 'answer-unsigned' },
    isOther && { code: 'answer-by-another', details: { name: nameOf(consentById) } },
    consentOn !== null && consentOn > meeting.on && { code: 'answer-after-meeting' },
  ];
  return found.filter((one) => one !== false);
}

function aboutDelegate({ absence, meeting, others, nameOf }: Question): AbsenceCaution[] {
  const named = fold(absence.delegateName);
  const twin = meeting.attendeeIds.find((id) => id !== absence.personId && fold(nameOf(id)) === named);
  if (named === '' || twin === undefined) return [];
  const isAway = others.some(({ personId }) => personId === twin);
  return [{ code: isAway ? 'delegate-away' : 'delegate-invited', details: { name: nameOf(twin) } }];
}
