import { Alert, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { overspendOf } from '../../../shared/budget/overspend.ts';
import { dateParts, isIsoDate } from '../../../shared/calendar.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetLineRow } from '../../../shared/outputs/budget.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { call, Refusal } from '../../bridge.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { MoneyField } from '../../components/form/money-field.tsx';
import { type FormValue, type OwnControl, RecordForm } from '../../components/form/record-form.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useStatus } from '../../status.tsx';

const fields = ['voucherNumber', 'on', 'payee', 'amount', 'content', 'overspendReason', 'scan'];

type Props = { line: BudgetLineRow; expense: Of<'expense'> | null; onDone: () => void };

/** An expense of one line, new or changed. Beyond what the line has left it asks for a reason and who decided. */
export function ExpenseForm({ line, expense, onDone }: Props) {
  const { t: app } = useTranslation();
  const [refused, setRefused] = useState(false);
  const controls = useControls({ line, expense, refused });
  const save = async (value: FormValue) => {
    try {
      const input = Object.fromEntries([...fields, 'budgetLineId'].map((name) => [name, value[name]]));
      await call('budget.save-expense', { id: expense?.id ?? null, value: input });
    } catch (error) {
      if (error instanceof Refusal && error.failure.code === 'overspent') setRefused(true);
      throw error;
    }
    notifyDone(app('state.saved'));
    onDone();
  };
  return (
    <RecordForm
      kind="expense"
      fields={fields}
      wide={['content', 'overspendReason', 'scan']}
      value={expense ? { ...expense } : { ...kinds.expense.empty(), budgetLineId: line.id, amount: 0 }}
      draftKey={expense ? `expense:${expense.id}` : `expense:new:${line.id}`}
      onSave={save}
      onCancel={onDone}
      controls={controls}
    />
  );
}

type Asking = { line: BudgetLineRow; expense: Of<'expense'> | null; refused: boolean };

function useControls({ line, expense, refused }: Asking): Record<string, OwnControl> {
  const { t } = useTranslation('budget');
  const { today } = useStatus();
  const held = expense?.amount ?? 0;
  const others = line.spent - held;
  const left = Math.max(0, line.estimate - others);

  const excess = (amount: unknown) =>
    overspendOf({ estimate: line.estimate, others, amount: Number(amount) })?.over ?? 0;
  const dayWarning = (on: unknown) => {
    if (typeof on !== 'string' || !isIsoDate(on)) return undefined;
    if (dateParts(on).year !== line.year) return t('expense.otherYear', { year: line.year });
    return on > today ? t('expense.inFuture') : undefined;
  };

  return {
    on: ({ label, required, error, value, set }) => (
      <DateField
        label={label}
        required={required}
        error={error}
        value={value as string}
        onChange={(next) => set(next ?? '')}
        description={
          dayWarning(value) && (
            <Text span inherit c="orange.9" role="status">
              {dayWarning(value)}
            </Text>
          )
        }
      />
    ),
    amount: ({ label, required, error, value, set }) => (
      <MoneyField
        label={label}
        required={required}
        error={error}
        value={value as number}
        onChange={set}
        description={
          Number(value) > 0 && excess(value) === 0
            ? t('expense.leftAfter', { amount: formatMoney(left - Number(value)) })
            : t('expense.left', { amount: formatMoney(left) })
        }
      />
    ),
    overspendReason: ({ label, error, value, set, form }) => {
      const over = excess(form.amount);
      const asks = over > 0 && (Number(form.amount) > held || refused);
      if (!asks && value === '') return null;
      return (
        <Stack gap="xs">
          {asks && (
            <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="status">
              {t('expense.over', { over: formatMoney(over) })}
            </Alert>
          )}
          <Textarea
            label={label}
            required={asks}
            error={asks && error ? t('expense.overNeeded') : error}
            description={t('expense.overHint')}
            autosize
            minRows={2}
            value={String(value ?? '')}
            onChange={(event) => set(event.currentTarget.value)}
          />
        </Stack>
      );
    },
  };
}
