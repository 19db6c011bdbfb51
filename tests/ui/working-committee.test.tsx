import { fireEvent, screen } from '@testing-library/react';
import { createMemoryRouter, Link, Outlet, RouterProvider } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { CommitteeChoice } from '../../renderer/committee-choice.tsx';
import { StatusProvider } from '../../renderer/status.tsx';
import { useWorkingCommittee, WorkingCommitteeProvider } from '../../renderer/working-committee.tsx';
import type { CommitteeInBook, Status } from '../../shared/outputs/values.ts';
import { show } from './show.tsx';

const aCommittee = (id: string, more: Partial<CommitteeInBook> = {}): CommitteeInBook => ({
  id,
  name: `Ban ${id}`,
  abbreviation: id,
  until: null,
  groupIds: [`${id}-group`],
  called: { group: null, roles: {} },
  ...more,
});

const both = [aCommittee('one'), aCommittee('two')];

/** What the screens of a book would show of the committee at work. */
function showBook(committees: CommitteeInBook[], { at = '/', userId = 'tue' } = {}) {
  const status = { committees, user: { id: userId, name: 'Tuệ', roles: [] } } as unknown as Status;
  const frame = (
    <StatusProvider>
      <WorkingCommitteeProvider>
        <CommitteeChoice />
        <InWork />
        <Link to="/meetings/m2">cuộc họp</Link>
        <Link to="/">đầu</Link>
        <Outlet />
      </WorkingCommitteeProvider>
    </StatusProvider>
  );
  const router = createMemoryRouter(
    [{ path: '/', element: frame, children: [{ path: '*', element: null }] }],
    { initialEntries: [at] },
  );
  const ok = (value: unknown) => ({ ok: true as const, value });
  const shown = show(<RouterProvider router={router} />, {
    'app.status': () => ok(status),
    'records.list': () => ok({ rows: [], total: 0 }),
    'records.get': () => ok({ id: 'm2', bodyId: 'two-group' }),
  });
  return { ...shown, router };
}

const InWork = () => <output>{useWorkingCommittee().committee?.name ?? 'không'}</output>;
const inWork = async (name: string) =>
  expect(await screen.findByText(name, { selector: 'output' })).toBeTruthy();
const choiceOf = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

beforeEach(() => localStorage.clear());

it('asks nobody to choose where there is one committee', async () => {
  showBook([aCommittee('one')]);
  await inWork('Ban one');
  expect(screen.queryByRole('button')).toBeNull();
});

it('begins with the first at work, and keeps what was chosen for that user alone', async () => {
  const first = showBook(both);
  await inWork('Ban one');
  fireEvent.click(choiceOf('Ban one'));
  const items = await screen.findAllByRole('menuitemradio');
  expect(items.map((item) => item.getAttribute('aria-checked'))).toEqual(['true', 'false']);
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'Ban two' }));
  await inWork('Ban two');
  first.unmount();
  const again = showBook(both);
  await inWork('Ban two');
  again.unmount();
  showBook(both, { userId: 'yen' });
  await inWork('Ban one');
});

it('forgets a choice that the book no longer has', async () => {
  localStorage.setItem('committee:tue', 'gone');
  showBook(both);
  await inWork('Ban one');
});

it('follows the address: a body that it names, and the meeting that it shows', async () => {
  const { unmount } = showBook(both, { at: '/committee?of=two-group' });
  await inWork('Ban two');
  unmount();
  localStorage.clear();
  showBook(both);
  await inWork('Ban one');
  fireEvent.click(screen.getByText('cuộc họp'));
  await inWork('Ban two');
  // And stays with it where the address says nothing.
  fireEvent.click(screen.getByText('đầu'));
  await inWork('Ban two');
});

it('leaves an address of another committee for the list of its part', async () => {
  const { router } = showBook(both, { at: '/committee?of=two' });
  await inWork('Ban two');
  fireEvent.click(choiceOf('Ban two'));
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Ban one' }));
  await inWork('Ban one');
  expect(router.state.location).toMatchObject({ pathname: '/committee', search: '' });
});

it('says of a committee that has ended when it did', async () => {
  showBook([...both, aCommittee('past', { until: '2026-06-30' })]);
  await inWork('Ban one');
  fireEvent.click(choiceOf('Ban one'));
  expect(await screen.findByText(/30\/06\/2026/)).toBeTruthy();
});
