import type { IsoDate } from '../../calendar.ts';
import { isValidOn } from '../../records/record.ts';
import type { BodyRole } from '../../regulation/roles.ts';

/** A role that somebody holds or held, in whichever body of the commune. */
export type Seat = {
  bodyId: string;
  personId: string;
  role: BodyRole;
  from: IsoDate;
  until: IsoDate | null;
};

/** Those who sit on a day. */
export const seatsOn = (seats: readonly Seat[], on: IsoDate): Seat[] =>
  seats.filter((seat) => isValidOn(seat, on));

/** The last day on which somebody sat who sits nowhere on a day; null for one who does, and for one who never did. */
export function leftOn(personId: string, seats: readonly Seat[], on: IsoDate): IsoDate | null {
  const own = seats.filter((seat) => seat.personId === personId);
  if (seatsOn(own, on).length > 0) return null;
  const ends = own.flatMap(({ until }) => (until !== null && until < on ? [until] : []));
  return ends.sort().at(-1) ?? null;
}
