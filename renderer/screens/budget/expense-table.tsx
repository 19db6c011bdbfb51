import { Box, Text } from '@mantine/core';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetLineRow } from '../../../shared/outputs.ts';
import type { Of } from '../../../shared/records/index.ts';
import { type Column, RecordTable, type RowAction } from '../../components/record-table.tsx';
import { StoredFiles } from '../../components/stored-files.tsx';
import { useRemoval } from '../../components/use-removal.ts';

type Expense = Of<'expense'>;
type Act = (expense: Expense) => void;
type Props = { line: BudgetLineRow; mayWrite: boolean; onEdit: Act; onHistory: Act };

/** What was spent on one line, by day. */
export function ExpenseTable({ line, mayWrite, onEdit, onHistory }: Props) {
  const { t } = useTranslation('budget');
  const { t: app } = useTranslation();
  const remove = useRemoval();
  const columns: Column<Expense>[] = [
    {
      key: 'on',
      label: t('expense.on'),
      text: ({ on }) => formatDate(on),
      sortBy: ({ on }) => on,
      width: 100,
    },
    {
      key: 'voucherNumber',
      label: t('expense.voucher'),
      text: ({ voucherNumber, scan }) => `${voucherNumber} ${scan?.name ?? ''}`,
      show: ({ voucherNumber, scan }) => (
        <Box style={{ overflowWrap: 'anywhere' }}>
          {voucherNumber}
          {scan && <StoredFiles files={[scan]} />}
        </Box>
      ),
      width: 150,
    },
    {
      key: 'content',
      label: t('expense.content'),
      text: ({ content, payee, overspendReason }) => `${content} ${payee} ${overspendReason}`,
      show: (expense) => <Content expense={expense} />,
    },
    {
      key: 'amount',
      label: t('expense.amount'),
      text: ({ amount }) => formatMoney(amount),
      sortBy: ({ amount }) => amount,
      width: 120,
      figures: true,
    },
  ];
  const history: RowAction<Expense> = {
    label: app('actions.history'),
    icon: <IconHistory size={16} aria-hidden />,
    run: onHistory,
  };
  const writing: RowAction<Expense>[] = [
    { label: app('actions.edit'), icon: <IconPencil size={16} aria-hidden />, run: onEdit },
    history,
    {
      label: app('actions.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      run: ({ id, voucherNumber, content }) =>
        remove({ kind: 'expense', id, title: `${voucherNumber} ${content}` }),
    },
  ];
  return (
    <RecordTable
      label={t('expense.list')}
      rows={line.expenses}
      columns={columns}
      keyOf={({ id }) => id}
      actions={mayWrite ? writing : [history]}
      {...(mayWrite ? { onOpen: onEdit } : {})}
      searchable={line.expenses.length > 8}
      empty={<Text c="dimmed">{t('expense.none')}</Text>}
    />
  );
}

function Content({ expense }: { expense: Expense }) {
  const { t } = useTranslation('budget');
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Text size="sm">{expense.content}</Text>
      <Text size="xs" c="dimmed">
        {expense.payee}
      </Text>
      {expense.overspendReason !== '' && (
        <Text size="xs" c="red.8">
          {t('expense.overspend')}: {expense.overspendReason}
        </Text>
      )}
    </Box>
  );
}
