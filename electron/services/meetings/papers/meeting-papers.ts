import { AppError } from '../../../../shared/errors.ts';
import { assembledPaper } from '../../../../shared/meetings/minutes/assembled-paper.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import type { MeetingPaperType } from '../../../../shared/records/meeting-paper.ts';
import type { Handlers } from '../../../doors/answer.ts';
import type { Needs } from '../../needs.ts';
import type { Edit } from '../../records/edit.ts';
import { by } from '../../records/records.ts';
import { meetingRecordOf } from './meeting-record-of.ts';
import { issuePaper } from './paper-issuing.ts';
import { paperSigning } from './paper-signing.ts';

type Channel =
  | 'meeting-papers.assemble'
  | 'meeting-papers.signing'
  | 'meeting-papers.draft'
  | 'meeting-papers.save'
  | 'meeting-papers.issue'
  | 'meeting-papers.correct'
  | 'meeting-papers.attach-scan';

/** Biên bản, thông báo kết luận: put together from what was recorded, edited, issued once, corrected by a new one. */
export function createMeetingPapersHandlers({
  store,
  clock,
}: Pick<Needs, 'store' | 'clock'>): Pick<Handlers, Channel> {
  const assembled = (meetingId: string, type: MeetingPaperType) =>
    assembledPaper(type, meetingRecordOf(store, meetingId));
  return {
    'meeting-papers.assemble': ({ meetingId, type }) => assembled(meetingId, type),
    'meeting-papers.signing': (wish) => paperSigning(store, wish),
    'meeting-papers.draft': ({ meetingId, type }, context) =>
      store.change(by(context, 'meeting-papers.draft'), (edit) => {
        needNone(edit, meetingId, type);
        return edit.create('meeting-paper', {
          ...kinds['meeting-paper'].empty(),
          ...assembled(meetingId, type),
          meetingId,
          type,
        });
      }),
    'meeting-papers.save': ({ id, value }, context) =>
      store.change(by(context, 'meeting-papers.save'), (edit) => savedDraft(edit, id, value)),
    'meeting-papers.issue': (wish, context) =>
      store.change(by(context, 'meeting-papers.issue'), (edit) => issuePaper(edit, wish, clock.today())),
    'meeting-papers.correct': ({ id, reason }, context) =>
      store.change(by(context, 'meeting-papers.correct', reason), (edit) => corrected(edit, id, reason)),
    'meeting-papers.attach-scan': ({ id, scan }, context) =>
      store.change(by(context, 'meeting-papers.attach-scan'), (edit) => {
        if (edit.need('meeting-paper', id).state !== 'issued') throw notIssued();
        return edit.change('meeting-paper', id, { scan });
      }),
  };
}

const notIssued = (): AppError =>
  new AppError('invalid-input', { field: 'scan', details: { reason: 'not-issued' } });

/** A meeting has one paper of a type, and what comes in its place. Errors: 'not-found', 'already-exists', 'invalid-input'. */
function needNone(edit: Edit, meetingId: string, type: MeetingPaperType): void {
  const { state } = edit.need('meeting', meetingId);
  if (state === 'cancelled' || state === 'postponed') {
    throw new AppError('invalid-input', { field: 'meetingId', details: { reason: 'not-held' } });
  }
  const isThere = edit.all('meeting-paper').some((one) => one.meetingId === meetingId && one.type === type);
  if (isThere) throw new AppError('already-exists', { details: { kind: 'meeting-paper' } });
}

const draftFields = ['subject', 'sections', 'recipients'] as const;

/** Only what is written by hand: number, day and signer come with issuing. Errors: 'record-locked', 'invalid-input'. */
function savedDraft(edit: Edit, id: string, value: Record<string, unknown>): Of<'meeting-paper'> {
  const { state } = edit.need('meeting-paper', id);
  if (state !== 'draft') throw new AppError('record-locked', { details: { state } });
  const unknown = Object.keys(value).find((field) => !draftFields.some((one) => one === field));
  if (unknown !== undefined) {
    throw new AppError('invalid-input', { field: `value.${unknown}`, details: { reason: 'unknown-field' } });
  }
  return edit.change('meeting-paper', id, value);
}

/**
 * A new draft that begins with the words of the issued one, and shall come in its place (NĐ 30/2020, Điều 18: what is
 * wrong in content is put right by a paper of the same form). Errors: 'not-found', 'already-exists', 'invalid-input'.
 */
function corrected(edit: Edit, id: string, reason: string): Of<'meeting-paper'> {
  const { meetingId, type, state, subject, sections, recipients } = edit.need('meeting-paper', id);
  if (state !== 'issued')
    throw new AppError('invalid-input', { field: 'id', details: { reason: 'not-issued' } });
  if (edit.all('meeting-paper').some(({ correctsId }) => correctsId === id)) {
    throw new AppError('already-exists', { details: { kind: 'meeting-paper' } });
  }
  return edit.create('meeting-paper', {
    ...kinds['meeting-paper'].empty(),
    ...{ meetingId, type, subject, sections, recipients, reason, correctsId: id },
  });
}
