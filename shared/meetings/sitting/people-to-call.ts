import type { RosterRow } from '../../outputs/roster.ts';
import type { Of } from '../../records/index.ts';
import { type RollState, rollState } from './roll.ts';

type Attendance = Of<'attendance'>;

/** Thành viên, người dự thay, khách mời. */
export type CalledAs = 'member' | 'delegate' | 'guest';

/** One who is called at the roll-call. */
export type Called = {
  key: string;
  as: CalledAs;
  personId: string | null;
  name: string;
  title: string;
  /** The member in whose place a delegate comes. */
  forId: string | null;
  /** What they said beforehand, where they did. */
  absence: Of<'absence'> | null;
  /** What the roll says of them; null while not called. */
  attendance: Attendance | null;
};

type Facts = {
  meeting: Pick<Of<'meeting'>, 'attendeeIds' | 'chairId' | 'guests'>;
  /** The members of the day, by rank. */
  roster: readonly Pick<RosterRow, 'personId' | 'postTitle' | 'agency'>[];
  nameOf: (personId: string) => string;
  absences: readonly Of<'absence'>[];
  attendance: readonly Attendance[];
};

/**
 * Who is called, in this order: the members invited by rank (whoever takes the chair among them), each with the
 * delegate who comes in their place behind them; the guests; whoever came without being on any list.
 */
export function peopleToCall({ meeting, roster, nameOf, absences, attendance }: Facts): Called[] {
  const wanted = new Set([...meeting.attendeeIds, ...(meeting.chairId === null ? [] : [meeting.chairId])]);
  const ranked = roster.map(({ personId }) => personId).filter((id) => wanted.has(id));
  const ids = [...new Set([...ranked, ...wanted])];
  const members = ids.flatMap((personId): Called[] => {
    const post = roster.find((row) => row.personId === personId);
    const absence = absences.find((one) => one.personId === personId) ?? null;
    const member: Called = {
      key: personId,
      as: 'member',
      personId,
      name: nameOf(personId),
      title: [post?.postTitle, post?.agency].filter(Boolean).join(', '),
      forId: null,
      absence,
      attendance: attendance.find((one) => one.personId === personId) ?? null,
    };
    return absence?.delegateName ? [member, delegateOf(absence, attendance)] : [member];
  });
  const guests = meeting.guests.map(
    ({ name, title }): Called => ({
      ...{ key: `guest:${name}`, as: 'guest', personId: null, name, title, forId: null, absence: null },
      attendance: attendance.find((one) => isByName(one) && one.name === name) ?? null,
    }),
  );
  const known = new Set([...members, ...guests].map((one) => one.attendance?.id));
  const others = attendance
    .filter(({ id }) => !known.has(id))
    .map(
      (one): Called => ({
        key: one.id,
        as: one.personId ? 'member' : one.forId ? 'delegate' : 'guest',
        personId: one.personId,
        name: one.personId ? nameOf(one.personId) : one.name,
        title: one.title,
        forId: one.forId,
        absence: null,
        attendance: one,
      }),
    );
  return [...members, ...guests, ...others];
}

function delegateOf(
  { personId, delegateName, delegateTitle }: Of<'absence'>,
  attendance: readonly Attendance[],
): Called {
  return {
    key: `for:${personId}`,
    as: 'delegate',
    personId: null,
    name: delegateName,
    title: delegateTitle,
    forId: personId,
    absence: null,
    attendance: attendance.find((one) => one.forId === personId) ?? null,
  };
}

const isByName = ({ personId, forId }: Attendance): boolean => personId === null && forId === null;

/** How many of the members invited are there, are away, have gone, or have not been called; and who came besides. */
export type RollCounts = Record<RollState, number> & {
  invited: number;
  delegates: number;
  guests: number;
};

export function rollCounts(people: readonly Called[]): RollCounts {
  const members = people.filter((one) => one.as === 'member');
  const within = (state: RollState) => members.filter((one) => rollState(one.attendance) === state).length;
  const there = (as: CalledAs) =>
    people.filter((one) => one.as === as && rollState(one.attendance) === 'present').length;
  return {
    invited: members.length,
    present: within('present'),
    absent: within('absent'),
    left: within('left'),
    'not-called': within('not-called'),
    delegates: there('delegate'),
    guests: there('guest'),
  };
}
