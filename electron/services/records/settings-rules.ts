import { formatDate } from '../../../shared/calendar.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import { settingsId } from '../../../shared/records/settings.ts';
import { rolesByBody } from '../../../shared/regulation/roles.ts';
import { fold } from '../../../shared/vietnamese.ts';
import { overlaps } from '../roster/roster-rules.ts';
import type { Edit } from './edit.ts';

/**
 * Somebody must be able to change the book: it keeps an active officer, also after a removal. Two who work with
 * it at the same time are told apart by their names. Errors: 'conflict'.
 */
export function checkUser(edit: Edit, user: Of<'user'>): void {
  const active = edit.all('user').filter((one) => one.active);
  if (!active.some((one) => one.roles.includes('officer'))) throw conflict('roles', 'last-officer');
  const namesake = active.find((one) => one.id !== user.id && fold(one.name) === fold(user.name));
  if (user.removedAt === null && user.active && namesake) throw conflict('name', 'name-taken');
}

/**
 * A group helps a committee, not itself nor another group; whoever has members keeps the type that they fit;
 * bodies that work side by side are told apart by their names. Errors: 'invalid-input', 'conflict'.
 */
export function checkBodies(edit: Edit, body: Of<'body'>): void {
  const refused = (field: string) =>
    new AppError('invalid-input', { field: `value.${field}`, details: { reason: 'wrong-body' } });
  if (body.committeeId !== null && edit.need('body', body.committeeId).type !== 'committee') {
    throw refused('committeeId');
  }
  if (body.committeeId === body.id) throw refused('committeeId');
  const roles: readonly string[] = rolesByBody[body.type];
  const held = edit.all('membership').filter(({ bodyId }) => bodyId === body.id);
  if (held.some(({ role }) => !roles.includes(role))) throw refused('type');
  const namesake = edit
    .all('body')
    .find((one) => one.id !== body.id && fold(one.name) === fold(body.name) && overlaps(one, body));
  if (namesake) throw conflict('name', 'body-name-taken');
}

/** On one day the commune has one set of names: a paper of that day carries them. Errors: 'conflict'. */
export function checkCommune(edit: Edit, commune: Of<'commune'>): void {
  refuseOverlap(edit.all('commune'), commune, ({ name }) => name);
}

/** On one day one version of a committee's regulation is in force: things are judged by it. Errors: 'conflict'. */
export function checkRegulation(edit: Edit, regulation: Of<'regulation'>): void {
  const versions = edit.all('regulation').filter(({ bodyId }) => bodyId === regulation.bodyId);
  refuseOverlap(versions, regulation, ({ number, title }) => number || title);
}

/** A year has one table of days off. Errors: 'conflict'. */
export function checkHolidayYear(edit: Edit, { id, year }: Of<'holiday-year'>): void {
  const other = edit.all('holiday-year').find((one) => one.id !== id && one.year === year);
  if (other) throw conflict('year', 'year-taken');
}

/** There is one record of settings, and it stays. Errors: 'already-exists', 'not-permitted'. */
export function checkSettings(_edit: Edit, { id, removedAt }: Of<'settings'>): void {
  if (removedAt !== null) throw new AppError('not-permitted', { details: { kind: 'settings' } });
  if (id !== settingsId) throw new AppError('already-exists', { details: { kind: 'settings', id } });
}

type Spanned = { id: string; from: string; until: string | null };

function refuseOverlap<R extends Spanned>(all: readonly R[], record: R, nameOf: (one: R) => string): void {
  const other = all.find((one) => one.id !== record.id && overlaps(one, record));
  if (!other) return;
  const until = other.until === null ? '…' : formatDate(other.until);
  throw conflict('from', 'spans-overlap', {
    name: `${nameOf(other)} (${formatDate(other.from)} – ${until})`,
  });
}

const conflict = (field: string, reason: string, more: Record<string, string> = {}): AppError =>
  new AppError('conflict', { field: `value.${field}`, details: { reason, ...more } });
