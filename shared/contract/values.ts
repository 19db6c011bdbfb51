import { z } from 'zod';
import { longestPassphrase, passphraseForm } from '../backup/passphrase.ts';
import { idPattern } from '../database.ts';
import { enteredText } from '../entered-text.ts';
import { daySchema } from '../fields.ts';
import { isKindName, type KindName } from '../records/index.ts';

export const id = z.string('wrong-type').regex(idPattern, 'not-an-id');

export const line = (max = 300) => z.string('wrong-type').overwrite(enteredText).trim().max(max, 'too-long');

export const requiredLine = (max = 300) => line(max).min(1, 'required');

export const day = daySchema;

export const kind = z.custom<KindName>(
  (name) => typeof name === 'string' && isKindName(name),
  'not-a-choice',
);

export const year = z.int('wrong-type').min(1945, 'too-small').max(2200, 'too-large');

/** The value of a record; its own kind's schema reads it in the records service. */
export const value = z.record(z.string().max(60, 'too-long'), z.unknown(), 'wrong-type');

export const nothing = z.strictObject({});

/** An opaque name of a folder, handed out by `folders.*` and `backup.targets`; a path on the command line alone. */
export const folder = requiredLine(2000);

export const taskId = requiredLine(60);

/** In the one form that becomes a key; neither kept nor written anywhere. */
export const passphrase = z.string('wrong-type').overwrite(passphraseForm).max(longestPassphrase, 'too-long');

export const member = z.strictObject({
  fullName: requiredLine(50),
  phone: line(30),
  postTitle: line(160),
  agency: line(160),
  committeeRole: z.string().max(40).nullable(),
  groupRole: z.string().max(40).nullable(),
});
