import { chairsByRule, substituteRule } from '../../regulation/attendance.ts';
import { citationOf, isStated } from '../../regulation/profile/rule.ts';
import { rolesOfAll } from '../../regulation/role-holders.ts';
import { isSubstitute, rolesOn } from './in-the-place.ts';
import type { PartNotice, PartQuestion } from './part-notices.ts';
import { seatsOn } from './seat.ts';

/** What there is to know about the chair; nobody in it is nothing, for it may be filled later. */
export function chairNotices(question: PartQuestion): PartNotice[] {
  const { chairId, chairBy, isAuthorised } = question.parts;
  if (chairId === null) return [];
  if (!isOfTheCommune(chairId, question) && !(chairBy === 'authorised' && isAuthorised)) {
    return [said('chair-outside', chairId)];
  }
  switch (chairBy) {
    case 'title':
      return byTitle(chairId, question);
    case 'substitute':
      return asSubstitute(chairId, question);
    case 'authorised':
      return byAuthorisation(chairId, question);
  }
}

/** A member of one of the bodies of the commune on the day. */
export const isOfTheCommune = (
  personId: string,
  { seats, on }: Pick<PartQuestion, 'seats' | 'on'>,
): boolean => seatsOn(seats, on).some((seat) => seat.personId === personId);

function byTitle(chairId: string, question: PartQuestion): PartNotice[] {
  const { profile, body, type } = question;
  const { roles, citation } = chairsByRule({ profile, body: body.type, meeting: type });
  if (citation === null || isHolder(chairId, roles, question) || mayChairOwn(chairId, question)) return [];
  return [{ code: 'chair-not-named', personId: chairId, parties: roles, citation, leftOn: null }];
}

/** Where the regulation lets others call a meeting and leaves open who chairs it then (N, 8.1), whoever called it may. */
function mayChairOwn(chairId: string, question: PartQuestion): boolean {
  const { profile, type, parts } = question;
  const { convening } = profile.decision;
  if (parts.convenedById !== chairId || !isStated(convening)) return false;
  return convening.value.some(
    ({ meetings, convenedBy, chairedBy }) =>
      chairedBy.length === 0 &&
      meetings.some((kind) => kind === type) &&
      isHolder(chairId, rolesOfAll(convenedBy, profile), question),
  );
}

function asSubstitute(chairId: string, question: PartQuestion): PartNotice[] {
  const { profile, body } = question;
  const rule = substituteRule({ profile, body: body.type });
  if (!isStated(rule)) return [said('substitution-unsaid', null)];
  if (isSubstitute(chairId, question)) return [];
  const parties = rule.value.by;
  return [
    {
      code: 'chair-not-the-substitute',
      personId: chairId,
      parties,
      citation: citationOf(rule),
      leftOn: null,
    },
  ];
}

function byAuthorisation(chairId: string, question: PartQuestion): PartNotice[] {
  const missing = question.parts.isAuthorised ? [] : [said('authorisation-missing', null)];
  return [...missing, ...delegation(chairId, question)];
}

/** C8, and the substitute who also stands in «khi được ủy quyền» (C7). */
function delegation(chairId: string, question: PartQuestion): PartNotice[] {
  const { profile, body } = question;
  const substitute = substituteRule({ profile, body: body.type });
  const coversAuthorised = isStated(substitute) && substitute.value.when.includes('authorised');
  if (coversAuthorised && isSubstitute(chairId, question)) return [];
  const { chairDelegation: rule } = profile.decision;
  if (body.type !== 'committee' || !isStated(rule)) return [said('delegation-unsaid', null)];
  const parties = rule.value.to;
  if (isHolder(chairId, rolesOfAll(parties, profile), question)) return [];
  return [
    { code: 'chair-not-delegable', personId: chairId, parties, citation: citationOf(rule), leftOn: null },
  ];
}

const isHolder = (personId: string, roles: readonly string[], question: PartQuestion): boolean =>
  rolesOn(personId, question).some((role) => roles.includes(role));

const said = (code: PartNotice['code'], personId: string | null): PartNotice => ({
  ...{ code, personId, parties: [], citation: null, leftOn: null },
});
