import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../../../shared/regulation/duties/duty.ts';
import { duties } from '../../../../../shared/regulation/duties.ts';
import { type PresetName, presets } from '../../../../../shared/regulation/presets/index.ts';
import { shortCitation } from '../../../../../shared/regulation/profile/rule.ts';
import { theFacts } from '../../../../helpers/duty-facts.ts';

/** What falls due in 2027, in order: «day duty period (place)». */
const of2027 = (preset: PresetName): string[] =>
  duties(theFacts({ profile: presets[preset], today: '2027-12-31' }))
    .filter(({ dueOn }) => dueOn.startsWith('2027-'))
    .map(line);

const line = ({ dueOn, bodyId, duty, period, citation }: Duty) =>
  `${dueOn.slice(5)} ${bodyId} ${duty} ${period.key.replace('2027-', '')} (${shortCitation(citation)})`;

const monthEnds = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((last, index) => {
  const month = String(index + 1).padStart(2, '0');
  return { month, on: `${month}-${last}` };
});
const monthly = (words: string, place: string) =>
  monthEnds.map(({ month, on }) => `${on} ${words} ${month} (${place})`);
const quarterly = (words: string, place: string) =>
  ['03-31', '06-30', '09-30', '12-31'].map((on, index) => `${on} ${words} Q${index + 1} (${place})`);

const plans = (place: string) =>
  ['work-programme', 'inspection-plan'].map((duty) => `12-31 bcd ${duty} 2027 (${place})`);

const asked: Record<PresetName, string[]> = {
  'tung-chau': [
    ...['06-30 bcd committee-meeting H1 (7.1)', '12-31 bcd committee-meeting H2 (7.1)'],
    ...monthly('tct group-meeting', '7.3'),
    ...quarterly('tct group-report', '6.9'),
    ...plans('6.1'),
    ...['03-09 bcd budget-settlement 2026 (9.1)', '06-30 bcd budget-estimate 2028 (9.1)'],
    '12-31 bcd archive-handover 2026 (6.10)',
  ],
  'khanh-hoa': [
    ...quarterly('bcd committee-meeting', '9.1'),
    '06-30 bcd interim-review H1 (9.1)',
    '12-31 bcd final-review 2027 (9.1)',
    ...plans('3.1'),
    ...['03-09 bcd budget-settlement 2026 (7.4)', '06-30 bcd budget-estimate 2028 (7.4)'],
    '12-31 bcd archive-handover 2026 (8.9)',
  ],
  'party-agencies': [
    ...quarterly('bcd committee-meeting', '10.1'),
    ...['03-09 bcd budget-settlement 2026 (12.2)', '06-30 bcd budget-estimate 2028 (12.1)'],
    '12-31 bcd archive-handover 2026 (9.7)',
  ],
  'tay-ninh': [
    ...quarterly('bcd committee-meeting', '8.1'),
    ...monthly('tct group-meeting', '8.3'),
    ...quarterly('tct group-report', '7.9'),
    ...plans('7.1'),
    ...['03-09 bcd budget-settlement 2026 (10.2)', '12-31 bcd archive-handover 2026 (7.10)'],
  ],
  'kien-giang': [
    '02-28 bcd committee-meeting M01-02 (14.1)',
    '04-30 bcd committee-meeting M03-04 (14.1)',
    '06-30 bcd committee-meeting M05-06 (14.1)',
    '08-31 bcd committee-meeting M07-08 (14.1)',
    '10-31 bcd committee-meeting M09-10 (14.1)',
    '12-31 bcd committee-meeting M11-12 (14.1)',
    ...monthly('tct group-report', '9.7'),
    ...['06-14 bcd members-report 06-14 (15.3)', '12-14 bcd members-report 12-14 (15.3)'],
    ...quarterly('bcd upward-report', '5.5'),
    ...['06-30 bcd upward-report H1 (15.2)', '12-31 bcd upward-report H2 (15.2)'],
    '12-31 bcd upward-report 2027 (15.2)',
    ...plans('4.3'),
    '12-31 tct group-plan 2027 (10.3)',
    ...['03-09 bcd budget-settlement 2026 (8.7)', '06-30 bcd budget-estimate 2028 (8.6)'],
  ],
};

describe('the year 2027 under each of the five regulations', () => {
  it.each(Object.entries(asked))('%s asks for this and nothing else', (preset, lines) => {
    expect([...of2027(preset as PresetName)].sort()).toEqual([...lines].sort());
  });

  it.each(Object.keys(asked) as PresetName[])(
    '%s is quoted in each duty, and names its own bodies',
    (preset) => {
      const group = { 'tung-chau': 'Tổ công tác', 'party-agencies': 'Tổ Giúp việc' }[preset as string];
      for (const duty of duties(theFacts({ profile: presets[preset] }))) {
        expect(JSON.stringify(presets[preset])).toContain(JSON.stringify(duty.citation.phrase));
        expect(duty.called.committee?.toLowerCase()).toBe('ban chỉ đạo');
        expect(duty.called.group).toBe(group ?? 'Tổ giúp việc');
      }
    },
  );

  it('asks only the standing deputy for the quarterly report of Kiên Giang, to the office it names', () => {
    const found = duties(theFacts({ profile: presets['kien-giang'] }));
    expect(found.find(({ key }) => key === 'bcd/upward-report/2027-Q1')).toMatchObject({
      by: ['standing-deputy'],
      addressees: [{ name: 'Văn phòng UBND tỉnh' }],
      action: 'record-report',
    });
    expect(found.find(({ key }) => key === 'bcd/upward-report/2027')).toMatchObject({
      by: ['committee'],
      addressees: ['peoples-committee-chair'],
    });
    expect(found.find(({ duty }) => duty === 'members-report')).toMatchObject({
      by: ['committee-members'],
      addressees: ['group'],
      period: { from: '2026-12-15', until: '2027-06-14' },
    });
  });
});
