import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FlushThread, startFlushThread } from '../../../../../electron/data/disk/flush-thread.ts';

let folder = '';
let thread: FlushThread;
let fd = -1;

async function ready(one: FlushThread): Promise<void> {
  while (!one.isReady()) await new Promise((resolve) => setTimeout(resolve, 2));
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flush-'));
  fd = openSync(join(folder, 'file'), 'w+');
  const started = startFlushThread();
  if (!started) throw new Error('no thread could be had');
  thread = started;
  await ready(thread);
});
afterEach(() => {
  thread.close();
  closeSync(fd);
  rmSync(folder, { recursive: true });
});

/** Without a turn of the loop, as a change waits for it. */
function waitInPlace(): void {
  const until = performance.now() + 10_000;
  while (!thread.hasEnded() && performance.now() < until);
}

describe('the thread that flushes', () => {
  it('flushes one after the other, seen without a turn of the loop', () => {
    for (let time = 0; time < 50; time += 1) {
      writeSync(fd, 'x');
      thread.begin(fd);
      waitInPlace();
      expect(thread.hasEnded()).toBe(true);
      expect(thread.failure()).toBeNull();
    }
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('x'.repeat(50));
  });

  it('can be waited for in the background, again and again', async () => {
    for (let time = 0; time < 50; time += 1) {
      writeSync(fd, 'x');
      thread.begin(fd);
      await thread.ended();
      expect(thread.hasEnded()).toBe(true);
      expect(thread.failure()).toBeNull();
    }
  });

  it('roused for a flush that never comes goes to sleep again, and still makes the next one', async () => {
    for (let time = 0; time < 20; time += 1) {
      thread.expect();
      if (time % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
      thread.begin(fd);
      waitInPlace();
      expect(thread.failure()).toBeNull();
    }
    thread.expect();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(200_000);
  });

  it('says why the system refused, and then goes on', async () => {
    thread.begin(987_654);
    waitInPlace();
    expect(thread.failure()).toMatchObject({ code: 'EBADF' });
    thread.begin(987_654);
    await thread.ended();
    expect(thread.failure()).toMatchObject({ code: 'EBADF' });
    thread.begin(fd);
    waitInPlace();
    expect(thread.failure()).toBeNull();
  });

  it.each([
    ['without a word', 'process.exit(1)'],
    ['with an error', 'throw new Error("out of memory")'],
  ])('that dies %s over a flush leaves it failed, for nobody knows what was kept', async (_how, death) => {
    const code = `import { workerData } from 'node:worker_threads';
      const words = new Int32Array(workerData);
      while (Atomics.load(words, 0) === 0); ${death};`;
    const dying = startFlushThread(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    if (!dying) throw new Error('no thread could be had');
    await ready(dying);
    dying.begin(fd);
    await dying.ended();
    expect(dying.hasEnded()).toBe(true);
    expect(dying.failure()).toMatchObject({ code: 'EIO' });
    expect(dying.isReady()).toBe(false);
  });

  it('is asked for nothing more once it is closed', () => {
    thread.close();
    expect(thread.isReady()).toBe(false);
    thread.close();
  });

  it('closed before it listens, it never does', async () => {
    const other = startFlushThread();
    other?.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(other?.isReady()).toBe(false);
  });

  it('keeps a program alive while a flush is awaited, and no longer', () => {
    const path = join(import.meta.dirname, '../../../../../electron/data/disk/flush-thread.ts');
    const program = `
      import { openSync } from 'node:fs';
      import { startFlushThread } from ${JSON.stringify(path)};
      const thread = startFlushThread();
      const fd = openSync(${JSON.stringify(join(folder, 'other'))}, 'w');
      while (!thread.isReady()) await new Promise((resolve) => setTimeout(resolve, 5));
      thread.begin(fd);
      await thread.ended();
      console.log(String(thread.failure()));
    `;
    const args = ['--input-type=module-typescript', '--eval', program];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'null\n' });
  });
});
