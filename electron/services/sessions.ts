import { hostname } from 'node:os';
import { dayInVietnam, formatDate } from '../../shared/calendar.ts';
import { AppError } from '../../shared/errors.ts';
import type { CommitteeInBook, Status } from '../../shared/outputs/values.ts';
import type { Of } from '../../shared/records/index.ts';
import { settingsId } from '../../shared/records/settings.ts';
import { ownNames } from '../../shared/regulation/profile/names.ts';
import { versionOn } from '../../shared/regulation/version-on.ts';
import type { Clock, Desk } from '../desk.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Session, WhoIs } from '../doors/session.ts';
import { type BookPlace, isLeftBehind, movedAt, moveUnderWay } from './handover/moved-book.ts';
import type { Store } from './records/store.ts';
import { isSample } from './setup/setup-sample.ts';

type Needs = {
  store: Store;
  desk: Desk;
  clock: Clock;
  folder: string;
  version: string;
  /** The moment that a session looks at, null for the present. */
  momentOf: (session: Session) => Status['moment'];
  /** The name of this PC. */
  pc?: string;
  /** What is to be said of the place that the book lies at. */
  warnings: readonly string[];
};

type SessionChannel = 'app.status' | 'session.sign-in' | 'session.sign-out';

export type Sessions = {
  handlers: Pick<Handlers, SessionChannel>;
  whoIs: WhoIs;
  statusFor: (session: Session) => Status;
};

/** Who is working, and what state the book is in. */
export function createSessions({ pc = hostname(), ...needs }: Needs): Sessions {
  const { store, desk, clock, folder, version, warnings, momentOf } = needs;
  const activeUsers = () => store.all('user').filter((user) => user.active);
  const userOf = (id: string | null) => activeUsers().find((user) => user.id === id) ?? null;

  const statusFor = (session: Session): Status => {
    const user = userOf(session.userId);
    const { state } = store.ledger();
    const moved = movedStatus(store, { pc, folder });
    const moment = momentOf(session);
    const mode = state.mode === 'open' && moved ? 'moved' : state.mode;
    const today = moment ? dayInVietnam(moment.at) : clock.today();
    return {
      version,
      setUp: store.stored('body').length > 0,
      sample: isSample(store),
      mode: moment ? 'past' : mode,
      moment,
      moved,
      receivedId: user && receivedBy(store, user.id),
      notices: [
        ...state.damage.map(({ kind, ...details }) => ({ code: kind, details })),
        ...warnings.map((code) => ({ code, details: {} })),
        ...checkNotice(store),
      ],
      folder,
      door: desk.door,
      folderDialog: desk.folderDialog,
      language: store.find('settings', settingsId)?.language ?? 'vi',
      committees: committeesIn(store, today),
      today,
      user: user && { id: user.id, name: user.name, roles: user.roles },
      users: activeUsers().map(({ id, name, roles }) => ({ id, name, roles })),
    };
  };

  return {
    statusFor,
    whoIs: (userId) => {
      const user = userOf(userId);
      return user && { userId: user.id, name: user.name, roles: user.roles };
    },
    handlers: {
      'app.status': (_input, { session }) => statusFor(session),
      'session.sign-in': ({ userId }, { session }) => {
        if (userOf(userId) === null)
          throw new AppError('not-found', { details: { kind: 'user', id: userId } });
        session.userId = userId;
        return statusFor(session);
      },
      'session.sign-out': (_input, { session }) => {
        session.userId = null;
        return statusFor(session);
      },
    },
  };
}

/** Those at work come first, each as its regulation in force on a day speaks. */
function committeesIn(store: Store, today: string): CommitteeInBook[] {
  const bodies = store.all('body');
  const order = ({ from, until, id }: Of<'body'>) =>
    `${until !== null && until < today ? 1 : 0} ${from} ${id}`;
  return bodies
    .filter(({ type }) => type === 'committee')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ id, name, abbreviation, until }) => ({
      ...{ id, name, abbreviation, until },
      groupIds: bodies.filter(({ committeeId }) => committeeId === id).map((group) => group.id),
      called: ownNames(versionOn(versionsOf(store, id), today)?.rules ?? null),
    }));
}

const versionsOf = (store: Store, committeeId: string): Of<'regulation'>[] =>
  store.all('regulation').filter(({ bodyId }) => bodyId === committeeId);

/** What the last check of the book found, until a later one finds nothing. */
function checkNotice(store: Store): Status['notices'] {
  const last = store
    .all('check')
    .reduce<Of<'check'> | null>((a, b) => (a && a.checkedAt > b.checkedAt ? a : b), null);
  if (last === null || last.sound) return [];
  const on = formatDate(dayInVietnam(last.checkedAt));
  return [{ code: 'check-found', details: { on, count: last.problems.length } }];
}

/** What a locked copy says of itself. */
function movedStatus(store: Store, place: BookPlace): Status['moved'] {
  const move = moveUnderWay(store);
  if (move === null) return null;
  const by = move.steps.findLast(({ step }) => step === 'move')?.by;
  return {
    handoverId: move.id,
    to: move.toPc,
    from: move.fromPc,
    at: movedAt(move),
    by: store.stored('user').find(({ id }) => id === by)?.name ?? '',
    here: isLeftBehind(move, place),
  };
}

/** The hand-over that a user has come into and not looked at yet. */
const receivedBy = (store: Store, userId: string): string | null =>
  store.all('handover').find((one) => {
    const steps = one.steps.map(({ step }) => step);
    return one.receiverId === userId && steps.includes('take-over') && !steps.includes('received');
  })?.id ?? null;
