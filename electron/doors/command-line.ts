import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate } from '../../shared/calendar.ts';
import { type Channel, channels } from '../../shared/channels.ts';
import { AppError } from '../../shared/errors.ts';
import { type Failure, fail, type Result } from '../../shared/result.ts';
import { sentenceOf } from '../desktop/sentence.ts';
import { fixedClock } from '../fixed-clock.ts';
import { openProgram } from '../program.ts';
import { systemClock } from '../system-clock.ts';
import { version } from '../version.ts';
import { createCommandLineDesk } from './command-line-desk.ts';
import { createSession } from './session.ts';

/**
 * `call -- <channel> [--input <file.json|->] --data <folder> [--as <user id>] [--today <YYYY-MM-DD>]`
 * Prints the result as JSON. Exit 0 = ok, 1 = refused, 2 = misused.
 */
const usage =
  'call -- <channel> [--input <file.json|->] --data <folder> [--as <user id>] [--today <YYYY-MM-DD>]';

/**
 * Operations on backups or on a text alone. They open no book: they work while the program is running on this PC,
 * and leave nothing in the folder named.
 */
const withoutBook: readonly string[] = [
  'backup.inspect',
  'backup.verify',
  'regulation.read',
  'conclusions.split',
] satisfies Channel[];

const isChannel = (name: string | undefined): name is Channel =>
  (channels as readonly (string | undefined)[]).includes(name);

type Wish = {
  channel: Channel;
  input: string | undefined;
  data: string | undefined;
  as: string | undefined;
  today: string | undefined;
};

const options = {
  input: { type: 'string' },
  data: { type: 'string' },
  as: { type: 'string' },
  today: { type: 'string' },
} as const;

function wishOf(args: string[]): Wish | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [channel, ...more] = positionals;
    if (!isChannel(channel) || more.length > 0) return null;
    if (!values.data && !withoutBook.includes(channel)) return null;
    const { input, data, as, today } = values;
    return today === undefined || isIsoDate(today) ? { channel, input, data, as, today } : null;
  } catch {
    return null;
  }
}

async function readInput(from: string | undefined): Promise<unknown> {
  if (from === undefined) return {};
  const text =
    from === '-'
      ? await new Response(process.stdin as unknown as ReadableStream).text()
      : await readFile(from, 'utf8');
  // The editor of Windows marks UTF-8 by a first character that is no JSON.
  return JSON.parse(text.replace(/^\ufeff/, ''));
}

async function run(wish: Wish, input: unknown): Promise<Result<unknown>> {
  if (wish.data && !withoutBook.includes(wish.channel)) return call(wish, input, wish.data);
  const folder = await mkdtemp(join(tmpdir(), 'so-ban-chi-dao-'));
  try {
    return await call(wish, input, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function call({ channel, as, today }: Wish, input: unknown, folder: string): Promise<Result<unknown>> {
  const program = await openProgram({
    place: async () => ({ folder, isOwn: false }),
    clock: today ? fixedClock(today) : systemClock,
    desk: createCommandLineDesk(),
    version,
    logError,
  });
  try {
    const failure = program.failure();
    // The result has the code; whoever reads along has the sentence.
    if (failure) process.stderr.write(`${sentenceOf(failure)}\n`);
    return await program.answer(channel, input, createSession(as ?? null));
  } finally {
    await program.close();
  }
}

/** An error that nobody foresaw is shown as it is: whoever works here can read it. */
function logError(error: unknown): string {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return '';
}

const failureOf = (error: unknown): Failure => {
  if (error instanceof AppError) return error.failure;
  throw error;
};

const wish = wishOf(process.argv.slice(2));
const input = wish && (await readInput(wish.input).catch(() => undefined));
if (!wish || input === undefined) {
  const trouble = wish ? 'the input is not there, or is no JSON' : `operations: ${channels.join(' ')}`;
  process.stderr.write(`${usage}\n${trouble}\n`);
  process.exitCode = 2;
} else {
  const result = await run(wish, input).catch((error) => fail(failureOf(error)));
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.ok ? 0 : 1;
}
