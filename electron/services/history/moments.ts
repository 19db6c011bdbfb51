import { dayInVietnam } from '../../../shared/calendar.ts';
import type { Parsed } from '../../../shared/contract.ts';
import type { Database } from '../../../shared/database.ts';
import { AppError } from '../../../shared/errors.ts';
import { lookingBack } from '../../../shared/history/looking-back.ts';
import type { Status } from '../../../shared/outputs/values.ts';
import type { Ledger, Moment } from '../../data/ledger.ts';
import type { Clock } from '../../desk.ts';
import type { BookHandlers } from '../../doors/answer.ts';
import type { Session } from '../../doors/session.ts';
import { readerOf } from '../records/reader.ts';
import type { Store } from '../records/store.ts';

/** Operations that read, over whatever records they are given. */
type Readings = Partial<BookHandlers>;

type Needs = { store: Store; clock: Clock; readings: (store: Store, clock: Clock) => Readings };

type Looking = { ledger: Ledger; told: NonNullable<Status['moment']>; answers: Readings };

/** Sessions that look at the book as it once stood; every other one goes on with the present. */
export type Moments = {
  /** Errors: those of the disk, 'not-found' for a change that was never made. */
  open: (session: Session, wish: Parsed<'moment.open'>) => Promise<void>;
  close: (session: Session) => void;
  momentOf: (session: Session) => Status['moment'];
  /** The operations as a session may use them now. Those that are refused say 'looking-back'. */
  handlersFor: (session: Session, present: BookHandlers) => BookHandlers;
};

const refuse = (): never => {
  throw new AppError('looking-back');
};

/** A book of earlier records: it reads like any other, and cannot be changed. */
const storeAt = (database: Database, live: Store): Store => ({
  ...readerOf(() => database),
  change: async () => refuse(),
  rehearse: refuse,
  ledger: live.ledger,
  replace: refuse,
  onChange: refuse,
});

/** `at` of the last minute belongs to it, so that a change is seen at the minute at which it is told. */
const instantOf = (on: string, time: string): string =>
  new Date(Date.parse(`${on}T${time}:00+07:00`) + 59_999).toISOString();

/**
 * The book at a moment is a reader of its own for one session: the same operations answer from it, so that every
 * screen shows that time. It costs as much memory as the book while it is looked at.
 */
export function createMoments({ store, clock, readings }: Needs): Moments {
  const looking = new WeakMap<Session, Looking>();

  const current = (session: Session): Looking | null => {
    const held = looking.get(session);
    // After a restore the moments of the former book are none of this one.
    return held?.ledger === store.ledger() ? held : null;
  };

  async function read(wish: Parsed<'moment.open'>): Promise<Looking> {
    const ledger = store.ledger();
    if (wish.is === 'before' && wish.sequence > ledger.sequence)
      throw new AppError('not-found', { details: { kind: 'change', id: String(wish.sequence) } });
    const moment: Moment =
      wish.is === 'before' ? { sequence: wish.sequence - 1 } : { at: instantOf(wish.on, wish.time) };
    const standing = await ledger.at(moment);
    const at = wish.is === 'time' ? instantOf(wish.on, wish.time) : (standing.at ?? clock.now());
    const { sequence, complete } = standing;
    const then: Clock = { now: () => at, today: () => dayInVietnam(at) };
    return {
      ledger,
      told: { at, sequence, complete },
      answers: upTo(sequence, readings(storeAt(standing.database, store), then)),
    };
  }

  return {
    open: async (session, wish) => {
      // The one before is let go first: two books beside the present one are too much for a small PC.
      looking.delete(session);
      looking.set(session, await read(wish));
    },
    close: (session) => {
      looking.delete(session);
    },
    momentOf: (session) => current(session)?.told ?? null,
    handlersFor: (session, present) => {
      const held = current(session);
      if (held === null) return present;
      return Object.fromEntries(
        Object.entries(present).map(([channel, handler]) => {
          const which = lookingBack[channel as keyof BookHandlers];
          if (which === 'present') return [channel, handler];
          return [channel, which === 'past' ? held.answers[channel as keyof BookHandlers] : refuse];
        }),
      ) as BookHandlers;
    },
  };
}

/** The history of a record ends at the moment that is looked at. */
function upTo(sequence: number, answers: Readings): Readings {
  const history = answers['records.history'];
  if (!history) return answers;
  return {
    ...answers,
    'records.history': async (input, context) => {
      const { entries, ...more } = await history(input, context);
      return { ...more, entries: entries.filter((entry) => entry.sequence <= sequence) };
    },
  };
}

/** The way to an earlier moment and back. */
export const createMomentHandlers = (
  { open, close }: Moments,
  statusFor: (session: Session) => Status,
): Pick<BookHandlers, 'moment.open' | 'moment.close'> => ({
  'moment.open': async (wish, { session }) => {
    await open(session, wish);
    return statusFor(session);
  },
  'moment.close': (_input, { session }) => {
    close(session);
    return statusFor(session);
  },
});
