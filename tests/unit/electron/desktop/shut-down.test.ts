import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { createShutDown } from '../../../../electron/desktop/shut-down.ts';
import { preventable } from './preventable.ts';

function aProgram(close: () => Promise<void>) {
  const told: string[] = [];
  const app = Object.assign(new EventEmitter(), { exit: (code: number) => void told.push(`exit ${code}`) });
  const end = createShutDown({
    app: app as unknown as App,
    close: async () => {
      told.push('closing');
      await close();
      told.push('closed');
    },
    logError: (error) => `${told.push(`logged ${error}`)}`,
  });
  return { app, end, told };
}

describe('the end of the program', () => {
  it('waits until the book is closed', async () => {
    const closed = Promise.withResolvers<void>();
    const { end, told } = aProgram(() => closed.promise);
    end();
    await turn();
    expect(told).toEqual(['closing']);
    closed.resolve();
    await turn();
    expect(told).toEqual(['closing', 'closed', 'exit 0']);
  });

  it('comes once, however often it is asked for', async () => {
    const { app, end, told } = aProgram(async () => {});
    end();
    end();
    app.emit('window-all-closed');
    app.emit('will-quit', preventable());
    await turn();
    expect(told).toEqual(['closing', 'closed', 'exit 0']);
  });

  it('holds a quit that comes from elsewhere until the book is closed', async () => {
    const { app, told } = aProgram(async () => {});
    const quit = preventable();
    app.emit('will-quit', quit);
    expect(quit.prevented).toBe(true);
    await turn();
    expect(told).toEqual(['closing', 'closed', 'exit 0']);
  });

  it('comes even when closing fails, which is logged', async () => {
    const { end, told } = aProgram(() => Promise.reject(new Error('disk gone')));
    end();
    await turn();
    expect(told).toEqual(['closing', 'logged Error: disk gone', 'exit 0']);
  });
});
