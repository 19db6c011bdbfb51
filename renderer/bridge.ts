import type { Channel, EventName } from '../shared/channels.ts';
import type { EventPayloads } from '../shared/contract/events.ts';
import type { Input } from '../shared/contract.ts';
import type { Output } from '../shared/outputs.ts';
import type { Failure, Result } from '../shared/result.ts';

/** What the preload puts on the window of the desktop application. */
type Bridge = {
  call: (channel: string, input: unknown) => Promise<Result<unknown>>;
  on: (event: string, listener: (payload: unknown) => void) => () => void;
};

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be merged with the DOM's.
  interface Window {
    bridge?: Bridge;
  }
}

/** A refused operation, thrown on this side of the door so that queries and mutations can show it. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** Asks the application for an operation. Throws a Refusal where it says no. */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const result = await bridge().call(channel, input);
  if (!result.ok) throw new Refusal(result.failure);
  return result.value as Output<C>;
}

/** Subscribes to an event of the application; gives the way to stop. */
export const on = <E extends EventName>(
  event: E,
  listener: (payload: EventPayloads[E]) => void,
): (() => void) => bridge().on(event, listener as (payload: unknown) => void);

let served: Bridge | undefined;

function bridge(): Bridge {
  if (window.bridge) return window.bridge;
  served ??= servedBridge();
  return served;
}

/** The same bridge through the browser door: one POST a call, and one stream of events. */
function servedBridge(): Bridge {
  const events = new EventSource('/events');
  return {
    call: async (channel, input) => {
      const answer = await fetch(`/call/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }).catch(() => null);
      if (answer?.status !== 200) return { ok: false, failure: { code: 'store-stopped' } };
      return answer.json();
    },
    on: (event, listener) => {
      const handle = (message: MessageEvent<string>) => listener(JSON.parse(message.data));
      events.addEventListener(event, handle);
      return () => events.removeEventListener(event, handle);
    },
  };
}
