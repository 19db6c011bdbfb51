import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../../../../../renderer/screens/meetings/session/drafts.ts';
import { createSittingBook } from '../../../../../../renderer/screens/meetings/session/sitting-book.ts';
import type { Of } from '../../../../../../shared/records/index.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** What a page keeps, as the browser gives it; `room` = how many letters fit. */
function aShelf(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      held.set(name, value);
    },
    removeItem: (name: string) => void held.delete(name),
  };
}

const note = (text: string) => ({ itemId: 'muc-1', text, begunAt: '', endedAt: '', outcome: null });
const row = (text: string): Of<'item-note'> => ({
  id: 'n',
  removedAt: null,
  meetingId: 'hop',
  ...note(text),
});

/** A book over a store in memory, whose disk can be told to fail; a restart keeps store and shelf. */
function aPlace({ room }: { room?: number } = {}) {
  const stored = new Map<string, object>();
  const shelf = aShelf(room);
  const disk: { refuses: unknown; cuts: number } = { refuses: null, cuts: 0 };
  const open = () => {
    const born = disk.cuts;
    return createSittingBook({
      meetingId: 'hop',
      drafts: createDrafts('hop', shelf),
      send: async (kind, id, value) => {
        // The power is gone: nothing goes out any more and nothing is answered.
        if (disk.cuts > born) return new Promise(() => undefined);
        if (disk.refuses) throw disk.refuses;
        if (value === null) stored.delete(`${kind}/${id}`);
        else stored.set(`${kind}/${id}`, { id, removedAt: null, meetingId: 'hop', ...value });
      },
      isPassing: (error) => error === 'disk-full',
      stored: (kind, id) => stored.get(`${kind}/${id}`) ?? null,
      onStored: () => undefined,
    });
  };
  const text = () => (stored.get('item-note/n') as Of<'item-note'> | undefined)?.text ?? null;
  const cutPower = () => {
    disk.cuts += 1;
  };
  return { stored, shelf, disk, open, text, cutPower };
}

type Book = ReturnType<ReturnType<typeof aPlace>['open']>;
const typed = (book: Book, text: string) => book.put('item-note', 'n', { value: note(text), soon: false });
const shown = (book: Book, rows: Of<'item-note'>[] = []) =>
  book.overlaid('item-note', rows).map((one) => one.text);
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what is written at a meeting', () => {
  it('is seen and kept as a draft at the key, and in the book after a pause', async () => {
    const { open, shelf, text } = aPlace();
    const book = open();
    typed(book, 'Báo');
    expect(shown(book)).toEqual(['Báo']);
    expect(shelf.held.size).toBe(1);
    expect(text()).toBeNull();
    await later(1000);
    expect(text()).toBe('Báo');
    expect(shelf.held.size).toBe(0);
    expect(book.open()).toEqual([]);
  });

  it('outlives the power: typed and never sent, it is taken up and written at the next start', async () => {
    const { open, text, cutPower } = aPlace();
    typed(open(), 'Báo cáo dở dang');
    cutPower();
    const book = open();
    expect(book.restore()).toBe(1);
    expect(shown(book)).toEqual(['Báo cáo dở dang']);
    await later(10);
    expect(text()).toBe('Báo cáo dở dang');
  });

  it('takes up what was typed behind a write that reached the disk but was never answered', async () => {
    const { open, stored, text, cutPower } = aPlace();
    const first = open();
    typed(first, 'một');
    cutPower();
    first.flush();
    stored.set('item-note/n', row('một'));
    typed(first, 'một hai');
    const again = open();
    again.restore();
    expect(again.standingOf('item-note', 'n')).not.toMatchObject({ stands: 'overtaken' });
    await later(10);
    expect(text()).toBe('một hai');
  });

  it('does not go over what somebody wrote since; the draft is shown until it is written or let go', async () => {
    const { open, stored, text, cutPower } = aPlace();
    stored.set('item-note/n', row('gốc'));
    typed(open(), 'gốc, thêm');
    cutPower();
    stored.set('item-note/n', row('đã sửa ở chỗ khác'));
    const book = open();
    book.restore();
    await later(5000);
    expect(book.standingOf('item-note', 'n')).toEqual({ stands: 'overtaken' });
    expect(text()).toBe('đã sửa ở chỗ khác');
    expect(shown(book, [row('đã sửa ở chỗ khác')])).toEqual(['gốc, thêm']);
    book.insist('item-note', 'n');
    await later(10);
    expect(text()).toBe('gốc, thêm');
  });

  it('lets a draft go: the book is shown again, also after a restart', async () => {
    const { open, disk, stored, text } = aPlace();
    stored.set('item-note/n', row('gốc'));
    disk.refuses = 'record-locked';
    const book = open();
    typed(book, 'khác');
    await later(1000);
    expect(book.standingOf('item-note', 'n')).toMatchObject({ stands: 'failed', passing: false });
    book.discard('item-note', 'n');
    expect(shown(book, [row('gốc')])).toEqual(['gốc']);
    const again = open();
    expect(again.restore()).toBe(0);
    expect(text()).toBe('gốc');
  });

  it('keeps what a full disk refuses, goes on taking keys, and writes the last word when there is room', async () => {
    const { open, disk, shelf, text } = aPlace();
    disk.refuses = 'disk-full';
    const book = open();
    typed(book, 'một');
    await later(1000);
    expect(book.standingOf('item-note', 'n')).toMatchObject({ stands: 'failed', passing: true });
    typed(book, 'một hai');
    expect(shown(book)).toEqual(['một hai']);
    expect(shelf.held.size).toBe(1);
    disk.refuses = null;
    await later(40_000);
    expect(text()).toBe('một hai');
    expect(shelf.held.size).toBe(0);
  });

  it('says that a text of 1 MB is too long, sends none of it and loses none of it', async () => {
    const { open, text, cutPower } = aPlace();
    const book = open();
    typed(book, 'vừa');
    await later(1000);
    const long = 'ghi '.repeat(262_144);
    typed(book, long);
    await later(10_000);
    expect(book.standingOf('item-note', 'n')).toEqual({
      stands: 'wrong',
      breach: { field: 'text', reason: 'too-long' },
    });
    expect(text()).toBe('vừa');
    cutPower();
    const again = open();
    again.restore();
    expect(shown(again)).toEqual([long]);
    typed(again, 'gọn lại');
    await later(1000);
    expect(text()).toBe('gọn lại');
  });

  it('says so where the page has no room for a draft, and still writes to the book', async () => {
    const { open, text } = aPlace({ room: 10 });
    const book = open();
    typed(book, 'Báo cáo dài');
    expect(book.keepsDrafts()).toBe(false);
    await later(1000);
    expect(text()).toBe('Báo cáo dài');
  });

  it('calls back what was waiting when the words turn wrong', async () => {
    const { open, stored } = aPlace();
    const book = open();
    const vote = (votesFor: number) => ({
      ...{ itemId: '', matter: 'Kế hoạch', mode: 'majority' as const, outcome: 'adopted' as const },
      ...{ decidedById: null, base: 'members-present' as const, baseCount: 3, note: '' },
      ...{ votesFor, votesAgainst: 1, votesOther: 0 },
    });
    book.put('ruling', 'r', { value: vote(2), soon: false });
    book.put('ruling', 'r', { value: vote(3), soon: false });
    await later(10_000);
    expect(stored.size).toBe(0);
    expect(book.standingOf('ruling', 'r')).toMatchObject({
      stands: 'wrong',
      breach: { reason: 'too-many-votes' },
    });
    book.put('ruling', 'r', { value: vote(2), soon: true });
    await later(10);
    expect(stored.get('ruling/r')).toMatchObject({ votesFor: 2 });
  });

  it('takes a record away at once and brings it back', async () => {
    const { open, stored } = aPlace();
    stored.set('item-note/n', row('cũ'));
    const book = open();
    book.put('item-note', 'n', { value: null, soon: true });
    expect(shown(book, [row('cũ')])).toEqual([]);
    await later(10);
    expect(stored.size).toBe(0);
    typed(book, 'lại');
    await later(1000);
    expect(stored.size).toBe(1);
  });

  it('ignores a draft that is not one', () => {
    const { open, shelf } = aPlace();
    shelf.held.set('draft:sitting:hop:item-note/n', '{"value":');
    shelf.held.set('draft:sitting:hop:item-note/m', '7');
    shelf.held.set('draft:sitting:khac:item-note/n', JSON.stringify({ value: note('x'), bases: [null] }));
    expect(open().restore()).toBe(0);
  });
});
