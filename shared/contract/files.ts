import { z } from 'zod';
import type { Entry } from './entry.ts';
import { folder, id, nothing, requiredLine } from './values.ts';

/** Files that come in, go out, and folders. */
export const filesContract = {
  'tables.read': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  'files.begin': {
    input: z.strictObject({
      name: requiredLine(200),
      size: z
        .int()
        .min(0)
        .max(4 * 1024 ** 3, 'too-large'),
    }),
    access: 'anyone',
  },
  'files.append': {
    input: z.strictObject({ uploadId: id, base64: z.base64('wrong-type').max(1_500_000, 'too-large') }),
    access: 'anyone',
  },
  /** Ends an upload and keeps it in the file store. */
  'files.finish': { input: z.strictObject({ uploadId: id }), access: 'signed-in' },
  'files.abort': { input: z.strictObject({ uploadId: id }), access: 'anyone' },
  'files.open': {
    input: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id'),
      name: requiredLine(200),
    }),
    access: 'signed-in',
  },
  /** A piece of a stored file, for a page that draws it; the first one checks the whole. */
  'files.read': {
    input: z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-an-id'),
      name: requiredLine(200),
      offset: z.int('not-a-number').min(0, 'too-small'),
    }),
    access: 'signed-in',
  },
  'folders.choose': { input: nothing, access: 'anyone' },
  'folders.list': { input: z.strictObject({ folder: folder.nullable() }), access: 'anyone' },
} as const satisfies Record<string, Entry>;
