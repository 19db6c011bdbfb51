import type { Of } from '../../records/index.ts';
import type { Citation } from '../../regulation/profile/rule.ts';
import { type AskStanding, standingOf } from '../absence/absence-standing.ts';
import type { DeliveredPaper } from '../deliveries/addressees.ts';
import type { LogRow } from '../deliveries/delivery-log.ts';
import type { Finding } from './checked-item.ts';
import type { MeetingFile } from './meeting-file.ts';

/** Whom it reached, who came, and who stayed away by the rules. */
export const checksOfPeople = (file: MeetingFile): Finding[] => [
  ...sentTo('notice-sent', 'notice', file),
  ...rollCall(file),
  ...ofAbsent(file),
];

/** Only where a rule says whom a paper must reach. */
export function sentTo(item: Finding['item'], paper: DeliveredPaper, file: MeetingFile): Finding[] {
  const log = file.logs.find((one) => one.paper === paper);
  if (!log || log.citation === null || log.wanted === 0) return [];
  const counted = log.rows.filter(({ counts }) => counts);
  const left = counted.filter(({ wholeOn }) => wholeOn === null);
  const latest = counted.flatMap(({ late }) => late ?? []).sort((a, b) => b.days - a.days)[0];
  return [
    { ...{ item, citation: log.citation, of: log.wanted }, names: namesOf(left, file), late: latest ?? null },
  ];
}

const namesOf = (rows: readonly LogRow[], { nameOf }: MeetingFile): string[] =>
  rows.map(({ personId, name }) => (personId === null ? name : nameOf(personId)));

function rollCall({ meeting, attendance, nameOf }: MeetingFile): Finding[] {
  if (meeting.attendeeIds.length === 0) return [];
  const called = new Set(attendance.flatMap(({ personId, forId }) => [personId, forId]));
  const left = meeting.attendeeIds.filter((id) => !called.has(id));
  return [{ item: 'roll-call', citation: null, of: meeting.attendeeIds.length, names: left.map(nameOf) }];
}

type Due = { name: string; standing: AskStanding };

function ofAbsent(file: MeetingFile): Finding[] {
  const due = [...file.absences.flatMap((absence) => dueOf(absence, file)), ...untold(file)];
  const isOpinion = ({ standing }: Due) => standing.what === 'opinion';
  return [
    ...found(
      'absences',
      due.filter((one) => !isOpinion(one)),
    ),
    ...found('opinions', due.filter(isOpinion)),
  ];
}

function dueOf(absence: Of<'absence'>, { askedOf, opinions, nameOf }: MeetingFile): Due[] {
  const { personId, delegateName, opinionAskedOn } = absence;
  const written = opinions.filter((one) => one.personId === personId && one.form === 'written').length;
  const asks = askedOf({ delegating: delegateName !== '', opinionAsked: opinionAskedOn !== null });
  return standingOf(asks, absence, written).map((standing) => ({ name: nameOf(personId), standing }));
}

/** Called and not there, and nothing is written about it: where a rule asks members to say so, it is missing. */
function untold({ attendance, absences, askedOf, nameOf }: MeetingFile): Due[] {
  const told = new Set(absences.map(({ personId }) => personId));
  const gone = attendance.filter(
    ({ mark, personId }) => mark === 'absent' && personId !== null && !told.has(personId),
  );
  const [ask] = askedOf({ delegating: false, opinionAsked: false }).filter(({ what }) => what !== 'opinion');
  if (ask === undefined) return [];
  return gone.map(({ personId }) => ({
    name: nameOf(personId ?? ''),
    standing: { ...ask, state: 'missing' as const },
  }));
}

function found(item: Finding['item'], due: readonly Due[]): Finding[] {
  const [first] = due;
  if (first === undefined) return [];
  // An answer of the chair that says no is an answer.
  const left = due.filter(({ standing: { state } }) => state !== 'done' && state !== 'refused');
  const citation: Citation = (left[0] ?? first).standing.citation;
  return [{ item, citation, of: due.length, names: [...new Set(left.map(({ name }) => name))] }];
}
