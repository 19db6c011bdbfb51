import { describe, expect, test } from 'vitest';
import { waitingIn, withCarried, withItems } from '../../../../../renderer/screens/meetings/agenda-rows.ts';
import { type AgendaRow, emptyAgendaRow } from '../../../../../renderer/screens/meetings/meeting-draft.ts';
import type { ProposedItem } from '../../../../../shared/meetings/agenda/proposed-item.ts';
import type { AgendaProposal } from '../../../../../shared/outputs/agenda.ts';

const anItem = (title: string, more: Partial<ProposedItem> = {}): ProposedItem => ({
  ...{ itemType: null, title, minutes: 10, presenter: '', carriedFromId: null, citation: null },
  ...more,
});
const aRow = (title: string, more: Partial<AgendaRow> = {}): AgendaRow => ({
  ...emptyAgendaRow(),
  title,
  ...more,
});
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);
const review = anItem('Rà soát ngày 12/06', { itemType: 'review', carriedFromId: 'june' });

describe('the usual agenda taken over', () => {
  test('fills an agenda that holds nothing but an empty row', () => {
    expect(titles(withItems([aRow('')], [anItem('Khai mạc'), anItem('Kết luận')]))).toEqual([
      'Khai mạc',
      'Kết luận',
    ]);
  });

  test('keeps what is there as it is, and adds nothing twice', () => {
    const own = aRow('khai mạc', { minutes: 3 });
    const rows = withItems([own], [anItem('Khai mạc'), review]);
    expect(rows[0]).toBe(own);
    expect(titles(rows)).toEqual(['khai mạc', 'Rà soát ngày 12/06']);
    expect(titles(withItems(rows, [anItem('Khai mạc'), review]))).toEqual(titles(rows));
  });

  test('knows a review by the meeting it is of, not by its name', () => {
    const renamed = aRow('Nghe báo cáo việc đã giao', { itemType: 'review', carriedFromId: 'june' });
    expect(withItems([renamed], [review])).toEqual([renamed]);
  });

  test('keeps a row without a title that papers were filed with', () => {
    const filed = aRow('', { files: [{ sha256: 'a'.repeat(64), name: 'BC.pdf', size: 1 }] });
    expect(withItems([filed], [anItem('Khai mạc')])).toHaveLength(2);
  });
});

describe('what earlier meetings left', () => {
  test('stands behind the opening and the review, under the name it had', () => {
    const rows = withCarried(
      [aRow('Khai mạc'), aRow('Rà soát', { itemType: 'review' }), aRow('Thảo luận')],
      [{ item: anItem('Dự thảo Quy chế', { carriedFromId: 'june' }), id: 'i2' }],
    );
    expect(titles(rows)).toEqual(['Khai mạc', 'Rà soát', 'Dự thảo Quy chế', 'Thảo luận']);
    expect(rows[2]?.id).toBe('i2');
  });

  test('gets a name of its own where another item bears that name', () => {
    const rows = withCarried([aRow('Mục khác', { id: 'i2' })], [{ item: anItem('Cũ'), id: 'i2' }]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test('is no longer waiting once it is in the agenda', () => {
    const meeting = { id: 'june', title: 'Họp', on: '2026-06-12' };
    const proposal: AgendaProposal = {
      ...{ template: [], previous: null, regulationId: null },
      review: { meeting, item: review, openTasks: 0 },
      carryOver: {
        items: [
          {
            meeting,
            outcome: 'postponed',
            id: 'i2',
            item: anItem('Cũ', { carriedFromId: 'june' }),
            files: [],
          },
        ],
        ...{ tasks: [], conclusions: [] },
      },
    };
    expect(waitingIn([], proposal)).toMatchObject({ review: { item: review }, items: [{ id: 'i2' }] });
    const rows = withCarried(
      [],
      [{ item: review }, { item: anItem('Cũ', { carriedFromId: 'june' }), id: 'i2' }],
    );
    expect(waitingIn(rows, proposal)).toMatchObject({ review: null, items: [] });
  });
});
