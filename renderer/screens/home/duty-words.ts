import { useTranslation } from 'react-i18next';
import { formatDate, periodFromKey, periodLabel } from '../../../shared/calendar.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import type { Party } from '../../../shared/regulation/profile/vocabulary.ts';
import { i18n } from '../../i18n.ts';
import { useWords } from '../../words.ts';
import { periodNameOf } from './duty-groups.ts';

/** Duties in words: «Họp Tổ công tác định kỳ tháng 12 năm 2026», whom a report goes to. */
export function useDutyWords() {
  const { t } = useTranslation('home');
  const words = useWords();
  const periodOf = ({ period }: DutyRow): string => {
    const { key, number, year } = periodNameOf(period.key);
    if (key === 'span')
      return t('period.span', { from: formatDate(period.from), until: formatDate(period.until) });
    return t(`period.${key}`, { number, year });
  };
  return {
    periodOf,
    titleOf: (row: DutyRow): string => t(`duty.${row.duty}`, { period: periodOf(row) }),
    addresseesOf: ({ addressees }: DutyRow): string =>
      addressees.map((party) => partyWords(party, words.say)).join(', '),
  };
}

type Say = (key: string, values?: Record<string, unknown>) => string;

/** Bodies are called here as they are called in the parts of the program. */
const bodies = (say: Say) => ({
  committee: say('records:body.choices.type.committee'),
  group: say('records:body.choices.type.working-group'),
});

const partyWords = (party: Party, say: Say): string =>
  typeof party === 'string' ? say(`regulation:codes.party.${party}`, bodies(say)) : party.name;

/** What a record of a report begins with. It goes into the book and on paper, so it is Vietnamese. */
export function reportWords({ period, addressees }: DutyRow): { title: string; sentTo: string } {
  const say = i18n.getFixedT('vi') as unknown as Say;
  const named = periodFromKey(period.key);
  const span = { from: formatDate(period.from), until: formatDate(period.until) };
  const label = named ? periodLabel(named) : say('home:period.span', span);
  return {
    title: say('home:report.name', { period: label }),
    sentTo: addressees.map((party) => partyWords(party, say)).join(', '),
  };
}
