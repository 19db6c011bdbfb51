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
    const span = { from: formatDate(period.from), until: formatDate(period.until) };
    if (period.kind === 'until-day') return t('period.untilDay', span);
    const { key, number, year } = periodNameOf(period.key);
    return key === 'span' ? t('period.span', span) : t(`period.${key}`, { number, year });
  };
  return {
    periodOf,
    titleOf: (row: DutyRow): string =>
      t(`duty.${row.duty}`, { ...bodiesOf(row, words.say), period: periodOf(row) }),
    byOf: (row: DutyRow): string => partiesOf(row.by, row, words.say),
    addresseesOf: (row: DutyRow): string => partiesOf(row.addressees, row, words.say),
  };
}

type Say = (key: string, values?: Record<string, unknown>) => string;
type Bodies = { committee: string; group: string };

/** The bodies as the regulation calls them; where it does not, as the parts of the program do. */
const bodiesOf = ({ called }: DutyRow, say: Say): Bodies => ({
  committee: called.committee ?? say('records:body.choices.type.committee'),
  group: called.group ?? say('records:body.choices.type.working-group'),
});

const partiesOf = (parties: DutyRow['by'], row: DutyRow, say: Say): string =>
  parties.map((party) => partyWords(party, bodiesOf(row, say), say)).join(', ');

const partyWords = (party: Party, bodies: Bodies, say: Say): string =>
  typeof party === 'string' ? say(`regulation:codes.party.${party}`, bodies) : party.name;

/** What a record of a report begins with. It goes into the book and on paper, so it is Vietnamese. */
export function reportWords(row: DutyRow): { title: string; sentTo: string } {
  const t = i18n.getFixedT('vi', 'home');
  const say = i18n.getFixedT('vi') as unknown as Say;
  const { period, addressees } = row;
  const named = periodFromKey(period.key);
  const span = { from: formatDate(period.from), until: formatDate(period.until) };
  const unnamed = period.kind === 'until-day' ? 'home:period.untilDay' : 'home:period.span';
  const label = named ? periodLabel(named) : say(unnamed, span);
  return {
    title: t(`duty.${row.duty}`, { ...bodiesOf(row, say), period: label }),
    sentTo: partiesOf(addressees, row, say),
  };
}
