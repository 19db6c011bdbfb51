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
  const { committees } = await book.call('app.status', {});
  expect(committees).toMatchObject([
    { id: 'bcd', called: { group: 'Tổ giúp việc', roles: { deputy: 'Phó Ban' } } },
  ]);
});

it('has no names of a regulation for a committee without one, and no committee in an empty book', async () => {
  const body = { type: 'committee' as const, name: 'Ban Chỉ đạo', from: '2026-01-01' };
  const book = await openSownBook({ body: { bcd: body } });
  expect((await book.call('app.status', {})).committees).toMatchObject([
    { id: 'bcd', called: { group: null, roles: {} } },
  ]);
  const empty = await openSownBook({});
  expect((await empty.call('app.status', {})).committees).toEqual([]);
});

it('names every committee with its groups: those at work by their first days, then those that have ended', async () => {
  const committee = (name: string, from: string, until: string | null = null) => ({
    ...{ type: 'committee' as const, name, abbreviation: name, from, until },
  });
  const group = (committeeId: string) => ({
    ...{ type: 'working-group' as const, committeeId, name: 'Tổ', abbreviation: 'TCT', from: '2026-01-01' },
  });
  const rules = (bodyId: string, name: PresetName) => ({
    ...{ bodyId, title: 'Quy chế', from: '2026-01-01', rules: presets[name] },
  });
  const book = await openSownBook({
    body: {
      past: committee('Ban đã thôi', '2020-01-01', '2026-11-19'),
      second: committee('Ban thứ hai', '2026-02-01'),
      first: committee('Ban thứ nhất', '2026-01-01', '2026-11-20'),
      'first-group': group('first'),
      'second-group': group('second'),
    },
    regulation: { a: rules('first', 'tung-chau'), b: rules('second', 'kien-giang') },
  });
  const { committees } = await book.call('app.status', {});
  expect(committees).toMatchObject([
    { id: 'first', groupIds: ['first-group'], until: '2026-11-20', called: { group: 'Tổ công tác' } },
    { id: 'second', groupIds: ['second-group'], until: null, called: { group: 'Tổ giúp việc' } },
    { id: 'past', groupIds: [], until: '2026-11-19', called: { group: null } },
  ]);
});
