import { substituteRule } from '../../regulation/attendance.ts';
import { isStated } from '../../regulation/profile/rule.ts';
import { rolesOfAll } from '../../regulation/role-holders.ts';
import type { BodyRole } from '../../regulation/roles.ts';
import type { PartQuestion } from './part-notices.ts';
import { seatsOn } from './seat.ts';

/** The roles of a person in the body, on the day of the meeting. */
export const rolesOn = (personId: string, { seats, on, body }: PartQuestion): BodyRole[] =>
  seatsOn(seats, on)
    .filter((seat) => seat.personId === personId && seat.bodyId === body.id)
    .map(({ role }) => role);

/** The head (Trưởng ban, Tổ trưởng) does not come, or nobody holds the seat on the day. */
export function isHeadAway(question: PartQuestion): boolean {
  const { body, seats, on, parts } = question;
  const head = body.type === 'committee' ? 'head' : 'group-head';
  const isVacant = !seatsOn(seats, on).some((seat) => seat.bodyId === body.id && seat.role === head);
  return parts.isChairAway || isVacant;
}

/** Whether a person is the one who stands in for the head by rule. */
export function isSubstitute(personId: string, question: PartQuestion): boolean {
  const rule = substituteRule({ profile: question.profile, body: question.body.type });
  if (!isStated(rule)) return false;
  const roles = rolesOfAll(rule.value.by, question.profile);
  return rolesOn(personId, question).some((role) => roles.includes(role));
}
