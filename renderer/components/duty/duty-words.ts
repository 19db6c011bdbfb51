import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { type DutyWords, dutyWordsOf } from '../../../shared/regulation/duty-words.ts';
import { i18n } from '../../i18n.ts';
import { useWords } from '../../words.ts';

/** Duties in words, in the language of the interface. */
export function useDutyWords(): DutyWords {
  return dutyWordsOf(useWords().say);
}

/** What a record of a report begins with. It goes into the book and on paper, so it is Vietnamese. */
export function reportWords(row: DutyRow): { title: string; sentTo: string } {
  const t = i18n.getFixedT('vi') as unknown as (key: string, facts?: Record<string, unknown>) => string;
  const { titleOf, addresseesOf } = dutyWordsOf(t);
  return { title: titleOf(row), sentTo: addresseesOf(row) };
}
