import type { z } from 'zod';
import { type Channel, channels, type RecoveryChannel } from '../../shared/channels.ts';
import type { Access } from '../../shared/contract/entry.ts';
import { contract, type Parsed } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { Output } from '../../shared/outputs.ts';
import { type Failure, fail, type Result, succeed } from '../../shared/result.ts';
import { type Caller, hasRole } from '../../shared/roles.ts';
import { invalidInput } from '../services/records/invalid-input.ts';
import type { Session, WhoIs } from './session.ts';

export type Context = {
  /** The signed-in user; operations open to anyone see null before sign-in. */
  caller: Caller | null;
  session: Session;
};

export type Handler<C extends Channel> = (
  input: Parsed<C>,
  context: Context,
) => Promise<Output<C>> | Output<C>;

/** One handler for every channel: the compiler asks for each. */
export type Handlers = { [C in Channel]: Handler<C> };

/** Those of an open book. */
export type BookHandlers = Omit<Handlers, RecoveryChannel>;

type Needs = {
  /**
   * The operations as this session may use them now: a book's, or those that need none. One without a handler
   * is refused: 'book-not-open'.
   */
  handlersFor: (session: Session) => Partial<Handlers>;
  whoIs: WhoIs;
  /** Writes an unknown error to the local log and gives the reference number to tell the official. */
  logError: (error: unknown, channel: string) => string;
};

export type Answer = (channel: string, raw: unknown, session: Session) => Promise<Result<unknown>>;

/**
 * The one way into the application, whatever the door: caller, input, permission, then the operation.
 * Never throws: a known refusal becomes a failure, an unknown error a reference number.
 */
export function createAnswer({ handlersFor, whoIs, logError }: Needs): Answer {
  return async (channel, raw, session) => {
    if (!isChannel(channel)) return fail({ code: 'unknown-channel' });
    const caller = session.userId === null ? null : whoIs(session.userId);
    const refusal = refusalOf(contract[channel].access, caller);
    if (refusal) return fail(refusal);
    const input = (contract[channel].input as z.ZodType).safeParse(raw ?? {}, { reportInput: true });
    if (!input.success) return fail(invalidInput(input.error).failure);
    try {
      const handler = handlersFor(session)[channel] as Handler<Channel> | undefined;
      if (handler === undefined) return fail({ code: 'book-not-open' });
      return succeed(await handler(input.data as never, { caller, session }));
    } catch (error) {
      return fail(failureOf(error, channel, logError));
    }
  };
}

const isChannel = (name: string): name is Channel => (channels as readonly string[]).includes(name);

function refusalOf(access: Access, caller: Caller | null): Failure | null {
  if (access === 'anyone') return null;
  if (caller === null) return { code: 'not-signed-in' };
  if (access === 'signed-in' || hasRole(caller, access)) return null;
  return { code: 'not-permitted' };
}

function failureOf(error: unknown, channel: string, logError: Needs['logError']): Failure {
  if (error instanceof AppError && error.failure.code !== 'internal') return error.failure;
  return { code: 'internal', details: { reference: logError(error, channel) } };
}
