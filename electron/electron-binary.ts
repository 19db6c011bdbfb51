import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A fetch of the binary that does not move for this long is given up. */
const patience = 20_000;

const folderOfPackage = (): string =>
  dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/**
 * The command that starts Electron, or null where its binary of the package's version is not there. `path.txt`
 * is written last by the package's own installer: a fetch that broke off in the middle does not count.
 */
export function electronCommand(folder: string = folderOfPackage()): string | null {
  try {
    const text = (...names: string[]) => readFileSync(join(folder, ...names), 'utf8').trim();
    const binary = text('path.txt');
    if (text('dist', 'version').replace(/^v/, '') !== JSON.parse(text('package.json')).version) return null;
    return existsSync(join(folder, 'dist', binary)) ? join(folder, 'cli.js') : null;
  } catch {
    return null;
  }
}

type Fetch = {
  /** The package's own installer, or what stands for it. */
  installer?: string;
  /** Milliseconds without a further byte after which the fetch is given up. */
  patienceMs?: number;
};

/**
 * Fetches the binary with the package's own installer, silently, for as long as bytes come in. True when it
 * was installed. The installer loads into a temporary folder of ours, which is how its progress is seen.
 */
export async function fetchElectron({
  installer = join(folderOfPackage(), 'install.js'),
  patienceMs = patience,
}: Fetch = {}): Promise<boolean> {
  const place = mkdtempSync(join(tmpdir(), 'electron-'));
  const env = { ...process.env, TMPDIR: place, TEMP: place, TMP: place };
  const child = spawn(process.execPath, [installer], { env, stdio: 'ignore' });
  const watch = setInterval(endWhenStill(child, place, patienceMs), Math.min(1000, patienceMs / 4));
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(1));
  });
  clearInterval(watch);
  rmSync(place, { recursive: true, force: true });
  return code === 0;
}

/** Ends the child once nothing has changed for that long, neither in what is fetched nor in what is unpacked. */
function endWhenStill(child: ChildProcess, place: string, patienceMs: number): () => void {
  let size = 0;
  let movedAt = Date.now();
  return () => {
    const now = sizeOf(place) + sizeOf(join(folderOfPackage(), 'dist'));
    if (now !== size) movedAt = Date.now();
    size = now;
    if (Date.now() - movedAt > patienceMs) child.kill();
  };
}

const sizeOf = (path: string): number => {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    // A file that went away while it was looked at is progress enough to wait for the next look.
    return 0;
  }
};
