import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { TaskProgress } from '../../../renderer/components/page/task-progress.tsx';
import { useTask } from '../../../renderer/components/page/use-task.ts';
import type { Result } from '../../../shared/result.ts';
import { show } from '../show.tsx';

let asked: { channel: string; input: { folder?: string; taskId: string } }[] = [];
let listeners = new Set<(told: unknown) => void>();
let end: (result: Result<unknown>) => void = () => undefined;

beforeEach(() => {
  asked = [];
  listeners = new Set();
});

/** One long operation on a screen that the official may leave and come back to. */
function Screens() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(!isHere)}>
        Màn hình khác
      </button>
      {isHere && <Backup />}
    </>
  );
}

function Backup() {
  const task = useTask('backup.create');
  return (
    <>
      <button
        type="button"
        onClick={() =>
          task.run('usb', { protection: { kind: 'passphrase', passphrase: 'bốn từ khó đoán lắm' } })
        }
      >
        Sao lưu
      </button>
      <TaskProgress task={task} hint="Đang sao lưu" />
      {task.result && <p>Xong: {task.result.name}</p>}
    </>
  );
}

/** Shows the screen and begins a backup whose end the test decides. */
async function begin() {
  show(<Screens />);
  window.bridge = {
    call: (channel, input) => {
      asked.push({ channel, input: input as { taskId: string } });
      if (channel === 'tasks.cancel') return Promise.resolve({ ok: true, value: { cancelled: true } });
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    on: (_event, listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  fireEvent.click(screen.getByRole('button', { name: 'Sao lưu' }));
  await screen.findByText('Đang sao lưu');
}

const tell = (done: number, total: number, more: { phase?: string; taskId?: string } = {}) => {
  const told = { taskId: asked[0]?.input.taskId, phase: 'write', done, total, ...more };
  act(() => {
    for (const listener of listeners) listener(told);
  });
};
const finish = (result: Result<unknown>) => act(async () => end(result));

describe('a long operation on a screen', () => {
  it('shows how far it is, by its own events alone', async () => {
    await begin();
    expect(screen.getByText('Đang chuẩn bị…')).toBeTruthy();
    tell(1, 4);
    expect(screen.getByText('25%')).toBeTruthy();
    expect(screen.getByText('Đang chép')).toBeTruthy();
    tell(9, 10, { taskId: 'of-another-window' });
    expect(screen.getByText('25%')).toBeTruthy();
    tell(399, 400, { phase: 'read-back' });
    expect(screen.getByText('99%')).toBeTruthy();
    expect(screen.getByText('Đang đọc lại để kiểm tra')).toBeTruthy();
  });

  it('is stopped by its name; that it was stopped is no alarm', async () => {
    await begin();
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(asked[1]).toEqual({ channel: 'tasks.cancel', input: { taskId: asked[0]?.input.taskId } });
    expect(await screen.findByText('Đang dừng…')).toBeTruthy();
    await finish({ ok: false, failure: { code: 'cancelled' } });
    expect((await screen.findByRole('status')).textContent).toContain('Đã dừng theo yêu cầu');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells a refusal in words, and forgets it at the next try', async () => {
    await begin();
    await finish({ ok: false, failure: { code: 'target-not-writable' } });
    expect((await screen.findByRole('alert')).textContent).toContain('khóa chống ghi');
    fireEvent.click(screen.getByRole('button', { name: 'Sao lưu' }));
    expect(await screen.findByText('Đang sao lưu')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked[1]?.input.taskId).not.toBe(asked[0]?.input.taskId);
  });

  it('cannot be stopped while the book is changed over', async () => {
    await begin();
    tell(0, 0, { phase: 'swap' });
    expect(screen.getByText('Đang đưa vào sử dụng, xin đừng tắt máy')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Dừng' }).disabled).toBe(true);
  });

  it('goes on when another screen is looked at, and is found again', async () => {
    await begin();
    const leave = screen.getByRole('button', { name: 'Màn hình khác' });
    fireEvent.click(leave);
    expect(screen.queryByText('Đang sao lưu')).toBeNull();
    fireEvent.click(leave);
    expect(await screen.findByText('Đang sao lưu')).toBeTruthy();
    tell(1, 2);
    expect(screen.getByText('50%')).toBeTruthy();
    fireEvent.click(leave);
    await finish({ ok: true, value: { name: 'SBCD-2026-11-20-0930' } });
    fireEvent.click(leave);
    expect(await screen.findByText('Xong: SBCD-2026-11-20-0930')).toBeTruthy();
    // Seen to its end, it is not shown a second time.
    fireEvent.click(leave);
    fireEvent.click(leave);
    expect(screen.queryByText(/^Xong/)).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
