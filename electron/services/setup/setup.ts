import { AppError } from '../../../shared/errors.ts';
import type { Status } from '../../../shared/outputs/values.ts';
import { kindNames } from '../../../shared/records/index.ts';
import { user } from '../../../shared/records/user.ts';
import type { Caller } from '../../../shared/roles.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { Session } from '../../doors/session.ts';
import type { Needs } from '../needs.ts';
import { invalidInput } from '../records/invalid-input.ts';
import { by } from '../records/records.ts';
import type { Store } from '../records/store.ts';
import { createBookRecords, createSettings } from './setup-records.ts';
import { authorOf, createSampleRecords, isSample, keepSampleFiles, readSample } from './setup-sample.ts';

type SetupChannel = 'setup.create' | 'setup.open-sample' | 'setup.leave-sample';

type SetupNeeds = Pick<Needs, 'store' | 'fileStore' | 'newId'> & {
  statusFor: (session: Session) => Status;
};

/** The sample book is kept from the month in which its bodies begin to work. */
const sampleKeptFrom = '2026-11-01';

/**
 * The first page of the book: for the commune itself, or the sample commune to try the program with. One
 * change makes everything; afterwards the session is the first user's.
 */
export function createSetupHandlers({
  store,
  fileStore,
  newId,
  statusFor,
}: SetupNeeds): Pick<Handlers, SetupChannel> {
  return {
    'setup.create': async (input, { session }) => {
      needEmpty(store);
      const caller = firstUser(newId(), input.user);
      await signedInAs(session, caller, () =>
        store.change({ caller, channel: 'setup.create' }, (edit) => {
          needEmpty(store);
          createBookRecords(edit, input, caller.userId);
        }),
      );
      await secondCopy(store);
      return statusFor(session);
    },
    'setup.open-sample': async ({ language }, { session }) => {
      needEmpty(store);
      const sample = await readSample();
      const files = await keepSampleFiles(fileStore, sample);
      const caller = authorOf(sample);
      await signedInAs(session, caller, () =>
        store.change({ caller, channel: 'setup.open-sample' }, (edit) => {
          needEmpty(store);
          createSampleRecords(edit, sample, files);
          createSettings(edit, { keptFrom: sampleKeptFrom, language });
        }),
      );
      await secondCopy(store);
      return statusFor(session);
    },
    'setup.leave-sample': async (_input, context) => {
      if (!isSample(store)) throw new AppError('not-permitted');
      await store.change(by(context, 'setup.leave-sample'), (edit) => edit.clear());
      context.session.userId = null;
      return statusFor(context.session);
    },
  };
}

/**
 * A snapshot beside the one frame that is the whole book so far: damage to a lone frame could not be told from
 * the remains of a change that was never acknowledged. The book is durable without it, so a full disk here is
 * no reason to say that the setup failed.
 */
const secondCopy = (store: Store): Promise<void> =>
  store
    .ledger()
    .write()
    .catch(() => undefined);

/**
 * The session is the first user's from the moment in which that user is in the book: whoever hears of the
 * change must not be asked who is there. A session whose user is not in the book is nobody's.
 */
async function signedInAs(session: Session, caller: Caller, work: () => Promise<void>): Promise<void> {
  const before = session.userId;
  session.userId = caller.userId;
  try {
    await work();
  } catch (error) {
    session.userId = before;
    throw error;
  }
}

/** Two windows may set up at once: asked again inside the change, where there is one at a time. */
function needEmpty(store: Store): void {
  if (store.ledger().state.mode === 'read-only') throw new AppError('read-only');
  if (kindNames.some((kind) => store.stored(kind).length > 0)) throw new AppError('already-set-up');
}

/** The author of the first change is the user whom it makes. Errors: 'invalid-input' at `user`. */
function firstUser(userId: string, value: Record<string, unknown>): Caller {
  const parsed = user.schema.safeParse({ active: true, ...value });
  if (!parsed.success) throw invalidInput(parsed.error, 'user');
  if (!parsed.data.roles.includes('officer')) {
    throw new AppError('invalid-input', { field: 'user.roles', details: { reason: 'officer-needed' } });
  }
  return { userId, name: parsed.data.name, roles: parsed.data.roles };
}
