import { describe, expect, test } from 'vitest';
import { type CarryOverFacts, carryOver } from '../../../../../shared/meetings/agenda/carry-over.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';

type Meeting = Of<'meeting'>;

const anItem = (id: string, title: string, more: Partial<Meeting['agenda'][number]> = {}) => ({
  ...{ id, title, itemType: null, minutes: 15, presenter: '', files: [], carriedFromId: null },
  ...more,
});
const aMeeting = (id: string, on: string, more: Partial<Meeting> = {}): Meeting => ({
  ...kinds.meeting.empty(),
  ...{ id, removedAt: null, bodyId: 'bcd', title: `Họp ${on}`, on, startsAt: '08:00', state: 'held' },
  ...more,
});
const aTask = (id: string, more: Partial<Of<'task'>> = {}): Of<'task'> => ({
  ...kinds.task.empty(),
  ...{ id, removedAt: null, bodyId: 'bcd', title: `Việc ${id}` },
  ...more,
});
const aNote = (meetingId: string, itemId: string, outcome: Of<'item-note'>['outcome']) => ({
  ...{ meetingId, itemId, outcome },
});

const june = aMeeting('june', '2026-06-12', {
  agenda: [anItem('i1', 'Khai mạc'), anItem('i2', 'Dự thảo Quy chế'), anItem('i3', 'Hạ tầng số')],
});
const left = [
  aNote('june', 'i1', 'done'),
  aNote('june', 'i2', 'postponed'),
  aNote('june', 'i3', 'not-reached'),
];

const found = (facts: Partial<CarryOverFacts> = {}) =>
  carryOver({
    ...{ meetings: [june], notes: left, tasks: [], conclusions: [], on: '2026-12-15', today: '2026-11-20' },
    ...facts,
  });
const idsOf = (facts: Partial<CarryOverFacts>) => found(facts).items.map(({ id }) => id);

describe('unfinished items of earlier meetings', () => {
  test('are those put off or not reached, with the meeting that left them', () => {
    expect(found().items).toMatchObject([
      { id: 'i2', outcome: 'postponed', meeting: { id: 'june' }, item: { carriedFromId: 'june' } },
      { id: 'i3', outcome: 'not-reached', item: { title: 'Hạ tầng số', minutes: 15 } },
    ]);
  });

  test('are not offered where nobody said how the item ended: nothing is invented', () => {
    expect(idsOf({ notes: [aNote('june', 'i2', null)] })).toEqual([]);
  });

  test.each(['planned', 'invited', 'in-session', 'held', 'closed', 'postponed'] as const)(
    'are done with once a later meeting that is %s has taken them up, by name or by title',
    (state) => {
      const later = aMeeting('sept', '2026-09-10', {
        state,
        agenda: [
          anItem('i2', 'Dự thảo Quy chế (sửa)', { carriedFromId: 'june' }),
          anItem('other', '  hạ tầng SỐ', { carriedFromId: 'june' }),
        ],
      });
      expect(idsOf({ meetings: [june, later] })).toEqual([]);
    },
  );

  test('come back where the meeting that took them up was called off', () => {
    const off = aMeeting('sept', '2026-09-10', {
      state: 'cancelled',
      agenda: [anItem('i2', 'Dự thảo Quy chế', { carriedFromId: 'june' })],
    });
    expect(idsOf({ meetings: [june, off] })).toEqual(['i2', 'i3']);
  });

  test('are not taken for an item of the same name that comes from nowhere', () => {
    const own = aMeeting('sept', '2026-09-10', { agenda: [anItem('i2', 'Khai mạc')] });
    expect(idsOf({ meetings: [june, own] })).toEqual(['i2', 'i3']);
  });

  test('put off a second time, are offered once, from the later meeting', () => {
    const sept = aMeeting('sept', '2026-09-10', {
      agenda: [anItem('i2', 'Dự thảo Quy chế', { carriedFromId: 'june' })],
    });
    const items = found({ meetings: [june, sept], notes: [...left, aNote('sept', 'i2', 'postponed')] }).items;
    expect(items.map(({ id, meeting }) => `${meeting.id}/${id}`)).toEqual(['june/i3', 'sept/i2']);
  });

  test('are none of a meeting that did not take place, lies ahead, or is in the bin', () => {
    expect(idsOf({ meetings: [{ ...june, state: 'planned' }] })).toEqual([]);
    expect(idsOf({ meetings: [{ ...june, on: '2027-01-05' }] })).toEqual([]);
    expect(idsOf({ meetings: [] })).toEqual([]);
  });

  test('of two notes about one item, the later one that says how it ended counts', () => {
    expect(idsOf({ notes: [...left, aNote('june', 'i2', 'done'), aNote('june', 'i3', null)] })).toEqual([
      'i3',
    ]);
  });
});

describe('open tasks', () => {
  test('come with the deadline as it was written; with the day alone where the words are not there', () => {
    const tasks = [
      aTask('a', {
        deadlineText: 'trong quý III',
        dueOn: '2026-09-30',
        meetingId: 'june',
        unit: 'Công an xã',
      }),
      aTask('b', { dueOn: '2026-12-31', meetingId: 'june', order: 1 }),
      aTask('c', { order: 2 }),
    ];
    const told = found({ tasks }).tasks.map(({ id, deadline, isOverdue }) => [id, deadline, isOverdue]);
    expect(told).toEqual([
      ['c', '', false],
      ['a', 'trong quý III', true],
      ['b', '31/12/2026', false],
    ]);
  });

  test('that are done or dropped are not offered', () => {
    expect(found({ tasks: [aTask('a', { state: 'done' }), aTask('b', { state: 'dropped' })] }).tasks).toEqual(
      [],
    );
  });

  test('of a meeting in the bin stay work to be done, and point at no meeting', () => {
    const [task] = found({ tasks: [aTask('a', { meetingId: 'binned' })] }).tasks;
    expect(task).toMatchObject({ meeting: null, item: { carriedFromId: null } });
  });

  test('longer than a title may be are cut, not refused, and no letter in half', () => {
    const [task] = found({ tasks: [aTask('a', { title: '🙂'.repeat(900), unit: 'x'.repeat(300) })] }).tasks;
    expect(task?.item.title.length).toBeLessThanOrEqual(500);
    expect(task?.item.title.isWellFormed()).toBe(true);
    expect(task?.item.presenter.length).toBeLessThanOrEqual(200);
  });
});

describe('conclusions of the last meeting', () => {
  const aConclusion = (id: string, meetingId: string, order: number): Of<'conclusion'> => ({
    ...kinds.conclusion.empty(),
    ...{ id, removedAt: null, meetingId, order, text: `Kết luận ${id}` },
  });

  test('are offered where they gave no task', () => {
    const conclusions = [
      aConclusion('y', 'june', 2),
      aConclusion('x', 'june', 1),
      aConclusion('z', 'other', 1),
    ];
    const tasks = [aTask('a', { conclusionId: 'y', meetingId: 'june', state: 'done' })];
    expect(found({ conclusions, tasks }).conclusions).toMatchObject([
      { id: 'x', item: { title: 'Việc thực hiện kết luận 1 cuộc họp ngày 12/06/2026: Kết luận x' } },
    ]);
  });

  test('of a meeting before the last are past', () => {
    const sept = aMeeting('sept', '2026-09-10');
    const conclusions = [aConclusion('x', 'june', 1)];
    expect(found({ meetings: [june, sept], conclusions }).conclusions).toEqual([]);
  });
});
