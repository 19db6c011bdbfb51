import { addDays } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { rolesByBody } from '../../../shared/regulation/roles.ts';
import type { Edit } from '../records/edit.ts';

type Span = { from: string; until: string | null };

/** True where the two spans share a day; both ends belong to a span, an open end lasts. */
export const overlaps = (a: Span, b: Span): boolean =>
  (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);

/** A body has one head at a time. */
const headRoles: readonly string[] = ['head', 'group-head'];

/**
 * What no membership alone can tell: the role and the team belong to the body, nobody is a member of it twice
 * at the same time, and it has one head at a time. Errors: 'invalid-input', 'conflict' (details: name).
 */
export function checkMembership(edit: Edit, membership: Of<'membership'>): void {
  checkBody(edit, membership);
  const others = edit
    .all('membership')
    .filter((other) => other.id !== membership.id && other.bodyId === membership.bodyId)
    .filter((other) => overlaps(other, membership));
  const self = others.find((other) => other.personId === membership.personId);
  if (self) throw conflict('already-member', edit.need('person', self.personId).fullName);
  const head = headRoles.includes(membership.role)
    ? others.find((other) => other.role === membership.role)
    : undefined;
  if (head) throw conflict('role-held', edit.need('person', head.personId).fullName);
}

function checkBody(edit: Edit, { bodyId, role, teamId }: Of<'membership'>): void {
  const { type } = edit.need('body', bodyId);
  const refused = (field: string) =>
    new AppError('invalid-input', { field, details: { reason: 'wrong-body' } });
  if (!(rolesByBody[type] as readonly string[]).includes(role)) throw refused('membership.role');
  if (teamId !== null && edit.need('team', teamId).bodyId !== bodyId) throw refused('membership.teamId');
}

/**
 * A person takes up a post: the one held until then ends the day before. Errors: 'conflict' where another
 * post begins on that day or later (details: name), 'invalid-input'.
 */
export function takeUpPost(edit: Edit, value: Record<string, unknown> & { personId: string }): void {
  const taken = edit.create('post', value);
  const others = edit
    .all('post')
    .filter((post) => post.id !== taken.id && post.personId === taken.personId && overlaps(post, taken));
  for (const other of others) {
    if (other.from >= taken.from) throw conflict('posts-overlap', other.title);
    edit.change('post', other.id, { until: addDays(taken.from, -1) });
  }
}

const conflict = (reason: string, name: string): AppError =>
  new AppError('conflict', { details: { reason, name } });
