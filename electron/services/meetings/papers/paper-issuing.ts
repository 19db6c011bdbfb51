import type { Parsed } from '../../../../shared/contract.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { wasHeld } from '../../../../shared/records/meeting.ts';
import { isValidOn } from '../../../../shared/records/record.ts';
import type { Edit } from '../../records/edit.ts';

const refused = (field: string, reason: string): AppError =>
  new AppError('invalid-input', { field, details: { reason } });

/**
 * Gives a signed draft its number and day (NĐ 30/2020, Điều 15: not before it is signed). Errors: 'record-locked',
 * 'invalid-input' (the meeting was not held; a day before the meeting, before the paper that it corrects, or yet to
 * come; a signer who is missing or no longer a member; a number that is taken).
 */
export function issuePaper(
  edit: Edit,
  wish: Parsed<'meeting-papers.issue'>,
  today: string,
): Of<'meeting-paper'> {
  const { id, number, on, signerId, signerName, signerTitle, power } = wish;
  const paper = edit.need('meeting-paper', id);
  if (paper.state !== 'draft') throw new AppError('record-locked', { details: { state: paper.state } });
  const meeting = edit.need('meeting', paper.meetingId);
  if (!wasHeld(meeting)) throw refused('meetingId', 'not-held');
  if (on > today) throw refused('on', 'in-the-future');
  if (on < meeting.on) throw refused('on', 'before-meeting');
  const corrected = paper.correctsId === null ? null : edit.find('meeting-paper', paper.correctsId);
  if (corrected && on < (corrected.issuedOn ?? '')) throw refused('on', 'before-corrected');
  if (signerId === null && signerName === '') throw refused('signerId', 'required');
  if (signerId !== null && !isMember(edit, signerId, { body: meeting.bodyId, on })) {
    throw refused('signerId', 'not-a-member');
  }
  return edit.change('meeting-paper', id, {
    ...{ state: 'issued', number, issuedOn: on, signerId, power },
    signerName: signerId === null ? signerName : '',
    signerTitle,
  });
}

/** Of the body or of one beside it under the same regulation, on that day. */
function isMember(edit: Edit, personId: string, { body, on }: { body: string; on: string }): boolean {
  const own = edit.need('body', body);
  const committeeId = own.committeeId ?? own.id;
  const beside = edit
    .all('body')
    .filter((one) => one.id === committeeId || one.committeeId === committeeId)
    .map(({ id }) => id);
  return edit
    .all('membership')
    .some((one) => one.personId === personId && beside.includes(one.bodyId) && isValidOn(one, on));
}
