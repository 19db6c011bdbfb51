import type { Emit } from '../../shared/contract.ts';
import type { Handlers } from '../doors/answer.ts';

/** A long operation under way: it tells how far it is and can be stopped. */
export type Task = { signal: AbortSignal; progress: (phase: string, done: number, total: number) => void };

export type Tasks = {
  /** Runs `work` under the name that the window chose for it. */
  run: <T>(taskId: string, work: (task: Task) => Promise<T>) => Promise<T>;
  handlers: Pick<Handlers, 'tasks.cancel'>;
};

/** At most this many progress events a second reach a window. */
const eventsPerSecond = 10;

/** Long operations by name, so that any door can cancel one. */
export function createTasks(emit: Emit): Tasks {
  const running = new Map<string, AbortController>();
  return {
    run: async (taskId, work) => {
      const controller = new AbortController();
      running.set(taskId, controller);
      let lastAt = 0;
      const progress = (phase: string, done: number, total: number) => {
        const at = performance.now();
        if (done < total && at - lastAt < 1000 / eventsPerSecond) return;
        lastAt = at;
        emit('task.progress', { taskId, phase, done, total });
      };
      try {
        return await work({ signal: controller.signal, progress });
      } finally {
        running.delete(taskId);
      }
    },
    handlers: {
      'tasks.cancel': ({ taskId }) => {
        const controller = running.get(taskId);
        controller?.abort();
        return { cancelled: controller !== undefined };
      },
    },
  };
}
