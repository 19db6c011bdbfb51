import { z } from 'zod';
import { shortestPassphrase } from '../backup/passphrase.ts';
import { kinds } from '../records/index.ts';
import type { Entry } from './entry.ts';
import { folder, id, kind, line, nothing, passphrase, requiredLine, taskId } from './values.ts';

/** A new backup's lock: not one that whoever finds the stick guesses. */
const protection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    passphrase: passphrase.min(shortestPassphrase, 'passphrase-short'),
  }),
  z.strictObject({ kind: z.literal('plain') }),
]);

/** Who keeps the book safe. */
const backupKeepers = kinds.backup.access.write;

/** Backups, sticks, and the way back. */
export const backupContract = {
  'backup.targets': { input: nothing, access: 'anyone' },
  'backup.create': {
    input: z.strictObject({ folder, taskId, protection }),
    access: ['officer', 'group-head', 'budget-officer'],
  },
  /** The backups that lie in a folder, newest first, and those that were never finished. */
  'backup.inspect': { input: z.strictObject({ folder }), access: 'anyone' },
  /** With its passphrase, an encrypted backup is read inside as well. */
  'backup.verify': {
    input: z.strictObject({ folder, taskId: taskId.optional(), passphrase: passphrase.optional() }),
    access: 'anyone',
  },
  /** On an empty book anyone may restore; on a book in use its officer alone (checked by the service). */
  'backup.restore': {
    input: z.strictObject({ folder, taskId, passphrase: passphrase.optional() }),
    access: 'anyone',
  },
  /** Opens a backup beside the book, to read in it and to take single records over; one at a time. */
  'backup.look-in': {
    input: z.strictObject({ folder, taskId, passphrase: passphrase.optional() }),
    access: ['officer'],
  },
  'backup.look-list': {
    input: z.strictObject({
      lookId: id,
      kind,
      /** Only what the book has not, or has otherwise. */
      differing: z.boolean('wrong-type').default(true),
      search: line(200).default(''),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: ['officer'],
  },
  'backup.look-record': { input: z.strictObject({ lookId: id, kind, id }), access: ['officer'] },
  'backup.look-close': { input: z.strictObject({ lookId: id }), access: ['officer'] },
  /** A record as the backup has it, with what it points at and the files it names where the book lacks them. */
  'backup.take': {
    input: z.strictObject({ lookId: id, kind, id, reason: requiredLine(1000) }),
    access: ['officer'],
  },
  /** What is known of one place that a backup may go to, such as a folder chosen by hand. */
  'backup.look': { input: z.strictObject({ folder }), access: 'signed-in' },
  /**
   * Makes the medium one of the sticks of the book, under that name or the next free one; a stick that is known
   * is given the name, one that was written off is taken back. `anew` puts a new mark over one in the way.
   */
  'backup.mark': {
    input: z.strictObject({ folder, name: line(30).default(''), anew: z.boolean().default(false) }),
    access: backupKeepers,
  },
  'backup.retire-stick': {
    input: z.strictObject({
      stickId: id,
      state: z.enum(['lost', 'broken', 'replaced'], 'not-a-choice'),
      reason: requiredLine(1000),
    }),
    access: ['officer'],
  },
  /** How safe the book is: its sticks, what to do now, the last drill. */
  'backup.overview': { input: nothing, access: 'signed-in' },
  /** The register of backups, the sticks and the drills as an Excel file. */
  'backup.export': { input: nothing, access: 'signed-in' },
  /** No more reminders today. */
  'backup.put-off': { input: nothing, access: backupKeepers },
  /** The backups that are made by themselves on this PC: where, how many, what went wrong. */
  'backup.automatic': { input: nothing, access: 'signed-in' },
  'backup.automatic-now': { input: z.strictObject({ taskId }), access: backupKeepers },
  /** Restores a backup into a throw-away folder and compares it with the book; changes nothing else. */
  'backup.drill': {
    input: z.strictObject({ folder, taskId, passphrase: passphrase.optional() }),
    access: backupKeepers,
  },
  /** Whether backups are made by themselves, and into which folder; null = the usual one. */
  'backup.plan': {
    input: z.strictObject({ automatic: z.boolean('wrong-type'), folder: folder.nullable() }),
    access: ['officer'],
  },
} as const satisfies Record<string, Entry>;
