import { flag, optionalDate, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** The one record of how this book is kept safe. */
export const backupPlanId = 'backup-plan';

export const backupPlan = defineKind({
  name: 'backup-plan',
  fields: {
    /** What tells this book from others in marks and automatic backups. Random, never changed. */
    bookId: requiredText(40),
    /** Whether backups are made by themselves into a second folder on this PC. */
    automatic: flag(true),
    /** Path of that folder; '' = the usual one in Documents. */
    folder: text(1000),
    /** The day on which the reminders were put off: they are silent on it, and on no other. */
    putOffOn: optionalDate(),
  },
  columns: ['automatic', 'folder'],
  searchable: [],
  access: {
    write: ['officer', 'group-head', 'budget-officer'],
    fields: { automatic: ['officer'], folder: ['officer'] },
  },
  writtenBy: 'own',
  title: () => backupPlanId,
});
