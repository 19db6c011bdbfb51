import { beforeEach, describe, expect, it } from 'vitest';
import { kinds, type Of } from '../../../../../shared/records/index.ts';
import { type Book, failureOf } from '../../../../helpers/book.ts';
import { as, openSownBook } from '../../../../helpers/sow.ts';
import { thanhKheHa } from '../../../../helpers/thanh-khe-ha.ts';

const aMeeting = (more: Partial<Of<'meeting'>> = {}): Partial<Of<'meeting'>> => ({
  ...{ bodyId: 'bcd', type: 'regular', title: 'Họp', on: '2026-11-23', startsAt: '08:00', place: 'UBND xã' },
  ...{ state: 'planned', chairId: 'lam', secretaryId: 'tue', attendeeIds: ['lam', 'ha', 'dao'] },
  ...more,
});

let book: Book;
beforeEach(async () => {
  const seed = thanhKheHa({
    meeting: {
      m: aMeeting(),
      round: aMeeting({ type: 'written-round', place: '' }),
      closed: aMeeting({ state: 'closed', on: '2026-11-16' }),
    },
  });
  // Bính was let go the day before the meeting.
  const binh = { ...seed.membership?.['bcd-binh'], until: '2026-11-22' };
  book = await openSownBook({ ...seed, membership: { ...seed.membership, 'bcd-binh': binh } });
});

const absence = (more: Partial<Of<'absence'>> = {}) => ({
  ...kinds.absence.empty(),
  ...{ meetingId: 'm', personId: 'dao', toldOn: '2026-11-20', reason: 'Đi công tác' },
  ...more,
});
const write = (more?: Partial<Of<'absence'>>) =>
  book.ask('records.create', { kind: 'absence', value: absence(more) });
const refused = async (more: Partial<Of<'absence'>>) => {
  const { code, field, details } = failureOf(await write(more));
  return [code, field, details?.reason];
};

describe('writing down who stays away', () => {
  it('takes one who is invited, of the roster, in the chair or writes the minutes', async () => {
    for (const personId of ['dao', 'diep', 'lam', 'tue']) {
      expect(await write({ personId })).toMatchObject({ ok: true });
    }
  });

  it('refuses one who is nobody’s guest: a stranger, and a member who left before the day', async () => {
    const reason = ['invalid-input', 'value.personId', 'not-awaited'];
    expect(await refused({ personId: 'yen' })).toEqual(reason);
    expect(await refused({ personId: 'binh' })).toEqual(reason);
  });

  it('refuses the same person a second time, also out of the bin', async () => {
    const first = await book.call('records.create', { kind: 'absence', value: absence() });
    expect(await refused({ reason: 'Ốm' })).toEqual(['invalid-input', 'value.personId', 'told-already']);
    await book.call('records.remove', { kind: 'absence', id: first.id });
    expect(await write({ reason: 'Ốm' })).toMatchObject({ ok: true });
    const back = await book.ask('records.put-back', { kind: 'absence', id: first.id });
    expect(failureOf(back).details).toMatchObject({ reason: 'told-already' });
  });

  it('refuses one who stands in for themselves, however the name is typed', async () => {
    expect(await refused({ delegateName: 'LE QUANG DAO' })).toEqual([
      'invalid-input',
      'value.delegateName',
      'own-delegate',
    ]);
  });

  it('refuses an office or an authority of nobody, and an answer from before the question', async () => {
    expect(await refused({ delegateTitle: 'Phó Trưởng phòng' })).toEqual([
      'invalid-input',
      'value.delegateName',
      'required',
    ]);
    expect(await refused({ delegateAuthority: 'Giấy ủy quyền 05' })).toHaveLength(3);
    expect(await refused({ consent: 'granted', consentOn: '2026-11-19' })).toEqual([
      'invalid-input',
      'value.consentOn',
      'before-told',
    ]);
    expect(await write({ consent: 'granted', consentOn: '2026-11-20' })).toMatchObject({ ok: true });
  });

  it('refuses it of a round of opinions, for which nobody comes together', async () => {
    expect(await refused({ meetingId: 'round' })).toEqual([
      'invalid-input',
      'value.meetingId',
      'nobody-gathers',
    ]);
  });

  it('refuses it of a closed meeting, of one that is not there, and of one who may only look', async () => {
    expect(await refused({ meetingId: 'closed' })).toEqual(['record-locked', undefined, undefined]);
    expect((await refused({ meetingId: 'nowhere' }))[1]).toBe('value.meetingId');
    const byViewer = await book.ask('records.create', { kind: 'absence', value: absence() }, as('viewer'));
    expect(failureOf(byViewer).code).toBe('not-permitted');
  });

  it('refuses a reason of a megabyte', async () => {
    expect((await refused({ reason: 'x'.repeat(1_000_000) })).slice(1)).toEqual(['value.reason', 'too-long']);
  });
});
