import { describe, expect, it, vi } from 'vitest';
import { createAnswer, type Handlers } from '../../../../electron/doors/answer.ts';
import { createSession } from '../../../../electron/doors/session.ts';
import { channels } from '../../../../shared/channels.ts';
import { AppError } from '../../../../shared/errors.ts';
import { failureOf } from '../../../helpers/book.ts';

const people = {
  viewer: { userId: 'viewer', name: 'Người xem', roles: ['viewer'] as const },
  officer: { userId: 'officer', name: 'Cán bộ', roles: ['officer'] as const },
};

function anAnswer(handlers: Partial<Handlers> = {}) {
  const logError = vi.fn(() => 'A1B2C3');
  const silent = Object.fromEntries(channels.map((channel) => [channel, () => 'done']));
  const answer = createAnswer({
    handlersFor: () => ({ ...silent, ...handlers }) as Handlers,
    whoIs: (id) => people[id as keyof typeof people] ?? null,
    logError,
  });
  return { answer, logError };
}

describe('answer', () => {
  it.each(['no.such.channel', '', '__proto__', 'constructor', 'toString'])(
    'refuses the channel %j',
    async (channel) => {
      const { answer } = anAnswer();
      expect(failureOf(await answer(channel, {}, createSession())).code).toBe('unknown-channel');
    },
  );

  it('asks who is there before it looks at the input', async () => {
    const { answer } = anAnswer();
    expect(failureOf(await answer('records.list', 'rubbish', createSession())).code).toBe('not-signed-in');
  });

  it('takes a session whose user has gone for nobody', async () => {
    const { answer } = anAnswer();
    expect(failureOf(await answer('duties.list', {}, createSession('gone'))).code).toBe('not-signed-in');
  });

  it('refuses a user without the role, before it looks at the input', async () => {
    const { answer } = anAnswer();
    expect(failureOf(await answer('roster.import', {}, createSession('viewer'))).code).toBe('not-permitted');
  });

  it('names the field that is wrong, and why', async () => {
    const { answer } = anAnswer();
    const input = { kind: 'person', id: '../x' };
    expect(failureOf(await answer('records.get', input, createSession('viewer')))).toEqual({
      code: 'invalid-input',
      field: 'id',
      details: { reason: 'not-an-id' },
    });
  });

  it('names a key that does not belong', async () => {
    const { answer } = anAnswer();
    const input = { kind: 'person', id: 'a', path: '/etc/passwd' };
    expect(failureOf(await answer('records.get', input, createSession('viewer')))).toMatchObject({
      field: 'path',
      details: { reason: 'unknown-field' },
    });
  });

  it.each([null, undefined, 7, 'text', [], [{}], () => 1])('survives %j as an input', async (input) => {
    const { answer } = anAnswer();
    const result = await answer('records.get', input, createSession('viewer'));
    expect(failureOf(result).code).toBe('invalid-input');
  });

  it('gives a known refusal as it is', async () => {
    const { answer } = anAnswer({
      'duties.list': () => {
        throw new AppError('disk-full');
      },
    });
    expect(failureOf(await answer('duties.list', {}, createSession('viewer')))).toEqual({
      code: 'disk-full',
    });
  });

  it('keeps the words of an unknown error in the log and gives its reference', async () => {
    const { answer, logError } = anAnswer({
      'duties.list': () => {
        throw new TypeError('secret words of a library');
      },
    });
    const result = await answer('duties.list', {}, createSession('viewer'));
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(failureOf(result)).toEqual({ code: 'internal', details: { reference: 'A1B2C3' } });
    expect(logError).toHaveBeenCalledOnce();
  });
});
