import { z } from 'zod';
import type { Entry } from './entry.ts';
import { id, kind, line, nothing, requiredLine, value } from './values.ts';

/** Reading and writing records of every kind. */
export const recordsContract = {
  'records.list': {
    input: z.strictObject({
      kind,
      /** Equal values only; a field that is not of the kind is refused. */
      where: z
        .record(z.string(), z.union([z.string().max(300, 'too-long'), z.number(), z.boolean(), z.null()]))
        .optional(),
      search: line(200).optional(),
      sort: z.strictObject({ field: requiredLine(60), descending: z.boolean() }).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200, 'too-large').default(200),
    }),
    access: 'signed-in',
  },
  'records.get': { input: z.strictObject({ kind, id }), access: 'signed-in' },
  'records.create': { input: z.strictObject({ kind, value }), access: 'signed-in' },
  'records.change': {
    input: z.strictObject({ kind, id, value, reason: line(1000).optional() }),
    access: 'signed-in',
  },
  'records.remove': {
    input: z.strictObject({
      kind,
      id,
      /** Together with what cannot be without it: the documents of a dossier. */
      withParts: z.boolean('wrong-type').default(false),
      reason: line(1000).optional(),
    }),
    access: 'signed-in',
  },
  /** Out of the bin, together with what went there in the same change. */
  'records.put-back': { input: z.strictObject({ kind, id }), access: 'signed-in' },
  /** Records of a kind that has a place in a row, in the order they shall stand in from now on. */
  'records.order': {
    input: z.strictObject({ kind, ids: z.array(id, 'wrong-type').min(1, 'required').max(2000, 'too-large') }),
    access: 'signed-in',
  },
  'records.bin': { input: nothing, access: 'signed-in' },
  'records.history': { input: z.strictObject({ kind, id }), access: 'signed-in' },
  'search.find': { input: z.strictObject({ query: line(200) }), access: 'signed-in' },
} as const satisfies Record<string, Entry>;
