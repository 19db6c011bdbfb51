import { AppError } from '../../shared/errors.ts';
import type { Status } from '../../shared/outputs.ts';
import { settingsId } from '../../shared/records/settings.ts';
import type { Clock, Desk } from '../desk.ts';
import type { Handlers } from '../doors/answer.ts';
import type { Session, WhoIs } from '../doors/session.ts';
import { isSample } from './setup-sample.ts';
import type { Store } from './store.ts';

type Needs = { store: Store; desk: Desk; clock: Clock; folder: string; version: string };

type SessionChannel = 'app.status' | 'session.sign-in' | 'session.sign-out';

export type Sessions = {
  handlers: Pick<Handlers, SessionChannel>;
  whoIs: WhoIs;
  statusFor: (session: Session) => Status;
};

/** Who is working, and what state the book is in. */
export function createSessions({ store, desk, clock, folder, version }: Needs): Sessions {
  const activeUsers = () => store.all('user').filter((user) => user.active);
  const userOf = (id: string | null) => activeUsers().find((user) => user.id === id) ?? null;

  const statusFor = (session: Session): Status => {
    const user = userOf(session.userId);
    const { state } = store.ledger();
    return {
      version,
      setUp: store.stored('body').length > 0,
      sample: isSample(store),
      mode: state.mode,
      notices: state.damage.map(({ kind, ...details }) => ({ code: kind, details })),
      folder,
      door: desk.door,
      folderDialog: desk.folderDialog,
      language: store.find('settings', settingsId)?.language ?? 'vi',
      today: clock.today(),
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
