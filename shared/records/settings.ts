import { choice, count, date } from '../fields.ts';
import { userRoles } from '../roles.ts';
import { defineKind } from './record.ts';

/** The one record of settings. */
export const settingsId = 'settings';

export const settings = defineKind({
  name: 'settings',
  fields: {
    language: choice(['vi', 'en']),
    /** The day from which the book is kept: no duty before it is called overdue. */
    keptFrom: date(),
    /** Days after the last backup at which a reminder shows. */
    backupReminderDays: count(1, 365),
  },
  columns: ['language', 'keptFrom', 'backupReminderDays'],
  searchable: [],
  // The language is anybody's wish; what the book calls overdue is not.
  access: { write: userRoles, fields: { keptFrom: ['officer'], backupReminderDays: ['officer'] } },
  title: () => settingsId,
});
