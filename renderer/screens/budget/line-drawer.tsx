import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetLineRow } from '../../../shared/outputs/budget.ts';
import type { Of } from '../../../shared/records/index.ts';
import { focusFirstField } from '../../components/form/begin-at-first-field.ts';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { ExpenseForm } from './expense-form.tsx';
import { ExpenseTable } from './expense-table.tsx';

type Props = { line: BudgetLineRow; mayWrite: boolean; onClose: () => void };

type Inside = { shows: 'form'; expense: Of<'expense'> | null } | { shows: 'history'; id: string } | null;

/** One line of the estimate: what it is, what it has left, and its expenses. */
export function LineDrawer({ line, mayWrite, onClose }: Props) {
  const { t } = useTranslation('budget');
  const { t: app } = useTranslation();
  const [inside, setInside] = useState<Inside>(null);
  const back = () => setInside(null);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      title={`${line.code} – ${line.content}`}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <Sums line={line} />
        {inside?.shows === 'form' ? (
          <Stack ref={focusFirstField}>
            <Title order={3} size="h5">
              {t(inside.expense ? 'expense.edit' : 'expense.add')}
            </Title>
            <ExpenseForm line={line} expense={inside.expense} onDone={back} />
          </Stack>
        ) : (
          <>
            <Group justify="space-between">
              <Title order={3} size="h5">
                {t('expense.list')}
              </Title>
              {mayWrite && (
                <Button
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => setInside({ shows: 'form', expense: null })}
                >
                  {t('expense.add')}
                </Button>
              )}
            </Group>
            <ExpenseTable
              line={line}
              mayWrite={mayWrite}
              onEdit={(expense) => setInside({ shows: 'form', expense })}
              onHistory={({ id }) => setInside({ shows: 'history', id })}
            />
          </>
        )}
      </Stack>
      {inside?.shows === 'history' && <RecordHistory kind="expense" id={inside.id} onClose={back} />}
    </Drawer>
  );
}

function Sums({ line }: { line: BudgetLineRow }) {
  const { t } = useTranslation('budget');
  const sums = [
    [t('table.estimate'), line.estimate],
    [t('table.spent'), line.spent],
    [t('table.remaining'), line.remaining],
  ] as const;
  return (
    <Group component="dl" gap="xl" m={0}>
      {sums.map(([label, amount]) => (
        <div key={label}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fw={600} className="figures" {...(amount < 0 ? { c: 'red.8' } : {})}>
            {formatMoney(amount)}
          </Text>
        </div>
      ))}
    </Group>
  );
}
