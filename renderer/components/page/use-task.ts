import { type MutationState, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { EventPayloads } from '../../../shared/contract/events.ts';
import type { Input } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/outputs.ts';
import { call, on } from '../../bridge.ts';

/** Operations on a folder that take long, tell how far they are, and can be stopped. */
type TaskChannel = 'backup.create' | 'backup.verify' | 'backup.restore' | 'backup.look-in' | 'backup.drill';

/** What an operation is told besides. A passphrase among it is forgotten as soon as it has been sent. */
type More<C extends TaskChannel> = Omit<Input<C>, 'folder' | 'taskId'>;

/** What is remembered of a run. */
type Run = { folder: string; taskId: string };

/** On their way to the operation, by its name; what is run is remembered, so they are not part of it. */
const onTheWay = new Map<string, object>();

export type TaskProgress = Pick<EventPayloads['task.progress'], 'phase' | 'done' | 'total'>;

export type LongTask<C extends TaskChannel = TaskChannel> = {
  run: (folder: string, more: More<C>) => void;
  stop: () => void;
  /** Puts away what came of the last run. */
  forget: () => void;
  isRunning: boolean;
  isStopping: boolean;
  /** The folder of the last run. */
  folder: string | null;
  result: Output<C> | null;
  error: Error | null;
  /** Null before the first word of it. */
  progress: TaskProgress | null;
};

/**
 * A long operation as a screen sees it. It goes on when the official looks at another screen meanwhile, and is
 * found again here afterwards. `purpose` tells two uses of one operation apart.
 */
export function useTask<C extends TaskChannel>(channel: C, purpose: string = channel): LongTask<C> {
  const client = useQueryClient();
  const mutationKey = ['task', purpose];
  const { mutate } = useMutation<Output<C>, Error, Run>({
    mutationKey,
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: (run) => {
      const more = onTheWay.get(run.taskId);
      onTheWay.delete(run.taskId);
      return call(channel, { ...more, ...run } as Input<C>);
    },
  });
  const latest = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state as MutationState<Output<C>, Error, Run>,
  }).at(-1);
  const taskId = latest?.variables?.taskId ?? null;
  const isRunning = latest?.status === 'pending';
  const [stopped, setStopped] = useState<string | null>(null);

  const forget = useCallback(() => {
    const cache = client.getMutationCache();
    const past = cache.findAll({ mutationKey: ['task', purpose] });
    for (const one of past) if (one.state.status !== 'pending') cache.remove(one);
  }, [client, purpose]);
  // What was seen to its end is not shown again; what goes on is.
  useEffect(() => forget, [forget]);
  return {
    run: (folder, more) => {
      forget();
      const taskId = newTaskId();
      onTheWay.set(taskId, more);
      mutate({ folder, taskId });
    },
    stop: () => {
      setStopped(taskId);
      if (taskId) void call('tasks.cancel', { taskId }).catch(() => setStopped(null));
    },
    forget,
    isRunning,
    isStopping: isRunning && stopped === taskId,
    folder: latest?.variables?.folder ?? null,
    result: latest?.data ?? null,
    error: latest?.error ?? null,
    progress: useProgress(isRunning ? taskId : null),
  };
}

/** Unlike any other window's. */
export const newTaskId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** What was last told of a running task. */
export function useProgress(taskId: string | null): TaskProgress | null {
  const [progress, setProgress] = useState<EventPayloads['task.progress'] | null>(null);
  useEffect(() => {
    if (taskId === null) return;
    return on('task.progress', (told) => {
      if (told.taskId === taskId) setProgress(told);
    });
  }, [taskId]);
  return progress?.taskId === taskId ? progress : null;
}
