import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../electron/doors/session.ts';
import { openWindowDoor } from '../../../../electron/doors/window.ts';
import type { EventName } from '../../../../shared/channels.ts';
import { fail, type Result, succeed } from '../../../../shared/result.ts';

type Listener = (event: EventName, payload: unknown) => void;
type Handle = (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<Result<unknown>>;

/** The door, with what went through it; `answer` signs in whoever asks to. */
function aDoor() {
  const handled: string[] = [];
  const asked: { channel: string; raw: unknown; userId: string | null }[] = [];
  const sent: unknown[][] = [];
  let handle: Handle = async () => fail({ code: 'internal' });
  let announce: Listener = () => {};
  const page = { isDestroyed: () => false, send: (...args: unknown[]) => void sent.push(args) };
  const state: { page: typeof page | null } = { page };
  const close = openWindowDoor({
    ipcMain: {
      handle: (name: string, handler: Handle) => {
        handled.push(name);
        handle = handler;
      },
    } as unknown as IpcMain,
    answer: async (channel, raw, session: Session) => {
      asked.push({ channel, raw, userId: session.userId });
      if (channel === 'session.sign-in') session.userId = String(raw);
      return succeed(channel);
    },
    listen: (listener) => {
      announce = listener;
      return () => {
        announce = () => {};
      };
    },
    page: () => state.page as unknown as WebContents | null,
  });
  const call = (event: IpcMainInvokeEvent, ...args: unknown[]) => handle(event, ...args);
  return {
    call,
    handled,
    asked,
    sent,
    state,
    page,
    close,
    announce: (...args: Parameters<Listener>) => announce(...args),
  };
}

const own = 'app://so-ban-chi-dao/index.html#/home';

/** A message from the main frame of a page at this address. */
function fromPage(url = own): IpcMainInvokeEvent {
  const frame = { url };
  return { sender: { mainFrame: frame }, senderFrame: frame } as unknown as IpcMainInvokeEvent;
}

describe('the door of the window', () => {
  it('has one channel in', () => {
    expect(aDoor().handled).toEqual(['call']);
  });

  it('passes a call on as it is and gives the answer back', async () => {
    const { call, asked } = aDoor();
    expect(await call(fromPage(), 'records.list', { kind: 'person' })).toEqual(succeed('records.list'));
    expect(asked).toEqual([{ channel: 'records.list', raw: { kind: 'person' }, userId: null }]);
  });

  it.each([
    'https://example.com/',
    'app://paper/1.html',
    'app://so-ban-chi-dao.example/',
    'file:///C:/so-ban-chi-dao/index.html',
    'about:srcdoc',
    'about:blank',
    '',
  ])('refuses a page at %j and runs nothing', async (url) => {
    const { call, asked } = aDoor();
    expect(await call(fromPage(url), 'app.status', {})).toEqual(fail({ code: 'not-permitted' }));
    expect(asked).toEqual([]);
  });

  it('refuses a frame inside our own page', async () => {
    const { call, asked } = aDoor();
    const event = {
      sender: { mainFrame: { url: own } },
      senderFrame: { url: own },
    } as unknown as IpcMainInvokeEvent;
    expect(await call(event, 'app.status', {})).toEqual(fail({ code: 'not-permitted' }));
    expect(asked).toEqual([]);
  });

  it('refuses a frame that is gone already', async () => {
    const { call } = aDoor();
    const event = { sender: { mainFrame: { url: own } }, senderFrame: null } as unknown as IpcMainInvokeEvent;
    expect(await call(event, 'app.status', {})).toEqual(fail({ code: 'not-permitted' }));
  });

  it.each([undefined, null, 7, {}, ['app.status']])(
    'refuses %j as the name of an operation',
    async (name) => {
      const { call, asked } = aDoor();
      expect(await call(fromPage(), name, {})).toEqual(fail({ code: 'unknown-channel' }));
      expect(asked).toEqual([]);
    },
  );

  it('keeps who is signed in for each page, and for that page alone', async () => {
    const { call, asked } = aDoor();
    const [mine, other] = [fromPage(), fromPage()];
    await call(mine, 'session.sign-in', 'officer');
    await call(mine, 'app.status', {});
    await call(other, 'app.status', {});
    expect(asked.map(({ userId }) => userId)).toEqual([null, 'officer', null]);
  });

  it('tells the page what the application announces', () => {
    const { announce, sent } = aDoor();
    announce('records.changed', { kinds: ['person'] });
    expect(sent).toEqual([['event', 'records.changed', { kinds: ['person'] }]]);
  });

  it('tells nobody when the page is gone or going', () => {
    const { announce, sent, state, page } = aDoor();
    state.page = { ...page, isDestroyed: () => true };
    announce('store.replaced', {});
    state.page = null;
    announce('store.replaced', {});
    expect(sent).toEqual([]);
  });

  it('tells no more once it is closed', () => {
    const { announce, sent, close } = aDoor();
    close();
    announce('store.replaced', {});
    expect(sent).toEqual([]);
  });
});
