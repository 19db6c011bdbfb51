import { type MutationState, useMutation, useMutationState } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../../shared/outputs.ts';
import { call } from '../../bridge.ts';
import { newTaskId, useProgress } from '../../components/page/use-task.ts';

type Checking = MutationState<Output<'ledger.verify'>, Error, { taskId: string }>;

const mutationKey = ['task', 'ledger.verify'];

/** The check of the book; it goes on while other screens are looked at, and is found again here. */
export function useBookCheck() {
  const { mutate } = useMutation<Output<'ledger.verify'>, Error, { taskId: string }>({
    mutationKey,
    mutationFn: (input) => call('ledger.verify', input),
  });
  const latest = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state as Checking,
  }).at(-1);
  const taskId = latest?.variables?.taskId ?? null;
  const isRunning = latest?.status === 'pending';
  const [stopped, setStopped] = useState<string | null>(null);
  return {
    run: () => mutate({ taskId: newTaskId() }),
    stop: () => {
      setStopped(taskId);
      if (taskId) void call('tasks.cancel', { taskId }).catch(() => setStopped(null));
    },
    isRunning,
    isStopping: isRunning && stopped === taskId,
    result: latest?.data ?? null,
    error: latest?.error ?? null,
    progress: useProgress(isRunning ? taskId : null),
  };
}
