import { hostname } from 'node:os';
import type { Parsed } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import type { HandoverStep } from '../../../shared/records/handover.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Context, Handlers } from '../../doors/answer.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by, callerOf } from '../records/records.ts';
import { firstFacts } from './handover-facts.ts';
import { inventoryOf } from './handover-inventory.ts';
import { arriveBook, moveBook, takeBackBook } from './handover-move.ts';
import { changed, type Done, needOpen, refusedFor, withStep } from './handover-record.ts';
import { signRecord } from './handover-sign.ts';
import { takeOver } from './handover-take-over.ts';
import { movedAt } from './moved-book.ts';

type HandoverChannel = Extract<keyof Handlers, `handover.${string}`>;

export type HandoverNeeds = Pick<Needs, 'store' | 'clock' | 'folder' | 'version'> & {
  pc?: string;
};

/** Bàn giao: the book to a new officer, or to another PC. Each operation is one change, or none. */
export function createHandoverHandlers({
  pc = hostname(),
  ...given
}: HandoverNeeds): Pick<Handlers, HandoverChannel> {
  const needs = { ...given, pc };
  const { store, clock } = needs;
  const doneBy = (context: Context): Done => ({ at: clock.now(), by: callerOf(context).userId });

  return {
    'handover.inventory': () => inventoryOf(needs),
    'handover.begin': ({ purpose }, context) =>
      store.change(by(context, 'handover.begin'), (edit) => {
        const open = edit.all('handover').find((one) => one.state === 'open' && one.purpose === purpose);
        const { at, by: begunBy } = doneBy(context);
        return (
          open ??
          edit.create('handover', {
            ...firstFacts(edit, begunBy, clock.today()),
            purpose,
            begunAt: at,
            begunBy,
          })
        );
      }),
    'handover.save': ({ id, value }, context) =>
      store.change(by(context, 'handover.save'), (edit) => save(edit, { id, value }, doneBy(context))),
    'handover.step': (input, context) =>
      store.change(by(context, 'handover.step'), (edit) => noteStep(edit, input, doneBy(context))),
    'handover.take-over': (input, context) =>
      store.change(by(context, 'handover.take-over'), (edit) =>
        takeOver(edit, input, {
          ...doneBy(context),
          today: clock.today(),
          inventory: () => inventoryOf(needs),
        }),
      ),
    'handover.receive': ({ id }, context) =>
      store.change(by(context, 'handover.receive'), (edit) => {
        const handover = edit.need('handover', id);
        if (handover.receiverId !== callerOf(context).userId) throw new AppError('not-permitted');
        return changed(edit, handover, withStep(handover, 'received', doneBy(context)));
      }),
    'handover.sign': (input, context) =>
      store.change(by(context, 'handover.sign'), (edit) => signRecord(edit, input, doneBy(context))),
    'handover.cancel': ({ id, reason }, context) =>
      store.change(by(context, 'handover.cancel', reason), (edit) => {
        const handover = needOpen(edit, id);
        if (reason === '') throw new AppError('reason-required', { field: 'reason' });
        return changed(edit, handover, { state: 'cancelled', endedAt: clock.now(), endReason: reason });
      }),
    'handover.move': ({ id }, context) =>
      store.change(by(context, 'handover.move'), (edit) =>
        moveBook(edit, id, { needs, done: doneBy(context) }),
      ),
    'handover.take-back': ({ id, reason }, context) =>
      store.change(by(context, 'handover.take-back', reason), (edit) =>
        takeBackBook(edit, { id, reason }, { needs, done: doneBy(context) }),
      ),
    'handover.arrive': ({ id, reason }, context) =>
      store.change(by(context, 'handover.arrive', reason), (edit) =>
        arriveBook(edit, { id, reason }, { needs, done: doneBy(context) }),
      ),
  };
}

/** What may be typed; the rest is for the operations. */
const typed = [
  'on',
  'decision',
  'place',
  'giverName',
  'giverTitle',
  'receiverId',
  'receiverPersonId',
  'receiverName',
  'receiverTitle',
  'witnessName',
  'witnessTitle',
  'sheet',
  'toPc',
];
/** Settled once the rights have changed hands. */
const settled = ['on', 'giverName', 'receiverId', 'receiverPersonId', 'receiverName'];

function save(edit: Edit, { id, value }: Parsed<'handover.save'>, done: Done): Of<'handover'> {
  const handover = needOpen(edit, id);
  const isTaken = handover.steps.some(({ step }) => step === 'take-over');
  for (const [field, next] of Object.entries(value)) {
    // Every one of them is a text, a day or a reference: what is sent as it stands may be sent.
    if (next === handover[field as keyof Of<'handover'>]) continue;
    if (!typed.includes(field) || (isTaken && settled.includes(field))) {
      throw new AppError('not-permitted', { field: `value.${field}`, details: { kind: 'handover' } });
    }
  }
  const patch = Object.fromEntries(Object.entries(value).filter(([field]) => typed.includes(field)));
  const next = changed(edit, handover, patch);
  if (next.receiverId !== null && next.receiverId === next.giverId) {
    throw refusedFor('value.receiverId', 'same-person');
  }
  const step: HandoverStep = next.purpose === 'officer' ? 'receiver' : 'target';
  const isNamed =
    next.purpose === 'officer' ? next.receiverName !== '' && next.on !== null : next.toPc !== '';
  return isNamed ? changed(edit, next, withStep(next, step, done)) : next;
}

function noteStep(edit: Edit, { id, step, note }: Parsed<'handover.step'>, done: Done): Of<'handover'> {
  // The sheet is printed when the book is locked already.
  const handover = step === 'sheet' || step === 'backup' ? edit.need('handover', id) : needOpen(edit, id);
  if (handover.state === 'done' || handover.state === 'cancelled') throw new AppError('handover-closed');
  if (step === 'check') needCheckSince(edit, handover.begunAt, note);
  if (step === 'backup') {
    needBackupSince(edit, handover.purpose === 'pc' ? movedAt(handover) : handover.begunAt);
  }
  return changed(edit, handover, withStep(handover, step, { ...done, note }));
}

/** A book that was found damaged is handed over only with a word on it. */
function needCheckSince(edit: Edit, since: string, note: string): void {
  const last = edit
    .all('check')
    .filter(({ scope, checkedAt }) => scope === 'whole' && checkedAt >= since)
    .sort((a, b) => (a.checkedAt < b.checkedAt ? -1 : 1))
    .at(-1);
  if (!last) throw new AppError('conflict', { details: { reason: 'check-first' } });
  if (!last.sound && note === '') throw new AppError('reason-required', { field: 'note' });
}

function needBackupSince(edit: Edit, since: string): void {
  if (!edit.all('backup').some(({ takenAt }) => takenAt >= since)) {
    throw new AppError('conflict', { details: { reason: 'backup-first' } });
  }
}
