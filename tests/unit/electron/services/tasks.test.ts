import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTasks, type Task } from '../../../../electron/services/tasks.ts';
import type { Emit } from '../../../../shared/contract/events.ts';

const context = { caller: null, session: { userId: null } };

function watched() {
  const told: [string, string, number, number][] = [];
  const emit = ((_event: string, payload: { taskId: string; phase: string; done: number; total: number }) =>
    void told.push([payload.taskId, payload.phase, payload.done, payload.total])) as unknown as Emit;
  const tasks = createTasks(emit);
  const cancel = (taskId: string) => tasks.handlers['tasks.cancel']({ taskId }, context);
  return { tasks, told, cancel };
}

/** Work that ends when it is told to, or is stopped. */
const untilStopped = ({ signal }: Task) =>
  new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('stopped')));

describe('a long operation', () => {
  it('tells the first and the last of each phase, and no more than ten a second between', async () => {
    const { tasks, told } = watched();
    await tasks.run('a', async ({ progress }) => {
      for (let done = 0; done <= 5000; done += 1) progress('write', done, 5000);
      for (let done = 0; done < 5000; done += 1) progress('check', done, 5000);
      await wait(110);
      progress('check', 4999, 5000);
    });
    expect(told[0]).toEqual(['a', 'write', 0, 5000]);
    expect(told).toContainEqual(['a', 'write', 5000, 5000]);
    expect(told).toContainEqual(['a', 'check', 0, 5000]);
    expect(told.at(-1)).toEqual(['a', 'check', 4999, 5000]);
    expect(told.length).toBeLessThan(12);
  });

  it('is stopped by its name, and by no other', async () => {
    const { tasks, cancel } = watched();
    const running = tasks.run('a', untilStopped);
    expect(cancel('b')).toEqual({ cancelled: false });
    expect(cancel('a')).toEqual({ cancelled: true });
    expect(await running).toBe('stopped');
    expect(cancel('a')).toEqual({ cancelled: false });
  });

  it('keeps its name when an earlier one of the same name ends', async () => {
    const { tasks, cancel } = watched();
    let end = () => {};
    const first = tasks.run('a', () => new Promise<void>((resolve) => (end = resolve)));
    const second = tasks.run('a', untilStopped);
    end();
    await first;
    expect(cancel('a')).toEqual({ cancelled: true });
    expect(await second).toBe('stopped');
  });

  it('that fails gives its name free and its error on', async () => {
    const { tasks, cancel } = watched();
    await expect(tasks.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(cancel('a')).toEqual({ cancelled: false });
  });

  it('is stopped at the end of the program, which waits for it', async () => {
    const { tasks } = watched();
    let tidy = false;
    const running = tasks.run('a', async (task) => {
      await untilStopped(task);
      await wait(20);
      tidy = true;
    });
    await tasks.close();
    expect(tidy).toBe(true);
    await running;
  });
});
