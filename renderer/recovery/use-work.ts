import { useCallback, useEffect, useState } from 'react';
import type { EventPayloads } from '../../shared/contract/events.ts';
import { call, on } from '../bridge.ts';

export type Progress = EventPayloads['task.progress'];

export type Work = {
  /** Runs one piece of work under a name of its own; gives what came of it, or null where it was refused. */
  run: <T>(work: (taskId: string) => Promise<T>) => Promise<T | null>;
  stop: () => void;
  isRunning: boolean;
  progress: Progress | null;
  error: unknown;
};

const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** One thing that the page is doing: how far it is, why it was refused, and the way to stop it. */
export function useWork(): Work {
  const [taskId, setTaskId] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (taskId === null) return;
    return on('task.progress', (told) => {
      if (told.taskId === taskId) setProgress(told);
    });
  }, [taskId]);
  const run = useCallback(async <T>(work: (taskId: string) => Promise<T>): Promise<T | null> => {
    const name = newName();
    setTaskId(name);
    setProgress(null);
    setError(null);
    try {
      return await work(name);
    } catch (refusal) {
      setError(refusal);
      return null;
    } finally {
      setTaskId(null);
    }
  }, []);
  return {
    run,
    stop: () => {
      if (taskId !== null) void call('tasks.cancel', { taskId }).catch(() => undefined);
    },
    isRunning: taskId !== null,
    progress,
    error,
  };
}
