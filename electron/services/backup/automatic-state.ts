import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ErrorCode, errorCodes } from '../../../shared/errors.ts';

/** Lies beside the store and is no part of it: what one PC does by itself is not the book's to tell. */
const fileName = 'tu-dong-sao-luu.json';

const failureSchema = z.object({
  code: z.enum(errorCodes as readonly [ErrorCode, ...ErrorCode[]]),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

const schema = z.object({
  /** The last one made: its folder, the change it ends with, and the calendar day on which it was made. */
  last: z
    .object({
      folder: z.string(),
      name: z.string(),
      sequence: z.int(),
      on: z.string(),
      milliseconds: z.number(),
    })
    .nullable(),
  /** Why the latest attempt failed, until one succeeds. */
  failure: z.object({ at: z.string(), failure: failureSchema }).nullable(),
  /** One at the end of the program was cut off: the next is due soon after the start. */
  wasCut: z.boolean(),
  /** Folders that this program began to write or to remove, and has not ended with. */
  underWay: z.array(z.string()).max(100),
  /** Backups that were found damaged when they were read again. */
  damaged: z.array(z.string()).max(1000),
});

export type AutomaticState = z.infer<typeof schema>;

const nothingYet: AutomaticState = { last: null, failure: null, wasCut: false, underWay: [], damaged: [] };

export type AutomaticMemory = {
  state: () => AutomaticState;
  /** Remembers across a crash; where the disk refuses, until the end of the program. */
  keep: (change: Partial<AutomaticState>) => Promise<void>;
};

/** What is remembered about automatic backups. A damaged memory is an empty one: at worst one backup too many. */
export async function openAutomaticMemory(folder: string): Promise<AutomaticMemory> {
  const path = join(folder, fileName);
  let state = await read(path);
  return {
    state: () => state,
    keep: async (change) => {
      state = { ...state, ...change };
      await write(path, JSON.stringify(state)).catch(() => undefined);
    },
  };
}

async function read(path: string): Promise<AutomaticState> {
  try {
    const { data } = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return data ?? nothingYet;
  } catch {
    return nothingYet;
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
