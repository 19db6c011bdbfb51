import { useMemo } from 'react';
import { type Called, peopleToCall } from '../../../../shared/meetings/sitting/people-to-call.ts';
import {
  absent,
  gone,
  late,
  type Presence,
  present,
  type RollClock,
} from '../../../../shared/meetings/sitting/roll.ts';
import { useSitting, useSittingRows } from './sitting-context.ts';
import { emptyValue, writtenValue } from './written-value.ts';

export type RollMark = 'present' | 'absent' | 'late' | 'gone' | 'clear';

/** Everybody who is called, as they stand now. */
export function usePeople(): Called[] {
  const { meeting, roster, absences } = useSitting();
  const attendance = useSittingRows('attendance');
  return useMemo(
    () => peopleToCall({ meeting, roster: roster.rows, nameOf: roster.nameOf, absences, attendance }),
    [meeting, roster, absences, attendance],
  );
}

/** Marks somebody at the roll-call, or corrects their hours; the change is seen at once. */
export function useRollMarks() {
  const { book, clock, idFor } = useSitting();
  const put = (one: Called, { mark, stays }: Presence) =>
    book.put('attendance', one.attendance?.id ?? idFor(`attendance:${one.key}`), {
      value: emptyValue('attendance', {
        personId: one.personId,
        ...(one.personId === null ? { name: one.name, title: one.title } : {}),
        forId: one.forId,
        mark,
        stays,
      }),
      soon: true,
    });
  const mark = (one: Called, as: RollMark) => {
    if (as !== 'clear') {
      const next = marked(one, as, clock);
      if (next) put(one, next);
    } else if (one.attendance) {
      book.put('attendance', one.attendance.id, { value: null, soon: true });
    }
  };
  return {
    mark,
    /** Puts somebody back to how they stood in `before`: a letter was the beginning of a name, not a mark. */
    takeBack: (before: Called) => {
      const { attendance } = before;
      const id = attendance?.id ?? idFor(`attendance:${before.key}`);
      book.put('attendance', id, { value: attendance ? writtenValue(attendance) : null, soon: true });
    },
    /** Hours put right by hand. */
    correct: (one: Called, stays: Presence['stays']) => put(one, { mark: 'present', stays }),
    /** Somebody who came without being on any list. */
    addGuest: (name: string) =>
      book.put('attendance', crypto.randomUUID(), {
        value: emptyValue('attendance', { name, ...present(null, clock) }),
        soon: true,
      }),
  };
}

function marked({ attendance }: Called, as: Exclude<RollMark, 'clear'>, clock: RollClock): Presence | null {
  switch (as) {
    case 'present':
      return present(attendance, clock);
    case 'late':
      return late(attendance, clock);
    case 'gone':
      return gone(attendance, clock.now);
    case 'absent':
      return absent();
  }
}
