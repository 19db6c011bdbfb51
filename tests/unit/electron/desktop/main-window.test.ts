import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import type { BrowserWindow, MessageBoxSyncOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { bringForward, showInterface } from '../../../../electron/desktop/main-window.ts';
import { menuTemplate } from '../../../../electron/desktop/menu.ts';
import { preventable } from './preventable.ts';

/** A window that remembers what was done with it. */
function aWindow({ fails = false, minimized = false, destroyed = false } = {}) {
  const done: string[] = [];
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), {
    webContents,
    loadURL: async (address: string) => {
      done.push(`load ${address}`);
      if (fails) throw new Error('ERR_FILE_NOT_FOUND');
    },
    setMenuBarVisibility: (visible: boolean) => void done.push(`menu ${visible}`),
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
    restore: () => void done.push('restore'),
    destroy: () => void done.push('destroy'),
    isMinimized: () => minimized,
    isDestroyed: () => destroyed,
  });
  return { window: window as unknown as BrowserWindow, emitter: window, webContents, done };
}

const shown = (answer = 0, options = {}) => {
  const given = aWindow(options);
  const boxes: MessageBoxSyncOptions[] = [];
  const ask = (box: MessageBoxSyncOptions) => {
    boxes.push(box);
    return answer;
  };
  showInterface({ window: given.window, address: 'app://x/', ask });
  return { ...given, boxes };
};

describe('the window', () => {
  it('is shown once there is something to see', () => {
    const { done, emitter } = shown();
    expect(done).toEqual(['menu false', 'load app://x/']);
    emitter.emit('ready-to-show');
    expect(done).toContain('show');
  });

  it('is shown even when the page cannot be loaded, so that it can be closed', async () => {
    const { done } = shown(0, { fails: true });
    await turn();
    expect(done).toContain('show');
  });

  it.each([
    [0, false],
    [1, true],
  ])('over something unsaved closes only when the official says so (button %i)', (answer, closes) => {
    const { webContents } = shown(answer);
    const unload = preventable();
    webContents.emit('will-prevent-unload', unload);
    expect(unload.prevented).toBe(closes);
  });

  it('loads its page anew when that has died and the official wishes', () => {
    const { done, webContents, boxes } = shown(0);
    webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(done.filter((line) => line.startsWith('load'))).toHaveLength(2);
    expect(boxes).toHaveLength(1);
  });

  it('closes when its page has died and the official has had enough', () => {
    const { done, webContents } = shown(1);
    webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(done).toContain('destroy');
  });

  it('asks nothing when the page ends because the window closes', () => {
    const { webContents, boxes } = shown(0);
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(boxes).toEqual([]);
  });

  it('comes forward when the program is started a second time', () => {
    const { window, done } = aWindow({ minimized: true });
    bringForward(window);
    expect(done).toEqual(['restore', 'show', 'focus']);
    bringForward(null);
    const gone = aWindow({ destroyed: true });
    bringForward(gone.window);
    expect(gone.done).toEqual([]);
  });
});

describe('the unseen menu', () => {
  const roles = (developing: boolean) =>
    menuTemplate(developing).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu.map(({ role }) => role) : [],
    );

  it('lets a reader with weak eyes enlarge the page', () => {
    expect(roles(false)).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'resetZoom']));
  });

  it('opens the tools of the programmer only while being worked on', () => {
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
