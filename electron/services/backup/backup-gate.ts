import { AppError } from '../../../shared/errors.ts';

/** One backup or restore at a time; what the official asks for goes before what the program does by itself. */
export type BackupGate = {
  /** Runs what the official asked for; work in the background is stopped for it. Errors: 'backup-running'. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs work that may be stopped at any time. Null where something else is under way. */
  behind: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T> | null;
};

export function createBackupGate(): BackupGate {
  let busy = false;
  let background: { controller: AbortController; ended: Promise<unknown> } | null = null;
  return {
    alone: async (work) => {
      if (busy) throw new AppError('backup-running');
      busy = true;
      try {
        if (background) {
          background.controller.abort();
          await background.ended;
        }
        return await work();
      } finally {
        busy = false;
      }
    },
    behind: (work) => {
      if (busy || background) return null;
      const controller = new AbortController();
      const running = work(controller.signal).finally(() => {
        background = null;
      });
      background = { controller, ended: running.catch(() => undefined) };
      return running;
    },
  };
}
