import { describe, expect, it } from 'vitest';
import { kinds } from '../../../../../shared/records/index.ts';
import { silentProfile } from '../../../../../shared/regulation/profile.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const council = {
  ...kinds.body.empty(),
  ...{
    type: 'working-group',
    committeeId: 'bcd',
    name: 'Hội đồng tư vấn',
    letterheadName: 'HỘI ĐỒNG TƯ VẤN',
  },
  ...{ abbreviation: 'HĐTV', from: '2026-06-01' },
};

const facts = {
  ...{ title: 'Quy chế làm việc của Hội đồng tư vấn', number: '09/QĐ-BCĐ', issuedOn: '2026-11-20' },
  ...{ issuedBy: 'Ban Chỉ đạo', from: '2027-01-01' },
};
const quarterly = {
  ...silentProfile(),
  groupMeetings: {
    ...silentProfile().groupMeetings,
    cadence: {
      value: { every: 1, unit: 'quarter', soft: false, countBy: 'calendar-period' },
      ...{ article: '4', clause: '1', phrase: 'Hội đồng họp mỗi quý một lần' },
    },
  },
};

async function withCouncil(): Promise<{ book: Book; bodyId: string }> {
  const book = await openSownBook(thanhKheHa());
  const { id } = await book.call('records.create', { kind: 'body', value: council });
  return { book, bodyId: id };
}

describe('a regulation of a helper body’s own', () => {
  it('makes it owe what that says, beside what the committee’s still asks of it', async () => {
    const { book, bodyId } = await withCouncil();
    await book.call('regulation.begin', { bodyId, regulation: facts, rules: { profile: quarterly } });
    const rows = (await book.call('duties.list', { year: 2027 })).filter((one) => one.bodyId === bodyId);
    const meetings = rows.filter(({ duty }) => duty === 'group-meeting');
    expect(meetings.map(({ period, citation }) => [period.key, citation.article])).toEqual([
      ['2027-Q1', '4'],
      ['2027-Q2', '4'],
      ['2027-Q3', '4'],
      ['2027-Q4', '4'],
    ]);
    const reports = rows.filter(({ duty }) => duty === 'group-report');
    expect(reports.map(({ citation }) => citation.article)).toEqual(['6', '6', '6', '6']);
    expect(new Set(reports.map(({ regulationId }) => regulationId))).toEqual(new Set(['qc']));
  });

  it('is begun once; what follows is a new version of it', async () => {
    const { book, bodyId } = await withCouncil();
    const wish = { bodyId, regulation: facts, rules: { profile: quarterly } };
    await book.call('regulation.begin', wish);
    expect(failureOf(await book.ask('regulation.begin', wish))).toMatchObject({
      code: 'conflict',
      field: 'bodyId',
      details: { reason: 'has-regulation', name: '09/QĐ-BCĐ' },
    });
  });

  it('is refused for a body that is not there, or was not there yet, and for one who is no officer', async () => {
    const { book, bodyId } = await withCouncil();
    const wish = { bodyId, regulation: facts, rules: { profile: quarterly } };
    expect(failureOf(await book.ask('regulation.begin', { ...wish, bodyId: 'nobody' }))).toMatchObject({
      code: 'not-found',
    });
    const early = { ...wish, regulation: { ...facts, from: '2026-05-31' } };
    expect(failureOf(await book.ask('regulation.begin', early))).toMatchObject({
      code: 'invalid-input',
      field: 'regulation.from',
      details: { reason: 'before-body' },
    });
    expect(failureOf(await book.ask('regulation.begin', wish, as('viewer')))).toMatchObject({
      code: 'not-permitted',
    });
  });
});
