import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween, formatDate } from '../../../shared/calendar.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { useDutyWords } from '../../components/duty/duty-words.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

/** By when a duty must be done, how many days that is, by whom and for whom, and what the other readings would say. */
export function DutyWhen({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { addresseesOf, byOf } = useDutyWords();
  const last = useLastDay(duty);
  if (duty.state === 'done' || duty.state === 'not-applicable') return null;
  const addressees = addresseesOf(duty);
  const names = byOf(duty);
  const isReport = duty.action === 'record-report';
  return (
    <>
      <Text size="sm">
        {[
          last,
          names && t(isReport ? 'line.by' : 'line.doer', { names }),
          addressees && t('line.addressees', { names: addressees }),
        ]
          .filter(Boolean)
          .map((part) => part.replace(/\.$/, ''))
          .join('. ')}
      </Text>
      <Readings duty={duty} />
      <Missing duty={duty} />
    </>
  );
}

function useLastDay({ dueOn, period, isDated, meeting }: DutyRow): string {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  if (!isDated) return t('line.noLastDay', { on: formatDate(meeting?.on ?? dueOn) });
  const days = daysBetween(today, dueOn);
  const count =
    days < 0
      ? t('line.late', { count: -days })
      : days === 0
        ? t('line.lastDay')
        : t('line.left', { count: days });
  return period.from > today && meeting === null
    ? t('line.from', { from: formatDate(period.from), until: formatDate(dueOn) })
    : `${t('line.dueOn', { on: formatDate(dueOn) })} (${count})`;
}

/** What the text leaves open: how periods and days are counted, and the day by the other way. */
function Readings({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { rolling, period, dueOn, otherDueOn, unsettledYears, countBy } = duty;
  const isAhead = period.from > today;
  const isOther = rolling?.lastOn && !isAhead && rolling.dueOn !== dueOn;
  return (
    <>
      {countBy === 'rolling' && <Note>{t('line.countRolling')}</Note>}
      {countBy === 'calendar-period' && isOther && (
        <Note>
          {`${t('line.countCalendar')} ${t('line.rolling', {
            last: formatDate(rolling.lastOn ?? dueOn),
            due: formatDate(rolling.dueOn),
          })}`}
        </Note>
      )}
      {otherDueOn && <Note>{t('line.otherDay', { due: formatDate(otherDueOn) })}</Note>}
      {unsettledYears.length > 0 && (
        <Anchor component={Link} to={`/settings?tab=holidays&year=${unsettledYears[0]}`} size="xs">
          {t('line.unsettledYear', { years: unsettledYears.join(', ') })}
        </Anchor>
      )}
    </>
  );
}

const Note = ({ children }: { children: string }) => (
  <Text size="xs" c="dimmed">
    {children}
  </Text>
);

/** What the notice still has to hold, once something of it went out. */
function Missing({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { choiceLabel } = useWords();
  if (duty.lacking.length === 0) return null;
  const contents = duty.lacking.map((one) => choiceLabel('fulfilment', 'holds', one).toLocaleLowerCase('vi'));
  return <Text size="sm">{t('line.lacking', { contents: contents.join(', ') })}</Text>;
}
