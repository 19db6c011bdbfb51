import { beforeAll, describe, expect, it } from 'vitest';
import { i18n } from '../../../../../renderer/i18n.ts';
import {
  countByFilter,
  type RuleFilter,
  ruleEntries,
  shownEntries,
} from '../../../../../renderer/screens/regulation/rule-entries.ts';
import { wordsOf } from '../../../../../renderer/words.ts';
import { tungChau } from '../../../../../shared/regulation/presets/tung-chau.ts';
import { ruleDescriptors } from '../../../../../shared/regulation/profile.ts';
import { ruleWordsOf } from '../../../../../shared/regulation/rule-words.ts';

beforeAll(async () => void (await i18n.changeLanguage('vi')));

const entries = () =>
  ruleEntries(tungChau, ruleWordsOf({ say: wordsOf(i18n).say, language: 'vi', profile: tungChau }));
const keys = (filter: RuleFilter, query = '') =>
  shownEntries(entries(), { filter, query }).map(({ descriptor }) => descriptor.key);

describe('the rules of a regulation', () => {
  it('are all shown, in the order of the questions', () => {
    expect(keys('all')).toEqual(ruleDescriptors.map(({ key }) => key));
  });

  it('part into those it states and those it is silent on; a silent one may have a note', () => {
    const counts = countByFilter(entries());
    expect(counts.stated + counts.silent).toBe(counts.all);
    expect(keys('silent')).toEqual(
      expect.arrayContaining(['decision.seal', 'meetings.noticeLead', 'decision.quorum']),
    );
    expect(keys('stated')).not.toContain('decision.seal');
    expect(keys('noted')).toEqual(
      expect.arrayContaining(['meetings.cadence', 'attendance.delegationConsent']),
    );
    expect(keys('noted')).toHaveLength(counts.noted);
  });

  it.each([
    ['hopjcuar', ['groupMeetings.concentratedWork']],
    ['Con dấu', ['decision.seal']],
    ['CHI DAC THU', ['identity.standingOffice', 'budget.specialExpense']],
    ['thu dac chi', ['identity.standingOffice', 'budget.specialExpense']],
    ['sau thang mot lan', ['meetings.cadence']],
    ['D7', ['meetings.noticeLead']],
  ])('are found by %j in question, answer, printed words or note', (query, found) => {
    expect(keys('all', query)).toEqual(found);
  });

  it('are filtered and searched together', () => {
    expect(keys('silent', 'con dau')).toEqual(['decision.seal']);
    expect(keys('stated', 'con dau')).toEqual([]);
    expect(keys('all', 'khong co gi nhu vay')).toEqual([]);
  });
});
