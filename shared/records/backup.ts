import { count, requiredText, text } from '../fields.ts';
import { defineKind } from './record.ts';

/** Sao lưu: one line of the register of backups, written once a backup has been read back and verified. */
export const backup = defineKind({
  name: 'backup',
  fields: {
    /** ISO instant. */
    takenAt: requiredText(40),
    /** The bag's folder name. */
    name: requiredText(200),
    /** Where it lies, in words the official knows: drive label or folder. */
    target: requiredText(1000),
    files: count(),
    bytes: count(0, Number.MAX_SAFE_INTEGER),
    records: count(),
    by: text(40),
  },
  columns: ['takenAt', 'name', 'target', 'files', 'bytes'],
  searchable: ['name', 'target'],
  access: { write: ['officer', 'group-head', 'budget-officer'] },
  writtenBy: 'own',
  title: (value) => value.name,
});
