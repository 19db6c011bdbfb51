import { expect, it } from 'vitest';
import { type PresetName, presets } from '../../../../shared/regulation/presets/index.ts';
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

it('calls the group and the roles as the regulation in force does', async () => {
  const rules = (name: PresetName, from: string, until: string | null) => ({
    bodyId: 'bcd',
    title: 'Quy chế',
    from,
    until,
    rules: presets[name],
  });
  const body = { type: 'committee' as const, name: 'Ban Chỉ đạo', from: '2026-01-01' };
  const book = await openSownBook({
    body: { bcd: body },
    regulation: {
      old: rules('tung-chau', '2026-01-01', '2026-10-31'),
      now: rules('tay-ninh', '2026-11-01', null),
      later: rules('kien-giang', '2027-01-01', null),
    },
  });
  const { called } = await book.call('app.status', {});
  expect(called).toMatchObject({ group: 'Tổ giúp việc', roles: { deputy: 'Phó Ban' } });
});

it('has no names of a regulation for a book without one', async () => {
  const book = await openSownBook({});
  expect((await book.call('app.status', {})).called).toEqual({ group: null, roles: {} });
});
