import { expect, it } from 'vitest';
import { failureOf } from '../../../helpers/book.ts';
import { openSownBook } from '../../../helpers/sow.ts';

it('lets nobody sign in who is not at work here any more', async () => {
  const book = await openSownBook({});
  await book.call('records.change', { kind: 'user', id: 'viewer', value: { active: false } });
  for (const userId of ['viewer', 'nobody', 'constructor']) {
    expect(failureOf(await book.ask('session.sign-in', { userId })).code).toBe('not-found');
  }
  expect((await book.call('app.status', {})).user?.id).toBe('officer');
});
