import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../../helpers/book.ts';
import { openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const item = (id: string, title: string) => ({
  ...{ id, title, itemType: null, minutes: 15, presenter: 'Tổ trưởng', files: [], carriedFromId: null },
});
const june = {
  ...{ bodyId: 'bcd', type: 'regular' as const, title: 'Họp tháng 6', on: '2026-06-12', startsAt: '08:00' },
  ...{ place: 'Hội trường', state: 'closed' as const },
  agenda: [item('i1', 'Khai mạc'), item('i2', 'Dự thảo Quy chế')],
};
const notes = { n1: { meetingId: 'june', itemId: 'i2', outcome: 'postponed' as const } };
const ask = { bodyId: 'bcd', on: '2026-12-15' };

describe('an agenda to begin with', () => {
  test('reviews the conclusions of the last meeting, by whom the regulation charges with it (T, 6.6)', async () => {
    const book = await openSownBook(
      thanhKheHa({
        meeting: { june },
        'item-note': notes,
        task: { t1: { bodyId: 'bcd', meetingId: 'june', title: 'Rà soát', deadlineText: 'trong tháng 9' } },
      }),
    );
    const { review, carryOver, previous, template } = await book.call('agenda.propose', ask);
    expect(review).toMatchObject({
      openTasks: 1,
      item: {
        title: 'Rà soát việc thực hiện kết luận cuộc họp ngày 12/06/2026',
        presenter: 'Tổ công tác',
        carriedFromId: 'june',
        citation: { article: '6', clause: '6' },
      },
    });
    expect(template[1]).toEqual(review?.item);
    expect(carryOver).toMatchObject({
      items: [{ id: 'i2' }],
      tasks: [{ id: 't1', deadline: 'trong tháng 9' }],
    });
    expect(previous).toMatchObject({
      id: 'june',
      items: [{ title: 'Khai mạc' }, { presenter: 'Tổ trưởng' }],
    });
  });

  test('holds nothing of a meeting in the bin, of another body, or of itself', async () => {
    const binned = { ...june, removedAt: '2026-07-01T00:00:00.000Z' };
    const inBin = await openSownBook(thanhKheHa({ meeting: { june: binned }, 'item-note': notes }));
    expect(await inBin.call('agenda.propose', ask)).toMatchObject({
      ...{ review: null, previous: null, carryOver: { items: [], tasks: [], conclusions: [] } },
    });
    const held = await openSownBook(thanhKheHa({ meeting: { june }, 'item-note': notes }));
    for (const wish of [
      { ...ask, bodyId: 'tct' },
      { ...ask, meetingId: 'june' },
    ]) {
      expect(await held.call('agenda.propose', wish)).toMatchObject({
        review: null,
        carryOver: { items: [] },
      });
    }
  });

  test('takes the last meeting of the same kind, rather than the last one', async () => {
    const sept = {
      ...june,
      type: 'extraordinary' as const,
      on: '2026-09-10',
      agenda: [item('s1', 'Đột xuất')],
    };
    const book = await openSownBook(thanhKheHa({ meeting: { june, sept } }));
    expect((await book.call('agenda.propose', ask)).previous?.id).toBe('june');
    expect((await book.call('agenda.propose', { ...ask, type: 'conference' })).previous?.id).toBe('sept');
  });

  test('is refused for a body that is not there', async () => {
    const book = await openSownBook(thanhKheHa());
    const result = await book.ask('agenda.propose', { ...ask, bodyId: 'nobody' });
    expect(failureOf(result).code).toBe('not-found');
  });

  test('an agenda that names one item twice is refused when it is saved', async () => {
    const book = await openSownBook(thanhKheHa());
    const value = { ...june, agenda: [item('i1', 'Một'), item('i1', 'Hai')], attendeeIds: [] };
    const { state: _state, ...facts } = value;
    expect(failureOf(await book.ask('meetings.save', { id: null, value: facts }))).toMatchObject({
      ...{ code: 'invalid-input', field: 'value.agenda', details: { reason: 'repeated' } },
    });
    const still = { ...facts, agenda: [{ ...item('i1', 'Một'), minutes: 0 }] };
    expect(failureOf(await book.ask('meetings.save', { id: null, value: still }))).toMatchObject({
      ...{ code: 'invalid-input', field: 'value.agenda.0.minutes' },
    });
  });

  test('items keep their names while they change places and words', async () => {
    const book = await openSownBook(thanhKheHa());
    const { state: _state, ...facts } = { ...june, on: '2026-12-15', attendeeIds: [] };
    const saved = await book.call('meetings.save', { id: null, value: facts });
    const agenda = [...saved.agenda].reverse().map((one) => ({ ...one, title: `${one.title} (sửa)` }));
    const again = await book.call('meetings.save', { id: saved.id, value: { agenda } });
    expect(again.agenda.map(({ id }) => id)).toEqual(['i2', 'i1']);
  });
});
