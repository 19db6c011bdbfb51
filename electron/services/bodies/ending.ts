import { AppError } from '../../../shared/errors.ts';
import type { KindName, Of } from '../../../shared/records/index.ts';
import type { Edit } from '../records/edit.ts';

export type Ending = { committeeId: string; until: string; decision: string };

/**
 * A committee works no longer: it ends, and with it the groups that help it, their teams and members, and the
 * regulation in force. What already ended earlier keeps its day. Errors: 'not-found', 'invalid-input';
 * 'conflict' (details: name) where something of it begins, or a meeting is to be, after the last day.
 */
export function endCommittee(edit: Edit, { committeeId, until, decision }: Ending): void {
  const committee = edit.need('body', committeeId);
  if (committee.type !== 'committee') {
    throw new AppError('invalid-input', { field: 'committeeId', details: { reason: 'wrong-body' } });
  }
  const bodies = edit
    .all('body')
    .filter((body) => body.id === committeeId || body.committeeId === committeeId);
  const ofThem = ({ bodyId }: { bodyId: string }) => bodies.some(({ id }) => id === bodyId);
  refuseMeetingsAfter(edit.all('meeting').filter(ofThem), until);
  const end = endingOf(edit, until);
  for (const body of bodies) end('body', body, { name: body.name });
  for (const team of edit.all('team').filter(ofThem)) end('team', team, { name: team.name });
  for (const version of edit.all('regulation').filter(ofThem))
    end('regulation', version, { name: version.title });
  for (const membership of edit.all('membership').filter(ofThem)) {
    const { fullName } = edit.need('person', membership.personId);
    const endDecision = membership.endDecision || decision;
    end('membership', membership, { name: fullName, more: { endDecision } });
  }
}

type Lasting = { id: string; from: string; until: string | null };

type Called = { name: string; more?: Record<string, unknown> };

const endingOf =
  (edit: Edit, until: string) =>
  (kind: KindName, record: Lasting, { name, more }: Called): void => {
    if (record.until !== null && record.until <= until) return;
    if (record.from > until) throw later(name);
    edit.change(kind, record.id, { until, ...more });
  };

function refuseMeetingsAfter(meetings: readonly Of<'meeting'>[], until: string): void {
  const standing = meetings.find(
    ({ on, state }) => on > until && state !== 'cancelled' && state !== 'postponed',
  );
  if (standing) throw later(standing.title);
}

const later = (name: string): AppError =>
  new AppError('conflict', { field: 'until', details: { reason: 'something-later', name } });
