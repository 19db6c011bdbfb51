import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedPeople, openPeople, type Round } from '../../../../../shared/meetings/rounds/round-answers.ts';
import { roundSummary } from '../../../../../shared/meetings/rounds/round-summary.ts';
import { kinds, type Of } from '../../../../../shared/records/index.ts';
import { stances } from '../../../../../shared/records/opinion.ts';

const item = (id: string) => ({
  ...{ id, itemType: 'decision' as const, title: `Câu ${id}`, minutes: 1, presenter: '' },
  ...{ files: [], carriedFromId: null },
});

const round: Round = { on: '2026-12-01', attendeeIds: ['an', 'binh', 'chi'], agenda: [item('a'), item('b')] };

let last = 0;
const anOpinion = (personId: string, itemId: string, more: Partial<Of<'opinion'>> = {}): Of<'opinion'> => ({
  ...kinds.opinion.empty(),
  ...{ id: `o${++last}`, removedAt: null, meetingId: 'm', personId, itemId, form: 'written' },
  ...{ stance: 'agree', receivedOn: '2026-11-25' },
  ...more,
});

const aSending = (personId: string, sentOn: string, more: Partial<Of<'delivery'>> = {}): Of<'delivery'> => ({
  ...kinds.delivery.empty(),
  ...{ id: `d${++last}`, removedAt: null, meetingId: 'm', personId, paper: 'opinion-request', sentOn },
  ...more,
});

const statesOf = (
  opinions: Of<'opinion'>[],
  { today = '2026-11-26', deliveries = [] as Of<'delivery'>[] } = {},
) => askedPeople({ round, opinions, deliveries, today }).map(({ state }) => state);

describe('where those asked stand', () => {
  it('tells those not written to, those waited for, and those who answered in part or wholly', () => {
    const opinions = [anOpinion('an', 'a'), anOpinion('an', 'b'), anOpinion('binh', 'a')];
    const deliveries = [aSending('an', '2026-11-20'), aSending('binh', '2026-11-20')];
    expect(statesOf(opinions, { deliveries })).toEqual(['answered', 'in-part', 'not-sent']);
    expect(statesOf([], { deliveries })).toEqual(['waiting', 'waiting', 'not-sent']);
  });

  it('waits through the last day itself, and no longer', () => {
    const deliveries = [aSending('an', '2026-11-20')];
    expect(statesOf([], { deliveries, today: '2026-12-01' })[0]).toBe('waiting');
    expect(statesOf([anOpinion('an', 'a')], { deliveries, today: '2026-12-02' })[0]).toBe('overdue');
  });

  it('an answer that came after the last day is late, on the day itself it is not', () => {
    const both = (receivedOn: string) => [anOpinion('an', 'a'), anOpinion('an', 'b', { receivedOn })];
    expect(statesOf(both('2026-12-01'), { today: '2026-12-09' })[0]).toBe('answered');
    expect(statesOf(both('2026-12-02'), { today: '2026-12-09' })[0]).toBe('answered-late');
  });

  it('takes the first sending for the asking and the later ones for reminders, whatever else was sent', () => {
    const deliveries = [
      aSending('an', '2026-11-28'),
      aSending('an', '2026-11-20'),
      aSending('an', '2026-11-19', { paper: 'documents' }),
    ];
    const [an] = askedPeople({ round, opinions: [], deliveries, today: '2026-11-29' });
    expect(an?.sent?.sentOn).toBe('2026-11-20');
    expect(an?.reminders.map(({ sentOn }) => sentOn)).toEqual(['2026-11-28']);
  });

  it('a scan of the whole sheet alone leaves the questions open', () => {
    const [an] = askedPeople({
      ...{ round, deliveries: [], today: '2026-11-26' },
      opinions: [anOpinion('an', '', { stance: null, text: 'Theo bản chụp' })],
    });
    expect(an).toMatchObject({ missing: ['a', 'b'], state: 'not-sent', general: { text: 'Theo bản chụp' } });
  });

  it('a speech, and an opinion of somebody who was not asked, count for nothing', () => {
    const opinions = [anOpinion('an', 'a', { form: 'spoken' }), anOpinion('stranger', 'a')];
    const people = askedPeople({ round, opinions, deliveries: [], today: '2026-11-26' });
    expect(people.every(({ answers }) => answers.size === 0)).toBe(true);
    expect(roundSummary(round, people)[0]).toMatchObject({ agree: 0, silent: 3, lines: [] });
  });

  it('reminds whoever has left a question open, and nobody else', () => {
    const opinions = [anOpinion('an', 'a'), anOpinion('an', 'b'), anOpinion('binh', 'a')];
    const people = askedPeople({ round, opinions, deliveries: [], today: '2026-12-05' });
    expect(openPeople(people).map(({ personId }) => personId)).toEqual(['binh', 'chi']);
  });
});

describe('the compiled figures', () => {
  it('of each question add up to all who were asked, whatever came in', () => {
    const answer = fc.record({
      personId: fc.constantFrom('an', 'binh', 'chi', 'stranger'),
      itemId: fc.constantFrom('a', 'b', '', 'gone'),
      stance: fc.constantFrom(...stances, null),
      receivedOn: fc.constantFrom('2026-11-25', '2026-12-01', '2026-12-24'),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
        const opinions = answers.map(({ personId, itemId, ...more }) => anOpinion(personId, itemId, more));
        const people = askedPeople({ round, opinions, deliveries: [], today: '2026-12-24' });
        for (const { agree, disagree, other, unsaid, silent, lines } of roundSummary(round, people)) {
          expect(agree + disagree + other + unsaid).toBe(lines.length);
          expect(lines.length + silent).toBe(round.attendeeIds.length);
        }
      }),
    );
  });

  it('sets what was said side by side, and marks what came late', () => {
    const opinions = [
      anOpinion('an', 'a', { stance: 'disagree', text: 'Chưa rõ kinh phí', receivedOn: '2026-12-02' }),
      anOpinion('chi', 'a', { stance: null, text: 'Đề nghị bổ sung mốc thời gian' }),
    ];
    const people = askedPeople({ round, opinions, deliveries: [], today: '2026-12-05' });
    const [first, second] = roundSummary(round, people);
    expect(first).toMatchObject({ agree: 0, disagree: 1, other: 0, unsaid: 1, silent: 1 });
    expect(first?.lines.map(({ personId, isLate }) => [personId, isLate])).toEqual([
      ['an', true],
      ['chi', false],
    ]);
    expect(second).toMatchObject({ silent: 3, lines: [] });
  });
});
