import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HolidayYear } from '../../../shared/calendar.ts';
import { absenceRulesOf } from '../../../shared/meetings/absence/absence-rules-of.ts';
import { type AskedOfAbsent, askedOfAbsent } from '../../../shared/meetings/absence/asked-of-absent.ts';
import type { Of } from '../../../shared/records/index.ts';
import { allRecordsOf } from '../../queries.ts';
import { useHolidayYears } from '../duty/holiday-years.ts';

/** Somebody sent instead, an opinion asked for: what the rules go by, of a record or of a form that is being filled. */
export type Case = Pick<Of<'absence'>, 'delegateName' | 'opinionAskedOn'> & { personId?: string };

export type AbsenceFacts = {
  /** Of this meeting. */
  absences: Of<'absence'>[];
  roll: Of<'attendance'>[];
  /** In writing, oldest first. */
  opinionsOf: (personId: string) => Of<'opinion'>[];
  nameOf: (personId: string) => string;
  /** The version it is judged by; null where none is in force on the day. */
  version: Of<'regulation'> | null;
  /** What the rules of that day ask in a case; null where no regulation is in force. */
  askedIn: (one: Case) => AskedOfAbsent | null;
};

/** Everything about those who stay away from a meeting; null until it is read. */
export function useAbsenceFacts(meeting: Of<'meeting'>, body: Of<'body'> | null): AbsenceFacts | null {
  const where = { where: { meetingId: meeting.id } };
  const { data: absences } = useQuery(allRecordsOf('absence', where));
  const { data: roll } = useQuery(allRecordsOf('attendance', where));
  const { data: opinions } = useQuery(allRecordsOf('opinion', where));
  const { data: people } = useQuery(allRecordsOf('person'));
  const { data: versions } = useQuery(allRecordsOf('regulation'));
  const years = useHolidayYears();
  return useMemo(() => {
    if (!absences || !roll || !opinions || !people || !versions) return null;
    const written = opinions
      .filter(({ form }) => form === 'written')
      .sort((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? -1 : 1));
    return {
      absences,
      roll,
      opinionsOf: (id) => written.filter(({ personId }) => personId === id),
      nameOf: (id) => people.find((one) => one.id === id)?.fullName ?? '',
      ...ruled({ meeting, body, versions, years }),
    };
  }, [absences, roll, opinions, people, versions, meeting, body, years]);
}

type Judged = {
  meeting: Of<'meeting'>;
  body: Of<'body'> | null;
  versions: readonly Of<'regulation'>[];
  years: readonly HolidayYear[];
};

function ruled({ meeting, body, versions, years }: Judged): Pick<AbsenceFacts, 'version' | 'askedIn'> {
  const rules = body === null ? null : absenceRulesOf(body, versions, meeting.on);
  if (rules === null) return { version: null, askedIn: () => null };
  return {
    version: rules.version,
    askedIn: ({ personId, delegateName, opinionAskedOn }) =>
      askedOfAbsent({
        ...{ profile: rules.version.rules, body: rules.body, meeting: meeting.type, on: meeting.on, years },
        ...{ delegating: delegateName.trim() !== '', opinionAsked: opinionAskedOn !== null },
        inChair: personId !== undefined && personId === meeting.chairId,
      }),
  };
}
