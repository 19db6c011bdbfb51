import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../electron/desk.ts';
import { createSession, type Session } from '../../electron/doors/session.ts';
import { fixedClock } from '../../electron/fixed-clock.ts';
import { openProgram, type Program } from '../../electron/program.ts';
import type { Channel, EventName } from '../../shared/channels.ts';
import type { Input } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { Delivery } from '../../shared/outputs/values.ts';
import type { Output } from '../../shared/outputs.ts';
import type { Result } from '../../shared/result.ts';

/** A desk that keeps what it was given; nothing is shown, printed or chosen. */
export type RecordingDesk = Desk & { delivered: { name: string; bytes: Uint8Array }[]; printed: string[] };

export function aRecordingDesk(more: Partial<Desk> = {}): RecordingDesk {
  const delivered: RecordingDesk['delivered'] = [];
  const printed: string[] = [];
  return {
    door: 'window',
    folderDialog: false,
    chooseFolder: async () => null,
    deliver: async ({ name, bytes }): Promise<Delivery> => {
      delivered.push({ name, bytes });
      return { delivered: 'saved', name, path: name };
    },
    open: async () => ({ delivered: 'opened' }),
    print: async ({ html }) => {
      printed.push(html);
      return { delivered: 'printed' };
    },
    listDrives: async () => [],
    pdf: { print: () => Promise.reject(new AppError('no-pdf-engine')), close: async () => undefined },
    ...more,
    delivered,
    printed,
  };
}

export type Book = {
  application: Program;
  folder: string;
  desk: RecordingDesk;
  session: Session;
  announced: { event: EventName; payload: unknown }[];
  /** The value of an operation; throws an Error with the failure's JSON where it is refused. */
  call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  /** The result as the door gives it, for any input at all. */
  ask: (channel: string, input: unknown, session?: Session) => Promise<Result<unknown>>;
  /** Closes the application and opens the folder again, as after a restart. */
  reopen: () => Promise<void>;
  close: () => Promise<void>;
};

type Options = { folder?: string; today?: string; desk?: Partial<Desk> };

/** A whole application on a folder of its own, on a day that stands still. Close it at the end of the test. */
export async function openBook({
  folder: given,
  today = '2026-11-20',
  desk: more = {},
}: Options = {}): Promise<Book> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'book-'));
  const desk = aRecordingDesk(more);
  const session = createSession();
  const announced: Book['announced'] = [];
  const open = async () => {
    const application = await openProgram({
      place: async () => ({ folder, isOwn: false }),
      clock: fixedClock(today),
      desk,
      version: '0.0.0-test',
    });
    const failure = application.failure();
    if (failure && failure.code !== 'store-damaged') {
      await application.close();
      throw new AppError(failure.code, failure);
    }
    application.listen((event, payload) => announced.push({ event, payload }));
    return application;
  };
  const book: Book = {
    application: await open(),
    folder,
    desk,
    session,
    announced,
    ask: (channel, input, as = session) => book.application.answer(channel, input, as),
    call: async (channel, input) => {
      const result = await book.application.answer(channel, input, session);
      if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
      return result.value as Output<typeof channel>;
    },
    reopen: async () => {
      await book.application.close();
      book.application = await open();
    },
    close: async () => {
      await book.application.close();
      if (!given) rmSync(folder, { recursive: true, force: true });
    },
  };
  return book;
}

/** What a refused operation said; fails the test where it was not refused. */
export function failureOf(result: Result<unknown>) {
  if (result.ok) throw new Error(`was not refused: ${JSON.stringify(result.value)}`);
  return result.failure;
}
