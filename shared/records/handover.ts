import { choice, data, listOf, optionalDate, optionalRef, requiredText, text } from '../fields.ts';
import { type Inventory, inventorySchema } from '../handover/inventory.ts';
import { defineKind } from './record.ts';

/** To a new officer, or of the same book to another PC. */
export const handoverPurposes = ['officer', 'pc'] as const;

/**
 * open = under way; moved = packed for another PC, so that this copy is locked; done = signed, or arrived;
 * cancelled = given up, or taken back.
 */
export const handoverStates = ['open', 'moved', 'done', 'cancelled'] as const;

/** What was done, in whatever order; each purpose has its own. */
export const handoverSteps = [
  'check',
  'backup',
  'receiver',
  'take-over',
  'received',
  'passphrase',
  'record',
  'signed',
  'target',
  'move',
  'sheet',
  'arrived',
] as const;
export type HandoverStep = (typeof handoverSteps)[number];

/** Whether the sheet with the passphrase went along. */
export const sheetAnswers = ['unsaid', 'yes', 'no'] as const;

/** Bàn giao: the book given to a new officer or moved to another PC, step by step, so that a power cut loses none. */
export const handover = defineKind({
  name: 'handover',
  fields: {
    purpose: choice(handoverPurposes),
    state: choice(handoverStates),
    /** ISO instant. */
    begunAt: requiredText(40),
    begunBy: text(40),
    /** The day of the hand-over. */
    on: optionalDate(),
    /** The paper that assigns the new officer. */
    decision: text(),
    place: text(200),
    giverId: optionalRef('user'),
    giverName: text(50),
    giverTitle: text(200),
    /** Null for one who is not a user yet. */
    receiverId: optionalRef('user'),
    receiverPersonId: optionalRef('person'),
    receiverName: text(50),
    receiverTitle: text(200),
    witnessName: text(50),
    witnessTitle: text(200),
    sheet: choice(sheetAnswers),
    /** The PC that the book left, its data folder, and the one it goes to, in words the official knows. */
    fromPc: text(200),
    fromFolder: text(1000),
    toPc: text(200),
    /** The book as it stood when it changed hands or left; null before. */
    inventory: data<Inventory | null>(inventorySchema.nullable(), null),
    /** Oldest first; `by` is a user's id. */
    steps: listOf({
      step: choice(handoverSteps),
      at: requiredText(40),
      by: requiredText(40),
      note: text(1000),
    }),
    /** The signed record, filed. */
    documentId: optionalRef('document'),
    endedAt: text(40),
    endReason: text(1000),
  },
  columns: ['begunAt', 'purpose', 'giverName', 'receiverName', 'state'],
  searchable: [],
  access: { write: ['officer'] },
  writtenBy: 'own',
  title: (value) => value.receiverName || value.toPc || value.begunAt.slice(0, 10),
});
