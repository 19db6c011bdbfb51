import { AppError } from '../../../../shared/errors.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { Edit } from '../../records/edit.ts';
import type { Reader } from '../../records/reader.ts';
import { issuedIn } from './paper-numbers.ts';

type Paper = Of<'meeting-paper'>;

/**
 * What is issued stays, its signed copy left aside; a number is given once in a
 * year (NĐ 30/2020, Điều 15). Errors: 'record-locked', 'invalid-input' at `number`.
 */
export function checkMeetingPaper(edit: Edit, paper: Paper, held: Pick<Reader, 'find'>): void {
  const before = held.find('meeting-paper', paper.id);
  if (before?.state === 'issued' && !isSame(before, paper)) throw locked(before.state);
  if (paper.state === 'issued') needOwnNumber(edit, paper);
}

/** An issued paper is not thrown away. */
export function checkMeetingPaperRemoval(_edit: Edit, paper: Paper): void {
  if (paper.state === 'issued') throw locked(paper.state);
}

const locked = (state: string): AppError => new AppError('record-locked', { details: { state } });

const isSame = (before: Paper, after: Paper): boolean =>
  JSON.stringify({ ...before, scan: null }) === JSON.stringify({ ...after, scan: null });

function needOwnNumber(edit: Edit, paper: Paper): void {
  const { id, number, type, issuedOn, meetingId } = paper;
  const bodyId = edit.find('meeting', meetingId)?.bodyId;
  const year = issuedOn?.slice(0, 4) ?? '';
  if (bodyId === undefined) return;
  const taken = issuedIn(edit, { bodyId, type, year }).find((one) => one.id !== id && one.number === number);
  if (!taken) return;
  const name = edit.find('meeting', taken.meetingId)?.title ?? '';
  throw new AppError('invalid-input', { field: 'number', details: { reason: 'number-taken', year, name } });
}
