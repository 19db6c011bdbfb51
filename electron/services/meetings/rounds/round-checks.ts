import { AppError } from '../../../../shared/errors.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { Edit } from '../../records/edit.ts';

const wrong = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });

/**
 * What a round asks of an opinion: from somebody who was asked, to one of its questions, once, and before it was
 * decided. Opinions of other meetings are left alone. Errors: 'record-locked', 'invalid-input'.
 */
export function checkRoundOpinion(edit: Edit, opinion: Of<'opinion'>): void {
  const meeting = edit.find('meeting', opinion.meetingId);
  if (meeting?.type !== 'written-round') return;
  needUndecided(meeting);
  if (opinion.form !== 'written') throw wrong('form', 'not-a-choice');
  if (opinion.personId === null || !meeting.attendeeIds.includes(opinion.personId)) {
    throw wrong('personId', 'not-asked');
  }
  if (opinion.itemId !== '' && meeting.agenda.every(({ id }) => id !== opinion.itemId)) {
    throw wrong('itemId', 'not-found');
  }
  const isRepeated = edit
    .all('opinion')
    .some(
      (other) =>
        other.id !== opinion.id &&
        other.meetingId === opinion.meetingId &&
        other.personId === opinion.personId &&
        other.itemId === opinion.itemId,
    );
  if (isRepeated) throw wrong('itemId', 'repeated');
}

/** What was decided on stays. Error: 'record-locked'. */
export function checkRoundOpinionRemoval(edit: Edit, { meetingId }: Of<'opinion'>): void {
  const meeting = edit.find('meeting', meetingId);
  if (meeting?.type === 'written-round') needUndecided(meeting);
}

function needUndecided({ state }: Of<'meeting'>): void {
  if (state === 'held' || state === 'closed' || state === 'cancelled') {
    throw new AppError('record-locked', { details: { state } });
  }
}

/** A question that was answered, and somebody who answered, stay in the round. Error: 'in-use'. */
export function checkRound(edit: Edit, meeting: Of<'meeting'>): void {
  if (meeting.type !== 'written-round') return;
  const { id, attendeeIds, agenda } = meeting;
  const left = edit
    .all('opinion')
    .filter(
      ({ meetingId, personId, itemId }) =>
        meetingId === id &&
        (personId === null ||
          !attendeeIds.includes(personId) ||
          (itemId !== '' && agenda.every((item) => item.id !== itemId))),
    );
  if (left.length > 0) throw new AppError('in-use', { details: { count: left.length, parts: 0 } });
}
