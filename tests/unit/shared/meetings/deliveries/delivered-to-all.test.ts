import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddresseeFacts } from '../../../../../shared/meetings/deliveries/addressees.ts';
import { deliveredToAll } from '../../../../../shared/meetings/deliveries/delivered-to-all.ts';
import type { Sent } from '../../../../../shared/meetings/deliveries/sent-on.ts';
import { noticeContents } from '../../../../../shared/regulation/duties/duty.ts';

const facts: AddresseeFacts = {
  meeting: {
    ...{ id: 'm', type: 'extended', chairId: 'lam', attendeeIds: ['lam', 'ha', 'dao'] },
    guests: [{ name: 'Trường THCS Thanh Khê', title: '', called: 'unit' }],
  },
  memberIds: ['lam', 'ha', 'dao', 'anh'],
  toEachMember: true,
  ...{ askedIds: [], recipients: '' },
};
const invited = ['ha', 'dao', 'Trường THCS Thanh Khê'] as const;

let count = 0;
const sent = (to: string, sentOn: string, more: Partial<Sent> = {}): Sent => ({
  ...{ id: `s${String(++count).padStart(5, '0')}`, paper: 'notice', way: 'document-system', sentOn },
  ...(to.includes(' ') ? { personId: null, recipient: to } : { personId: to, recipient: '' }),
  holds: [...noticeContents],
  ...more,
});
const of = (deliveries: readonly Sent[], inWriting = true) =>
  deliveredToAll({ facts, deliveries, inWriting });
const noticeOf = (deliveries: readonly Sent[], inWriting = true) =>
  of(deliveries, inWriting).find(({ duty, holds }) => duty === 'meeting-notice' && holds.length === 0);
const holding = (deliveries: readonly Sent[], content: string) =>
  of(deliveries).find(({ holds }) => holds.some((one) => one === content));

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);

describe('a notice is out', () => {
  it('on the day on which the last of those invited was sent it; the one in the chair is not waited for', () => {
    const all = [sent('ha', '2026-11-18'), sent('dao', '2026-11-20'), sent(invited[2], '2026-11-19')];
    expect(noticeOf(all)).toMatchObject({ doneOn: '2026-11-20', id: all[1]?.id });
  });

  it('for nobody before it is out for all: whichever is missing', () => {
    for (const missing of invited) {
      expect(noticeOf(invited.filter((one) => one !== missing).map((to) => sent(to, '2026-11-18')))).toBe(
        undefined,
      );
    }
  });

  it('whatever the order of writing it down, and however often it was sent again', () => {
    const log = fc.array(
      fc.record({
        to: fc.constantFrom(...invited, 'lam', 'anh'),
        on: day,
        holds: fc.subarray([...noticeContents]),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (entries, shuffle) => {
        const deliveries = entries.map(({ to, on, holds }) => sent(to, on, { holds }));
        const shuffled = deliveries
          .map((one) => ({ one, at: shuffle.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(of(shuffled)).toEqual(of(deliveries));
        const reached = invited.every((to) => entries.some((entry) => entry.to === to));
        expect(noticeOf(deliveries) !== undefined).toBe(reached);
        // Each by their first day, all by the latest of these.
        const firsts = invited.map(
          (to) =>
            entries
              .filter((one) => one.to === to)
              .map(({ on }) => on)
              .sort()[0],
        );
        if (reached) expect(noticeOf(deliveries)?.doneOn).toBe(firsts.sort().at(-1));
      }),
      { numRuns: 300 },
    );
  });

  it('never earlier for one more name on the list, nor later for one more delivery', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), day, (days, again) => {
        const all = invited.map((to, index) => sent(to, days[index] ?? again));
        const before = noticeOf(all)?.doneOn ?? '';
        const after = noticeOf([...all, sent('ha', again)])?.doneOn ?? '';
        expect(after <= before).toBe(true);
      }),
    );
  });

  it('by telephone only where no rule asks for writing', () => {
    const calls = invited.map((to) => sent(to, '2026-11-18', { way: 'phone' }));
    expect(noticeOf(calls)).toBe(undefined);
    expect(noticeOf(calls, false)).toMatchObject({ doneOn: '2026-11-18' });
  });

  it('with the documents once all have them, in the notice or sent after it', () => {
    const bare = invited.map((to) => sent(to, '2026-11-18', { holds: ['subject', 'time', 'place'] }));
    expect(holding(bare, 'time')).toMatchObject({ doneOn: '2026-11-18' });
    expect(holding(bare, 'documents')).toBe(undefined);
    const after = invited.map((to) => sent(to, '2026-11-20', { paper: 'documents', holds: [] }));
    expect(holding([...bare, ...after], 'documents')).toMatchObject({ doneOn: '2026-11-20' });
  });
});

describe('the conclusions are out', () => {
  const notice = (to: string, on = '2026-11-25') => sent(to, on, { paper: 'conclusion-notice', holds: [] });
  const conclusionsOf = (deliveries: readonly Sent[], toEachMember = true) =>
    deliveredToAll({ facts: { ...facts, toEachMember }, deliveries, inWriting: false }).find(
      ({ duty }) => duty === 'conclusion-notice',
    );

  it('once each member has them, also who was not invited and who took the chair', () => {
    expect(conclusionsOf(['lam', 'ha', 'dao'].map((id) => notice(id)))).toBe(undefined);
    const all = [notice('lam'), notice('ha'), notice('dao'), notice('anh', '2026-11-27')];
    expect(conclusionsOf(all)).toMatchObject({ doneOn: '2026-11-27' });
  });

  it('at no time where no rule says that each member gets them', () => {
    const all = ['lam', 'ha', 'dao', 'anh'].map((id) => notice(id));
    expect(conclusionsOf(all, false)).toBe(undefined);
  });
});
