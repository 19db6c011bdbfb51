import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import type { KindName, Of } from '../../../shared/records/index.ts';
import type { Edit } from '../records/edit.ts';
import type { Reader } from '../records/reader.ts';

/** `edit` holds the records as they will be, `held` as they are. */
type Rule<R> = (edit: Edit, record: R, held: Reader) => void;

type OfMeeting = { id: string; meetingId: string };

const locked = (): AppError => new AppError('record-locked', { details: { state: 'closed' } });

/** Closed as it stands or as it will be: a change that opens the file does not write in it as well. */
const isClosed = (edit: Edit, held: Reader, id: string): boolean =>
  [edit, held].some((reader) => reader.find('meeting', id)?.state === 'closed');

/** The meetings that a change of the record concerns: where it will stand, and where it stood. */
function meetingsOf(kind: KindName, { id, meetingId }: OfMeeting, held: Reader): string[] {
  const before = held.raw(kind, id) as OfMeeting | null;
  return before === null ? [meetingId] : [meetingId, before.meetingId];
}

const touchesClosed = (edit: Edit, held: Reader, ids: readonly string[]): boolean =>
  ids.some((id) => isClosed(edit, held, id));

/**
 * What was written down at a meeting or about it stays once its file is closed: nothing is added, changed, removed,
 * given back by the bin, or taken to another meeting. Error: 'record-locked'.
 */
export const ofOpenMeeting =
  (kind: KindName): Rule<OfMeeting> =>
  (edit, record, held) => {
    if (touchesClosed(edit, held, meetingsOf(kind, record, held))) throw locked();
  };

/**
 * Of a closed file only what comes after it: a paper that corrects one of its papers, and the signed copy of one that
 * was issued. Error: 'record-locked'.
 */
export const lockMeetingPaper: Rule<Of<'meeting-paper'>> = (edit, paper, held) => {
  if (!touchesClosed(edit, held, meetingsOf('meeting-paper', paper, held))) return;
  const before = held.find('meeting-paper', paper.id);
  const isOfCorrection = paper.correctsId !== null && before?.state !== 'issued';
  if (isOfCorrection) return;
  const isIssued = before?.state === 'issued' && paper.removedAt === null;
  if (!isIssued || !isDeepStrictEqual({ ...before, scan: null }, { ...paper, scan: null })) throw locked();
};

/**
 * A closed meeting stays as it is until its file is opened again, and is not removed; once it was closed its course
 * only grows, so that no way back (undo, an earlier version) opens it without a trace. Error: 'record-locked'.
 */
export const checkMeetingCourse: Rule<Of<'meeting'>> = (_edit, meeting, held) => {
  const before = held.find('meeting', meeting.id);
  if (before === null) return;
  const wasClosed = before.moves.some(({ to }) => to === 'closed');
  if (wasClosed && !isDeepStrictEqual(meeting.moves.slice(0, before.moves.length), before.moves))
    throw locked();
  if (before.state !== 'closed') return;
  const rest = { state: '', moves: [] };
  const isSame = isDeepStrictEqual({ ...before, ...rest }, { ...meeting, ...rest });
  const isReopened = meeting.state === 'held' && meeting.moves.length === before.moves.length + 1;
  if (!isSame || !isReopened) throw locked();
};
