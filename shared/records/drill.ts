import { choice, count, optionalRef, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** Diễn tập phục hồi: a backup restored into a throw-away folder and compared with the book, and what came of it. */
export const drill = defineKind({
  name: 'drill',
  fields: {
    /** ISO instant. */
    heldAt: requiredText(40),
    by: text(40),
    /** The bag's folder name, and where it lay in words. */
    backupName: requiredText(200),
    target: requiredText(1000),
    stickId: optionalRef('stick'),
    /** ISO instant at which that backup was taken. */
    takenAt: text(40),
    /**
     * 'passed' = as the book was then; 'passed-alone' = sound in itself, but not of the history of this book, so
     * that there was nothing to compare it with; 'failed' = damaged, not to be opened, or different.
     */
    result: choice(['passed', 'passed-alone', 'failed']),
    /** Records and stored files that were compared, and how many of them differed or were missing. */
    records: count(),
    files: count(),
    differences: count(),
    /** What was wrong first: the code of the refusal or the name of a record or file. */
    detail: text(1000),
  },
  columns: ['heldAt', 'backupName', 'result', 'records', 'files'],
  searchable: ['backupName'],
  access: { write: ['officer', 'group-head', 'budget-officer'] },
  writtenBy: 'own',
  title: (value) => value.backupName,
});
