import type { Emit, TaskPhase } from '../../shared/contract/events.ts';
import type { Handlers } from '../doors/answer.ts';

/** A long operation under way: it tells how far it is and can be stopped. */
export type Task = {
  signal: AbortSignal;
  progress: (phase: TaskPhase, done: number, total: number) => void;
};

export type Tasks = {
  /** Runs `work` under the name that the window chose for it. */
  run: <T>(taskId: string, work: (task: Task) => Promise<T>) => Promise<T>;
  handlers: Pick<Handlers, 'tasks.cancel'>;
  /** Stops all that is under way and waits until it has left nothing half done. */
  close: () => Promise<void>;
};

/** At most this many progress events a second reach a window, besides the first and last of each phase. */
const eventsPerSecond = 10;

/** Long operations by name, so that any door can cancel one. */
export function createTasks(emit: Emit): Tasks {
  const running = new Map<string, AbortController>();
  const underWay = new Set<Promise<unknown>>();

  function progressOf(taskId: string): Task['progress'] {
    let last: { phase: TaskPhase | null; at: number } = { phase: null, at: 0 };
    return (phase, done, total) => {
      const at = performance.now();
      const soon = phase === last.phase && at - last.at < 1000 / eventsPerSecond;
      if (soon && done < total) return;
      last = { phase, at };
      emit('task.progress', { taskId, phase, done, total });
    };
  }

  async function run<T>(taskId: string, work: (task: Task) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    running.set(taskId, controller);
    const ended = work({ signal: controller.signal, progress: progressOf(taskId) });
    underWay.add(ended);
    try {
      return await ended;
    } finally {
      underWay.delete(ended);
      // Another one may have taken the name meanwhile.
      if (running.get(taskId) === controller) running.delete(taskId);
    }
  }

  return {
    run,
    handlers: {
      'tasks.cancel': ({ taskId }) => {
        const controller = running.get(taskId);
        controller?.abort();
        return { cancelled: controller !== undefined };
      },
    },
    close: async () => {
      for (const controller of running.values()) controller.abort();
      await Promise.allSettled(underWay);
    },
  };
}
