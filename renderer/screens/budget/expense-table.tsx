import { Box, Text } from '@mantine/core';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetLineRow } from '../../../shared/outputs/budget.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useRemoval } from '../../components/history/use-removal.ts';
import { StoredFiles } from '../../components/paper/stored-files.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';

type Expense = Of<'expense'>;
type Act = (expense: Expense) => void;
type Props = { line: BudgetLineRow; mayWrite: boolean; onEdit: Act; onHistory: Act };

/** What was spent on one line, by day. */
export function ExpenseTable(props: Props) {
  const { line, mayWrite, onEdit } = props;
  const { t } = useTranslation('budget');
  return (
    <RecordTable
      label={t('expense.list')}
      rows={line.expenses}
      columns={useColumns()}
      keyOf={({ id }) => id}
      actions={useActions(props)}
      {...(mayWrite ? { onOpen: onEdit } : {})}
      searchable={line.expenses.length > 8}
      empty={<Text c="dimmed">{t('expense.none')}</Text>}
    />
  );
}

function useColumns(): Column<Expense>[] {
  const { t } = useTranslation('budget');
  return [
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
      show: ({ voucherNumber, scan }) => <Voucher number={voucherNumber} scan={scan} />,
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
}

function useActions({ mayWrite, onEdit, onHistory }: Props): RowAction<Expense>[] {
  const { t } = useTranslation();
  const remove = useRemoval();
  const isReading = () => !mayWrite;
  const icon = (Icon: typeof IconPencil) => <Icon size={16} aria-hidden />;
  return [
    { label: t('actions.edit'), icon: icon(IconPencil), run: onEdit, hidden: isReading },
    { label: t('actions.history'), icon: icon(IconHistory), run: onHistory },
    {
      label: t('actions.remove'),
      icon: icon(IconTrash),
      danger: true,
      run: ({ id, voucherNumber, content }) =>
        remove({ kind: 'expense', id, title: `${voucherNumber} ${content}` }),
      hidden: isReading,
    },
  ];
}

const Voucher = ({ number, scan }: { number: string; scan: Expense['scan'] }) => (
  // The scan has a button of its own inside a row that opens the form.
  <Box style={{ overflowWrap: 'anywhere' }}>
    {number}
    {scan && (
      <Box role="presentation" onClick={(event) => event.stopPropagation()}>
        <StoredFiles files={[scan]} />
      </Box>
    )}
  </Box>
);

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
