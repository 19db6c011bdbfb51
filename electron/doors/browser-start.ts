import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDate } from '../../shared/calendar.ts';
import { AppError } from '../../shared/errors.ts';
import { createErrorLog } from '../data/error-log.ts';
import { defaultDataFolder, documentsFolder, programFolder } from '../data/paths.ts';
import { readDataPlace, rememberDataPlace } from '../data/place/data-place.ts';
import { sentenceOf } from '../desktop/sentence.ts';
import { fixedClock } from '../fixed-clock.ts';
import { openProgram } from '../program.ts';
import { systemClock } from '../system-clock.ts';
import { systemTimer } from '../system-timer.ts';
import { version } from '../version.ts';
import { openBrowserDoor } from './browser.ts';
import { createBrowserDesk } from './browser-desk.ts';
import { createDownloads } from './downloads.ts';

/**
 * The program where Electron is not installed: serves the interface on 127.0.0.1, prints the address, and
 * opens the default browser when there is a display and `--no-open` was not given.
 */
const usage = '[--data <folder>] [--port <number>] [--today <YYYY-MM-DD>] [--no-open]';

type Wish = { data: string | undefined; port: number; today: string | undefined; open: boolean };

/** What was asked for, or null where it cannot be understood. */
function wishOf(args: string[]): Wish | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        today: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const { data, today } = values;
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
    const fits = port >= 0 && port < 65536 && data !== '' && (today === undefined || isIsoDate(today));
    return fits ? { data, port, today, open: !values['no-open'] } : null;
  } catch {
    return null;
  }
}

/** A port of the book's own among those that nobody else is given (RFC 6335, 6: dynamic ports). */
const usualPortOf = (folder: string): number =>
  49_152 + (createHash('sha256').update(resolve(folder)).digest().readUInt16BE() % 16_384);

/** With its last page closed the program ends after this long; reading a page anew takes less. */
const patience = 15_000;

async function start({ data, port, today, open }: Wish): Promise<void> {
  const profile = dirname(defaultDataFolder());
  const downloads = createDownloads();
  const program = await openProgram({
    place: async () => (data === undefined ? readDataPlace(profile) : { folder: data, isOwn: false }),
    clock: today ? fixedClock(today) : systemClock,
    desk: createBrowserDesk(downloads),
    version,
    logError: createErrorLog({ folder: profile, now: systemClock.now, newId: () => crypto.randomUUID() }),
    // A folder named at the start is named again at the next.
    ...(data === undefined ? { remember: (folder: string) => rememberDataPlace(profile, folder) } : {}),
    automatic: { documents: documentsFolder(), timer: systemTimer },
  });
  const failure = program.failure();
  if (failure) process.stderr.write(`${sentenceOf(failure)}\n`);
  const pages = join(programFolder(), 'out', 'renderer');
  let leaving: NodeJS.Timeout | undefined;
  const door = await openBrowserDoor({
    program,
    pages,
    downloads,
    port,
    usualPort: usualPortOf(data ?? profile),
    onPage: () => clearTimeout(leaving),
    onIdle: () => {
      leaving = setTimeout(() => void stop(), patience);
    },
  });
  process.stdout.write(`${door.address}\n`);
  if (open) openInBrowser(door.address);

  let closing = false;
  const stop = async () => {
    if (closing) return;
    closing = true;
    await door.close();
    await program.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}

function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open', address]
          : [];
  if (!command) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Why the program cannot begin: a refusal in words, anything else as it came, for whoever helps. */
function tell(error: unknown): void {
  const words = error instanceof AppError ? sentenceOf(error.failure) : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}

const wish = wishOf(process.argv.slice(2));
if (wish) {
  await start(wish).catch(tell);
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
