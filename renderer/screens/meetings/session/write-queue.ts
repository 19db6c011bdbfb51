/** How a written thing stands: kept for now, on its way to the book, or not taken. Nothing = it is in the book. */
export type WriteState =
  | { stands: 'waiting' }
  | { stands: 'sending' }
  /** `passing` = it is tried again by itself (a full disk, a program that is gone); else somebody must change it. */
  | { stands: 'failed'; error: unknown; passing: boolean };

type Entry = {
  /** What shall stand; later words take the place of earlier ones that have not gone out. */
  wanted: { value: unknown } | null;
  state: WriteState;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when something waits, so that whoever never pauses is written down as well. */
  waitingSince: number;
  tries: number;
  inFlight: boolean;
};

type Needs = {
  /** Writes one thing; resolves when it is in the book. */
  send: (key: string, value: unknown) => Promise<unknown>;
  /** Whether a refusal will pass without anybody changing what is written. */
  isPassing: (error: unknown) => boolean;
  /** Where a write of a key stands now; null = the book has the latest. */
  onChange: (key: string, state: WriteState | null) => void;
  /** The book has taken this value over; newer ones may be waiting behind it. */
  onSent: (key: string, value: unknown) => void;
  /** Milliseconds that only ever grow: the clock of a PC is put back now and then. */
  now?: () => number;
};

/** Typing is written down after this silence, and in any case after this time of going on without one. */
const silence = 800;
const patience = 3000;
const firstRetry = 1000;
const lastRetry = 30_000;

/**
 * Writes behind the one who types. Of one key only one write is on its way at a time, so that none overtakes
 * another; what came meanwhile goes out as one, the latest. Different keys do not wait for each other.
 */
export function createWriteQueue({
  send,
  isPassing,
  onChange,
  onSent,
  now = () => performance.now(),
}: Needs) {
  const entries = new Map<string, Entry>();

  const stand = (key: string, entry: Entry, state: WriteState) => {
    entry.state = state;
    onChange(key, state);
  };

  const goIn = (key: string, entry: Entry, delay: number) => {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void go(key), delay);
  };

  async function go(key: string): Promise<void> {
    const entry = entries.get(key);
    if (!entry || entry.inFlight || entry.wanted === null) return;
    clearTimeout(entry.timer);
    const sent = entry.wanted;
    entry.wanted = null;
    entry.inFlight = true;
    stand(key, entry, { stands: 'sending' });
    try {
      await send(key, sent.value);
      entry.tries = 0;
      entry.inFlight = false;
      onSent(key, sent.value);
      if (entry.wanted !== null) return await go(key);
      entries.delete(key);
      onChange(key, null);
    } catch (error) {
      entry.inFlight = false;
      entry.wanted ??= sent;
      const passing = isPassing(error);
      stand(key, entry, { stands: 'failed', error, passing });
      if (!passing) return;
      entry.tries += 1;
      goIn(key, entry, Math.min(firstRetry * 2 ** (entry.tries - 1), lastRetry));
    }
  }

  const drop = (key: string) => {
    const entry = entries.get(key);
    if (!entry) return;
    clearTimeout(entry.timer);
    // What is on its way cannot be called back; nothing goes out after it.
    entry.wanted = null;
    if (!entry.inFlight) entries.delete(key);
  };

  return {
    /** Takes a value to be written: at once, or when the typing pauses. */
    put: (key: string, value: unknown, { soon }: { soon: boolean }) => {
      const known = entries.get(key);
      const entry: Entry = known ?? {
        ...{ wanted: null, state: { stands: 'waiting' }, timer: undefined, tries: 0, inFlight: false },
        waitingSince: now(),
      };
      if (entry.wanted === null) entry.waitingSince = now();
      entry.wanted = { value };
      entries.set(key, entry);
      if (entry.inFlight) return onChange(key, entry.state);
      stand(key, entry, { stands: 'waiting' });
      if (soon) return void go(key);
      goIn(key, entry, Math.max(0, Math.min(silence, entry.waitingSince + patience - now())));
    },
    /** Sends what waits, of one key or of all: at a blur, at another item, when the page goes away. */
    flush: (only?: string) => {
      for (const key of only === undefined ? [...entries.keys()] : [only]) void go(key);
    },
    /** Takes back what has not gone out. */
    drop,
    stateOf: (key: string): WriteState | null => entries.get(key)?.state ?? null,
    /** Stops all timers; what waits stays in the drafts of whoever uses this. */
    close: () => {
      for (const { timer } of entries.values()) clearTimeout(timer);
    },
  };
}
