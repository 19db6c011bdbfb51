import { blank } from '../../papers/paper.ts';
import type { Of } from '../../records/index.ts';

type Absent = {
  meeting: Pick<Of<'meeting'>, 'attendeeIds' | 'chairId'>;
  /** What was written down at and about that meeting. */
  absences: readonly Of<'absence'>[];
  roll: readonly Of<'attendance'>[];
  opinions: readonly Of<'opinion'>[];
  /** A member as the paper calls them: «Ông (Bà) Lê Quang Đạo, Phó Trưởng ban». */
  callOf: (personId: string) => string;
};

/**
 * For the minutes: one line for each who stayed away, in the order of the invitation: «… (lý do: …; được người chủ
 * trì đồng ý; ủy quyền ông (bà) … dự họp thay; có ý kiến bằng văn bản)». Who was away by the roll without a word
 * has a blank for the reason; who came after all is left out. Always Vietnamese.
 */
export const absentLines = (absent: Absent): string[] =>
  awayIds(absent).map((personId) => {
    const absence = absent.absences.find((one) => one.personId === personId);
    const facts = absence ? factsOf(absence, absent) : [`lý do: ${blank}`, ...opinionFact(personId, absent)];
    return facts.length === 0 ? absent.callOf(personId) : `${absent.callOf(personId)} (${facts.join('; ')})`;
  });

/** Ids of those who stayed away, as they stand in the list of those invited, others after them. */
export function awayIds({ meeting, absences, roll }: Omit<Absent, 'opinions' | 'callOf'>): string[] {
  const marked = (mark: Of<'attendance'>['mark']) =>
    roll.flatMap((one) => (one.mark === mark && one.personId !== null ? [one.personId] : []));
  const came = new Set(marked('present'));
  const away = new Set([...absences.map(({ personId }) => personId), ...marked('absent')]);
  const invited = [...(meeting.chairId === null ? [] : [meeting.chairId]), ...meeting.attendeeIds];
  return [...new Set([...invited, ...away])].filter((id) => away.has(id) && !came.has(id));
}

function factsOf(absence: Of<'absence'>, absent: Absent): string[] {
  const { reason, delegateName, delegateTitle, delegateAuthority } = absence;
  const delegate = [delegateName, delegateTitle].filter(Boolean).join(', ');
  const authority = delegateAuthority === '' ? '' : ` theo ${plainStart(delegateAuthority)}`;
  return [
    ...(reason === '' ? [] : [`lý do: ${plainEnd(reason)}`]),
    ...consentFact(absence, absent),
    ...(delegateName === '' ? [] : [`ủy quyền ông (bà) ${delegate} dự họp thay${authority}`]),
    ...opinionFact(absence.personId, absent),
  ];
}

function consentFact({ consent, consentById }: Of<'absence'>, { meeting, callOf }: Absent): string[] {
  const isOther = consentById !== null && meeting.chairId !== null && consentById !== meeting.chairId;
  const who = isOther ? callOf(consentById) : 'người chủ trì';
  if (consent === 'granted') return [`được ${who} đồng ý`];
  return consent === 'refused' ? [`${who} không đồng ý`] : [];
}

const opinionFact = (personId: string, absent: Absent): string[] =>
  writtenBy(personId, absent).length === 0 ? [] : ['có ý kiến bằng văn bản'];

const writtenBy = (personId: string, { opinions }: Absent): Of<'opinion'>[] =>
  opinions.filter((one) => one.personId === personId && one.form === 'written');

/** Inside brackets a sentence ends without its full stop, and its lines run on. */
const plainEnd = (words: string): string => words.replace(/\s+/gu, ' ').replace(/[.;\s]+$/u, '');

const plainStart = (words: string): string => {
  const [first = '', second = ''] = words;
  const isWord = second === second.toLocaleLowerCase('vi');
  return plainEnd(isWord ? `${first.toLocaleLowerCase('vi')}${words.slice(1)}` : words);
};
