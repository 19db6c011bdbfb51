import { choice, count, optionalRef, requiredText, text } from '../fields.ts';
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
    /** The marked stick it lies on; null for a folder or a drive without a mark. */
    stickId: optionalRef('stick'),
    protection: choice(['plain', 'passphrase']),
    /** Number of the last change contained; 0 where the line does not know. */
    sequence: count(0, Number.MAX_SAFE_INTEGER),
    files: count(),
    bytes: count(0, Number.MAX_SAFE_INTEGER),
    records: count(),
    by: text(40),
    /** ISO instant at which all of it was last read and found right. */
    verifiedAt: requiredText(40),
    verifiedHow: choice(['read-back', 'check', 'drill', 'restore']),
    verifiedBy: text(40),
  },
  columns: ['takenAt', 'name', 'target', 'files', 'bytes'],
  searchable: ['name', 'target'],
  access: { write: ['officer', 'group-head', 'budget-officer'] },
  writtenBy: 'own',
  title: (value) => value.name,
});
