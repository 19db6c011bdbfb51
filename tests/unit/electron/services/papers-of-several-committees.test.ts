import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tayNinh } from '../../../../shared/regulation/presets/tay-ninh.ts';
import { tungChau } from '../../../../shared/regulation/presets/tung-chau.ts';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';
import { aRecord, seedFolder, theBasics } from '../../../helpers/seed.ts';

let book: Book;
let folder: string;

beforeEach(async () => {
  folder = await seedFolder([
    ...theBasics,
    aRecord('body', 'e-gov', {
      type: 'committee',
      name: 'Ban Chỉ đạo xây dựng Chính quyền điện tử',
      letterheadName: 'BAN CHỈ ĐẠO XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ',
      abbreviation: 'BCĐCQĐT',
      from: '2026-03-01',
    }),
    aRecord('regulation', 'first', { bodyId: 'committee', title: 'Q', from: '2026-01-05', rules: tungChau }),
    aRecord('regulation', 'second', { bodyId: 'e-gov', title: 'Q', from: '2026-03-05', rules: tayNinh }),
    aRecord('person', 'lam', { fullName: 'Nguyễn Hữu Lâm' }),
    aRecord('person', 'ha', { fullName: 'Trần Thị Thu Hà' }),
    aRecord('membership', 'm1', { bodyId: 'committee', personId: 'lam', role: 'head', from: '2026-01-01' }),
    aRecord('membership', 'm2', { bodyId: 'e-gov', personId: 'ha', role: 'head', from: '2026-03-01' }),
  ]);
  book = await openBook({ folder });
  book.session.userId = 'officer';
});
afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

const estimate = { paper: 'budget-estimate', year: 2026 } as const;
const log = { paper: 'change-log', from: '2026-11-20', until: '2026-11-20' } as const;

it('stands under the letterhead of the committee that was asked for, signed by its head', async () => {
  const first = (await book.call('papers.preview', { ...estimate, committeeId: 'committee' })).html;
  const second = (await book.call('papers.preview', { ...estimate, committeeId: 'e-gov' })).html;
  expect(first).toContain('BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ');
  expect(first).toContain('Nguyễn Hữu Lâm');
  expect(second).toContain('CHÍNH QUYỀN ĐIỆN TỬ');
  expect(second).toContain('Trần Thị Thu Hà');
  expect(second).not.toContain('CHUYỂN ĐỔI SỐ');
  await book.call('budget.export', { year: 2026, committeeId: 'e-gov' });
  expect(book.desk.delivered.map(({ name }) => name)).toEqual(['Du toan 2026 - BCDCQDT.xlsx']);
});

it.each([estimate, log, { paper: 'recovery-sheet' }])(
  'is not drawn up for one of several committees by guess: $paper',
  async (paper) => {
    expect(failureOf(await book.ask('papers.preview', paper))).toEqual({
      code: 'invalid-input',
      field: 'committeeId',
      details: { reason: 'required' },
    });
    expect((await book.ask('papers.preview', { ...paper, committeeId: 'e-gov' })).ok).toBe(true);
  },
);

it('is drawn up for the one committee still at work without being asked', async () => {
  await book.call('records.change', { kind: 'body', id: 'committee', value: { until: '2026-11-19' } });
  expect((await book.call('papers.preview', estimate)).html).toContain('CHÍNH QUYỀN ĐIỆN TỬ');
});

it.each([
  ['group', { code: 'invalid-input', details: { reason: 'wrong-body' } }],
  ['nobody', { code: 'not-found' }],
])('is refused for a body that is no committee: %s', async (committeeId, failure) => {
  expect(failureOf(await book.ask('papers.preview', { ...estimate, committeeId }))).toMatchObject(failure);
  expect(failureOf(await book.ask('budget.export', { year: 2026, committeeId }))).toMatchObject(failure);
});

it('names as witness of a hand-over the head of all committees, and nobody where each has another', async () => {
  const { id } = await book.call('handover.begin', { purpose: 'officer' });
  const witness = async (handover: string) =>
    (await book.call('records.get', { kind: 'handover', id: handover })) as unknown as {
      witnessName: string;
    };
  expect((await witness(id)).witnessName).toBe('');
  await book.call('handover.cancel', { id, reason: 'thử' });
  await book.call('records.change', { kind: 'membership', id: 'm2', value: { personId: 'lam' } });
  const again = await book.call('handover.begin', { purpose: 'officer' });
  expect((await witness(again.id)).witnessName).toBe('Nguyễn Hữu Lâm');
});
