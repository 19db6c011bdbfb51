import { contextBridge, ipcRenderer } from 'electron';
import { channels, events } from '../shared/channels.ts';
import { fail } from '../shared/result.ts';

const isListed = (names: readonly string[], name: unknown): boolean => names.some((known) => known === name);

/** All that a page has of the program: ask for an operation by name, hear an event by name. */
contextBridge.exposeInMainWorld('bridge', {
  call: (channel: string, input: unknown): Promise<unknown> =>
    isListed(channels, channel)
      ? ipcRenderer.invoke('call', channel, input)
      : Promise.resolve(fail({ code: 'unknown-channel' })),
  on: (event: string, listener: (payload: unknown) => void): (() => void) => {
    if (!isListed(events, event)) return () => undefined;
    const hear = (_: unknown, name: string, payload: unknown) => void (name === event && listener(payload));
    ipcRenderer.on('event', hear);
    return () => void ipcRenderer.off('event', hear);
  },
});
