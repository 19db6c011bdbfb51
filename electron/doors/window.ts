import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { EventName } from '../../shared/channels.ts';
import { fail, type Result } from '../../shared/result.ts';
import { isOwnAddress } from '../desktop/app-address.ts';
import type { Answer } from './answer.ts';
import { createSession, type Session } from './session.ts';

type Needs = {
  ipcMain: Pick<IpcMain, 'handle'>;
  answer: Answer;
  /** Subscribes to what the application announces; gives the way to stop. */
  listen: (listener: (event: EventName, payload: unknown) => void) => () => void;
  /** The page to tell, while there is one. */
  page: () => Pick<WebContents, 'isDestroyed' | 'send'> | null;
};

/**
 * The door of the desktop window: one channel in (`call`), one out (`event`). Each page has a conversation
 * of its own, so that signing in to one is not signing in to another. Gives the way to close the door.
 */
export function openWindowDoor({ ipcMain, answer, listen, page }: Needs): () => void {
  const sessions = new WeakMap<object, Session>();
  const sessionOf = (sender: object): Session => {
    const session = sessions.get(sender) ?? createSession();
    sessions.set(sender, session);
    return session;
  };

  ipcMain.handle('call', async (event, channel: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOwnPage(event)) return fail({ code: 'not-permitted' });
    if (typeof channel !== 'string') return fail({ code: 'unknown-channel' });
    return answer(channel, input, sessionOf(event.sender));
  });
  return listen((name, payload) => {
    const open = page();
    if (open && !open.isDestroyed()) open.send('event', name, payload);
  });
}

/** Only the page itself may speak: no frame inside it (a preview), no page of another address. */
const isOwnPage = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
