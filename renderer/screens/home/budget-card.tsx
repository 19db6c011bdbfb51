import { Anchor, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateParts } from '../../../shared/calendar.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetYear } from '../../../shared/outputs/budget.ts';
import { Card } from '../../components/page/card.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';

/** The year's budget in one bar: spent of the estimate. */
export function BudgetCard() {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { year } = dateParts(today);
  const query = useQuery(reading('budget.year', { year }));
  return (
    <Card gap="xs" title={t('budget.title', { year })}>
      <Loaded query={query}>
        {(budget) =>
          budget.lines.length === 0 ? (
            <Text size="sm">{t('budget.none', { year })}</Text>
          ) : (
            <Bar totals={budget.totals} />
          )
        }
      </Loaded>
      <Anchor component={Link} to="/budget" size="sm">
        {t('budget.open')}
      </Anchor>
    </Card>
  );
}

function Bar({ totals: { estimate, spent, remaining } }: Pick<BudgetYear, 'totals'>) {
  const { t } = useTranslation('home');
  const isOver = remaining < 0;
  const percent = estimate === 0 ? 0 : Math.round((100 * spent) / estimate);
  return (
    <>
      <Progress
        value={Math.min(100, percent)}
        size="lg"
        color={isOver ? 'red' : 'ledger'}
        aria-label={t('budget.share', { percent })}
      />
      <Text size="sm">
        {t('budget.spent', { spent: formatMoney(spent), estimate: formatMoney(estimate) })}
      </Text>
      <Text size="sm" fw={500} {...(isOver ? { c: 'red.9' } : {})}>
        {isOver
          ? t('budget.over', { over: formatMoney(-remaining) })
          : t('budget.remaining', { remaining: formatMoney(remaining) })}
      </Text>
    </>
  );
}
