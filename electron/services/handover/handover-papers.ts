import { AppError } from '../../../shared/errors.ts';
import type { Inventory } from '../../../shared/handover/inventory.ts';
import { records as words } from '../../../shared/locales/vi/records.ts';
import { type CountedBook, handoverRecordPaper } from '../../../shared/papers/handover-record.ts';
import { moveSheetPaper } from '../../../shared/papers/move-sheet.ts';
import type { PaperModel } from '../../../shared/papers/paper.ts';
import { isPrintable, recoverySheetPaper } from '../../../shared/papers/recovery-sheet.ts';
import { isKindName, type Of } from '../../../shared/records/index.ts';
import { issuingCommittee } from '../papers/issuing-committee.ts';
import { type PaperFacts, paperFacts } from '../papers/paper-facts.ts';
import type { Store } from '../records/store.ts';
import { lastBackups } from './handover-inventory.ts';
import { movedAt } from './moved-book.ts';

type Drawn = { papers: PaperModel[]; fileName: string };
type IssuedBy = { committeeId?: string | undefined };
type OfHandover = { handoverId: string } & IssuedBy;

/** Phiếu khôi phục. `passphrase` undefined = to be filled in by hand. Errors: 'not-set-up', 'invalid-input'. */
export function drawRecoverySheet(
  store: Store,
  { passphrase, committeeId }: { passphrase?: string | undefined } & IssuedBy,
  today: string,
): Drawn {
  if (passphrase !== undefined && !isPrintable(passphrase)) {
    throw new AppError('invalid-input', { field: 'passphrase', details: { reason: 'not-printable' } });
  }
  const paper = recoverySheetPaper({
    issuer: issuerOn(store, { committeeId, on: today }).issuer,
    on: today,
    passphrase: passphrase ?? null,
    places: lastBackups(store)
      .slice(0, 2)
      .map(({ target, takenAt }) => ({ name: target, takenAt })),
    preparedBy:
      store.all('user').find(({ roles, active }) => active && roles.includes('officer'))?.name ?? null,
  });
  return { papers: [paper], fileName: `Phiếu khôi phục ${today}` };
}

/** Biên bản bàn giao, of the book as it was counted when it changed hands. Errors: 'conflict' before that. */
export function drawHandoverRecord(
  store: Store,
  { handoverId, committeeId }: OfHandover,
  today: string,
): Drawn {
  const handover = store.need('handover', handoverId);
  const facts = issuerOn(store, { committeeId, on: handover.on ?? today });
  const { giverName, giverTitle, receiverName, receiverTitle, witnessName, witnessTitle } = handover;
  const paper = handoverRecordPaper({
    issuer: facts.issuer,
    issue: { number: null },
    on: handover.on,
    place: handover.place,
    decision: handover.decision,
    giver: { name: giverName, title: giverTitle },
    receiver: { name: receiverName, title: receiverTitle },
    witness: witnessName === '' ? null : { name: witnessName, title: witnessTitle },
    book: countedBook(handover, 'take-over-first'),
    sheet: handover.sheet,
    draftedBy: null,
  });
  return { papers: [paper], fileName: `Biên bản bàn giao ${handover.on ?? today}` };
}

/** Phiếu chuyển máy, once the old copy is locked. Errors: 'conflict' before that. */
export function drawMoveSheet(store: Store, { handoverId, committeeId }: OfHandover, today: string): Drawn {
  const handover = store.need('handover', handoverId);
  const at = movedAt(handover);
  const backup = lastBackups(store).find(({ takenAt }) => takenAt >= at) ?? null;
  const by = handover.steps.find(({ step }) => step === 'move')?.by;
  const paper = moveSheetPaper({
    issuer: issuerOn(store, { committeeId, on: today }).issuer,
    fromPc: handover.fromPc,
    toPc: handover.toPc,
    movedAt: at,
    backup,
    book: countedBook(handover, 'move-first', countedOnSheet),
    preparedBy: store.stored('user').find(({ id }) => id === by)?.name ?? null,
  });
  return { papers: [paper], fileName: `Phiếu chuyển máy ${today}` };
}

const issuerOn = (store: Store, asked: { committeeId: string | undefined; on: string }): PaperFacts =>
  paperFacts(store, issuingCommittee(store, asked), asked.on);

/** What an official counts; the fingerprint stands for all of it. */
const countedOnSheet = ['person', 'meeting', 'budget-line', 'expense', 'dossier', 'document'];

function countedBook({ inventory }: Of<'handover'>, reason: string, kinds?: readonly string[]): CountedBook {
  if (inventory === null) throw new AppError('conflict', { details: { reason } });
  const shown = inventory.counts.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return { ...inventory, counts: inWords(shown) };
}

const inWords = (counts: Inventory['counts']): CountedBook['counts'] =>
  counts
    .filter(({ kind }) => kind !== 'settings')
    .map(({ kind, count }) => ({ label: isKindName(kind) ? words[kind].many : kind, count }));
