import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { channels, events } from '../../../shared/channels.ts';
import type { Result } from '../../../shared/result.ts';

const source = join(import.meta.dirname, '../../../electron/preload.ts');

type Bridge = {
  call: (channel: string, input: unknown) => Promise<Result<unknown>>;
  on: (event: string, listener: (payload: unknown) => void) => () => void;
};
type Hear = (event: unknown, name: string, payload: unknown) => void;

let code = '';
beforeAll(async () => {
  const [built] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        ssr: source,
        rolldownOptions: { external: ['electron'], output: { format: 'cjs' } },
      },
    }),
  ].flat();
  const output = built && 'output' in built ? built.output : [];
  code = output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
});

/** Runs the built preload beside an Electron that remembers what it is asked. */
function preloaded() {
  const exposed: Record<string, Bridge> = {};
  const required: string[] = [];
  const invoked: unknown[][] = [];
  const hearing = new Set<Hear>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Bridge) => {
        exposed[name] = api;
      },
    },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => {
        invoked.push(args);
        return { ok: true, value: 'answered' };
      },
      on: (_channel: string, hear: Hear) => void hearing.add(hear),
      off: (_channel: string, hear: Hear) => void hearing.delete(hear),
    },
  };
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  runInNewContext(code, { require, module: { exports: {} }, exports: {} });
  const announce = (name: string, payload: unknown) => {
    for (const hear of hearing) hear({}, name, payload);
  };
  return { bridge: exposed.bridge as Bridge, exposed, required, invoked, hearing, announce };
}

describe('the preload', () => {
  it('is shorter than 30 lines and needs Electron alone', async () => {
    expect((await readFile(source, 'utf8')).split('\n').length).toBeLessThan(30);
    expect(preloaded().required).toEqual(['electron']);
  });

  it('shows the page exactly two functions', () => {
    const { exposed } = preloaded();
    expect(Object.keys(exposed)).toEqual(['bridge']);
    expect(Object.keys(exposed.bridge ?? {})).toEqual(['call', 'on']);
  });

  it.each(channels)('passes %s on', async (channel) => {
    const { bridge, invoked } = preloaded();
    expect(await bridge.call(channel, { x: 1 })).toEqual({ ok: true, value: 'answered' });
    expect(invoked).toEqual([['call', channel, { x: 1 }]]);
  });

  it.each([
    '',
    'call',
    'records',
    'records.list ',
    'RECORDS.LIST',
    '__proto__',
    'constructor',
    'records.changed',
  ])('refuses %j without asking', async (channel) => {
    const { bridge, invoked } = preloaded();
    expect(await bridge.call(channel, {})).toEqual({ ok: false, failure: { code: 'unknown-channel' } });
    expect(invoked).toEqual([]);
  });

  it.each(events)('hears %s, and no more after the end', (event) => {
    const { bridge, announce, hearing } = preloaded();
    const heard: unknown[] = [];
    const stop = bridge.on(event, (payload) => heard.push(payload));
    announce(event, 1);
    announce('another', 2);
    stop();
    announce(event, 3);
    expect(heard).toEqual([1]);
    expect(hearing.size).toBe(0);
  });

  it('never shows the page the message itself, by which it could send anything', () => {
    const { bridge, announce } = preloaded();
    const heard: unknown[][] = [];
    bridge.on('records.changed', (...args: unknown[]) => void heard.push(args));
    announce('records.changed', { kinds: [] });
    expect(heard).toEqual([[{ kinds: [] }]]);
  });

  it('hears nothing under a name that is not listed', () => {
    const { bridge, hearing } = preloaded();
    bridge.on('anything', () => {});
    expect(hearing.size).toBe(0);
  });
});
