import { type Disk, realDisk, type Writer } from '../../../electron/backup/disk.ts';

export type Call = { at: number; name: string; path: string };

/**
 * What happens at one call: a system error to fail with; 'pulled' or 'pulled-EACCES', with which that and every
 * later call fails; or work to do.
 */
export type Plan = (call: Call) => string | (() => void) | undefined;

const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * The real disk with a stick in it that fails as planned. Calls on paths under `stick` are numbered from 1;
 * all others go through untouched. A write that fails has written half its bytes.
 */
export function createFailingStick(stick: string, plan: Plan): { disk: Disk; calls: Call[] } {
  const calls: Call[] = [];
  let pulled = false;
  const pass = (name: string, path: string) => {
    if (!path.startsWith(stick)) return;
    if (pulled) throw failure('ENODEV');
    const call = { at: calls.length + 1, name, path: path.slice(stick.length + 1) };
    calls.push(call);
    const then = plan(call);
    if (typeof then === 'function') return then();
    if (then?.startsWith('pulled')) {
      pulled = true;
      throw failure(then.split('-')[1] ?? 'EIO');
    }
    if (then) throw failure(then);
  };
  const writer = (path: string, real: Writer): Writer => ({
    write: async (bytes) => {
      try {
        pass('write', path);
      } catch (error) {
        await real.write(bytes.subarray(0, bytes.byteLength / 2));
        throw error;
      }
      return real.write(bytes);
    },
    sync: async () => {
      pass('sync', path);
      return real.sync();
    },
    close: async () => {
      await real.close();
      pass('close', path);
    },
  });
  const before =
    <A extends unknown[], R>(name: string, work: (path: string, ...rest: A) => Promise<R>) =>
    async (path: string, ...rest: A): Promise<R> => {
      pass(name, path);
      return work(path, ...rest);
    };
  const disk: Disk = {
    look: before('look', realDisk.look),
    list: before('list', realDisk.list),
    openToRead: async (path) => {
      pass('open', path);
      const real = await realDisk.openToRead(path);
      return {
        read: before('read', (_, into: Uint8Array) => real.read(into)).bind(null, path),
        close: real.close,
      };
    },
    createFile: async (path) => {
      pass('create', path);
      return writer(path, await realDisk.createFile(path));
    },
    createFolder: before('folder', realDisk.createFolder),
    syncFolder: before('sync', realDisk.syncFolder),
    rename: before('rename', realDisk.rename),
    remove: before('remove', realDisk.remove),
    space: before('space', realDisk.space),
    realPath: before('real', realDisk.realPath),
  };
  return { disk, calls };
}
