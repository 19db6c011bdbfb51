import { choice, count, flag, listOf, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** What a check of the book can find wrong. */
export const checkFaults = [
  'journal-damaged',
  'journal-missing',
  'snapshot-damaged',
  'snapshot-differs',
  'file-missing',
  'file-damaged',
] as const;

/** Kiểm tra sổ: the history, the snapshots and every stored file read again, and what came of it. */
export const check = defineKind({
  name: 'check',
  fields: {
    /** ISO instant at which it ended. */
    checkedAt: requiredText(40),
    /** 'whole' = all of it, asked for by somebody; 'files' = the stored files alone, by the program when idle. */
    scope: choice(['whole', 'files']),
    sound: flag(),
    /** Changes and stored files that were read. */
    changes: count(0, Number.MAX_SAFE_INTEGER),
    files: count(0, Number.MAX_SAFE_INTEGER),
    /** The first hundred of them, by the name of the file. */
    problems: listOf({ what: choice(checkFaults), name: text(300) }),
    by: text(40),
  },
  columns: ['checkedAt', 'scope', 'sound', 'changes', 'files'],
  searchable: [],
  access: { write: ['officer', 'group-head', 'budget-officer'] },
  writtenBy: 'own',
  title: (value) => value.checkedAt,
});
