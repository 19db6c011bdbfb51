import { describe, expect, it } from 'vitest';
import { type KindName, kinds } from '../../../../../shared/records/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { openSownBook, type Seed } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const course = (...states: string[]) =>
  states.map((to) => ({ to, at: '2026-11-10T02:00:00.000Z', by: 'officer', reason: '', from: '' }));

const meetingIn = (state: 'held' | 'closed') => ({
  ...{ bodyId: 'bcd', title: 'Họp Ban Chỉ đạo', on: '2026-11-10', startsAt: '08:00', place: 'Phòng họp' },
  ...{ attendeeIds: ['lam', 'ha'], state, chairId: 'lam' },
  moves: course('held', ...(state === 'closed' ? ['closed'] : [])) as never,
});

/** One record of each kind that is locked with the file, as a form would send it. */
const locked = {
  absence: { personId: 'ha', toldOn: '2026-11-09', reason: 'Ốm', consent: 'granted' },
  attendance: { personId: 'ha', mark: 'present' },
  'item-note': { text: 'Đã nghe báo cáo' },
  opinion: { personId: 'ha', form: 'spoken', text: 'Đồng ý' },
  ruling: { matter: 'Kế hoạch', mode: 'head-decides', outcome: 'adopted' },
  conclusion: { order: 1, text: 'Kiện toàn Tổ' },
  waiver: { item: 'roll-call', reason: 'Họp trực tuyến' },
} as const satisfies { [N in KindName]?: object };
type Locked = keyof typeof locked;
const names = Object.keys(locked) as Locked[];

const book = (more: Seed = {}) =>
  openSownBook(thanhKheHa({ meeting: { shut: meetingIn('closed'), open: meetingIn('held') }, ...more }));
const withRecord = (kind: Locked, meetingId: string, more: object = {}) =>
  book({ [kind]: { it: { meetingId, ...locked[kind], ...more } } } as Seed);

const sendable = async (at: Book, kind: Locked, meetingId: string) => {
  const { id, ...empty } = await at.call('records.create', {
    kind,
    value: { ...kinds[kind].empty(), ...locked[kind], meetingId: 'open' },
  });
  await at.call('records.remove', { kind, id });
  const { removedAt: _removedAt, ...value } = empty as Record<string, unknown>;
  return { ...value, meetingId };
};

const refused = async (at: Book, channel: string, input: unknown) =>
  failureOf(await at.ask(channel, input)).code;

describe.each(names)('%s of a closed meeting', (kind) => {
  it('is not added, changed, removed or taken to another meeting', async () => {
    const at = await withRecord(kind, 'shut');
    const value = await sendable(at, kind, 'shut');
    expect(await refused(at, 'records.create', { kind, value })).toBe('record-locked');
    const changed = { kind, id: 'it', value: { meetingId: 'open' } };
    expect(await refused(at, 'records.change', changed)).toBe('record-locked');
    expect(await refused(at, 'records.remove', { kind, id: 'it' })).toBe('record-locked');
    expect(await refused(at, 'records.remove', { kind, id: 'it', withParts: true })).toBe('record-locked');
  });

  it('does not take in a record of an open meeting', async () => {
    const at = await withRecord(kind, 'open');
    const change = { kind, id: 'it', value: { meetingId: 'shut' } };
    expect(await refused(at, 'records.change', change)).toBe('record-locked');
  });

  it('is not given back by the bin', async () => {
    const at = await withRecord(kind, 'shut', { removedAt: '2026-11-09T00:00:00.000Z' });
    expect(await refused(at, 'records.put-back', { kind, id: 'it' })).toBe('record-locked');
  });

  it('is not undone', async () => {
    const at = await book();
    const value = await sendable(at, kind, 'open');
    const { id } = await at.call('records.create', { kind, value });
    const { entries } = await at.call('records.history', { kind, id });
    await at.call('meetings.move', { id: 'open', to: 'closed', reason: 'Hồ sơ đủ' });
    const sequence = entries[0]?.sequence ?? 0;
    expect(await refused(at, 'history.undo', { sequences: [sequence], reason: 'Nhầm' })).toBe(
      'record-locked',
    );
  });
});

describe('the file of a closed meeting', () => {
  it('is opened again with a reason that stays, and then takes what it refused', async () => {
    const at = await withRecord('attendance', 'shut');
    expect(await refused(at, 'meetings.move', { id: 'shut', to: 'held', reason: '' })).toBe(
      'reason-required',
    );
    await at.call('meetings.move', { id: 'shut', to: 'held', reason: 'Ghi sót người dự' });
    await at.call('records.change', { kind: 'attendance', id: 'it', value: { title: 'Phó ban' } });
    const { moves } = (await at.call('records.get', { kind: 'meeting', id: 'shut' })) as unknown as {
      moves: { to: string; reason: string }[];
    };
    expect(moves.at(-1)).toMatchObject({ to: 'held', reason: 'Ghi sót người dự' });
  });

  it('is not opened by undoing its closing, nor its opening hidden by undoing that', async () => {
    const at = await book();
    const last = async () => {
      const { entries } = await at.call('records.history', { kind: 'meeting', id: 'open' });
      return Math.max(...entries.map(({ sequence }) => sequence));
    };
    const undo = async () => ({ sequences: [await last()], reason: 'Nhầm' });
    await at.call('meetings.move', { id: 'open', to: 'closed', reason: 'Hồ sơ đủ' });
    expect(await refused(at, 'history.undo', await undo())).toBe('record-locked');
    await at.call('meetings.move', { id: 'open', to: 'held', reason: 'Sửa kết luận' });
    expect(await refused(at, 'history.undo', await undo())).toBe('record-locked');
  });

  it('is not thrown away, alone or with all that hangs on it', async () => {
    const at = await withRecord('attendance', 'shut');
    for (const withParts of [false, true]) {
      const code = await refused(at, 'records.remove', { kind: 'meeting', id: 'shut', withParts });
      expect(['record-locked', 'in-use']).toContain(code);
    }
    const empty = await book();
    expect(await refused(empty, 'records.remove', { kind: 'meeting', id: 'shut' })).toBe('record-locked');
  });

  it('still takes deliveries and their signatures, and what becomes of its tasks, but no new task', async () => {
    const given = { ...kinds.task.empty(), bodyId: 'bcd', meetingId: 'shut', title: 'Kiện toàn Tổ' };
    const at = await book({ task: { viec: given } });
    const { ids } = await at.call('deliveries.record', {
      ...{ meetingId: 'shut', paper: 'conclusion-notice', personIds: ['ha'], others: [], way: 'by-hand' },
      ...{ sentOn: '2026-11-20', sentBy: '', holds: [], number: '', note: '' },
    });
    await at.call('deliveries.sign', { ids, receivedOn: '2026-11-20' });
    const done = { state: 'done', doneOn: '2026-11-20' };
    await at.call('records.change', { kind: 'task', id: 'viec', value: done });
    expect(await refused(at, 'records.create', { kind: 'task', value: given })).toBe('record-locked');
  });
});
