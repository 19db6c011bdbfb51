import { Box, Group, Progress, Table, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconHistory,
  IconListDetails,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetLineRow, BudgetYear } from '../../../shared/outputs/budget.ts';
import { useMoving } from '../../components/backup/use-moving.ts';
import { useRemoval } from '../../components/history/use-removal.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';

type Act = (line: BudgetLineRow) => void;
type Props = { budget: BudgetYear; mayWrite: boolean; onOpen: Act; onEdit: Act; onHistory: Act };

/** The lines of a year with their sums; opening one shows its expenses. */
export function LineTable(props: Props) {
  const { budget, onOpen } = props;
  const { t } = useTranslation('budget');
  const source = onlySource(budget.lines);
  const columns = useColumns(source === null);
  const actions = useActions(props);
  return (
    <RecordTable
      label={t('table.label', { year: budget.year })}
      rows={budget.lines}
      columns={columns}
      keyOf={(line) => line.id}
      onOpen={onOpen}
      actions={actions}
      empty={null}
      tools={
        <>
          {source !== null && <Text size="sm">{t('table.source', { source })}</Text>}
          <Text size="sm" fs="italic">
            {t('table.unit')}
          </Text>
        </>
      }
      footer={<Totals totals={budget.totals} />}
    />
  );
}

function Totals({ totals }: Pick<BudgetYear, 'totals'>) {
  const { t } = useTranslation('budget');
  return (
    <Table.Tr fw={700}>
      <Table.Td colSpan={4}>{t('table.total')}</Table.Td>
      <Table.Td className="figures">{formatMoney(totals.estimate)}</Table.Td>
      <Table.Td className="figures">{formatMoney(totals.spent)}</Table.Td>
      <Table.Td className="figures">
        <Text span inherit {...(totals.remaining < 0 ? { c: 'red.8' } : {})}>
          {formatMoney(totals.remaining)}
        </Text>
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  );
}

function useActions({ budget, mayWrite, onOpen, onEdit, onHistory }: Props): RowAction<BudgetLineRow>[] {
  const { t } = useTranslation('budget');
  const { t: app } = useTranslation();
  const move = useMoving('budget-line', budget.lines);
  const remove = useRemoval();
  const isReading = () => !mayWrite;
  const icon = (Icon: typeof IconPencil) => <Icon size={16} aria-hidden />;
  return [
    { label: t('line.open'), icon: icon(IconListDetails), run: onOpen },
    { label: app('actions.edit'), icon: icon(IconPencil), run: onEdit, hidden: isReading },
    {
      label: app('actions.moveUp'),
      icon: icon(IconArrowUp),
      run: (line) => move(line, -1),
      hidden: (line) => !mayWrite || line === budget.lines[0],
    },
    {
      label: app('actions.moveDown'),
      icon: icon(IconArrowDown),
      run: (line) => move(line, 1),
      hidden: (line) => !mayWrite || line === budget.lines.at(-1),
    },
    { label: app('actions.history'), icon: icon(IconHistory), run: onHistory },
    {
      label: app('actions.remove'),
      icon: icon(IconTrash),
      danger: true,
      run: ({ id, code, content }) => remove({ kind: 'budget-line', id, title: `${code} ${content}` }),
      hidden: isReading,
    },
  ];
}

/** The source of all lines where they share one: then it is said once, above them. */
function onlySource(lines: readonly BudgetLineRow[]): string | null {
  const [first, ...others] = new Set(lines.map((line) => line.source));
  return others.length === 0 ? (first ?? null) : null;
}

function useColumns(showsSource: boolean): Column<BudgetLineRow>[] {
  const { t } = useTranslation('budget');
  return [
    { key: 'code', label: t('table.code'), text: (line) => line.code, width: 74 },
    {
      key: 'content',
      label: t('table.content'),
      text: (line) => [line.content, line.source, line.note, ...reasonsOf(line)].join(' '),
      show: (line) => <Content line={line} showsSource={showsSource} />,
    },
    {
      key: 'quantity',
      label: t('table.quantity'),
      text: (line) => `${formatMoney(line.quantity)} ${line.unit}`,
      sortBy: (line) => line.quantity,
      width: 110,
      figures: true,
    },
    figures('unitPrice', t('table.unitPrice'), (line) => line.unitPrice),
    figures('estimate', t('table.estimate'), (line) => line.estimate),
    figures('spent', t('table.spent'), (line) => line.spent),
    {
      ...figures('remaining', t('table.remaining'), (line) => line.remaining),
      show: (line) => <Remaining line={line} />,
      width: 150,
    },
  ];
}

const figures = (key: string, label: string, of: (line: BudgetLineRow) => number): Column<BudgetLineRow> => ({
  key,
  label,
  text: (line) => formatMoney(of(line)),
  sortBy: of,
  width: 124,
  figures: true,
});

const reasonsOf = (line: BudgetLineRow): string[] =>
  line.expenses.map((expense) => expense.overspendReason).filter((reason) => reason !== '');

function Content({ line, showsSource }: { line: BudgetLineRow; showsSource: boolean }) {
  const { t } = useTranslation('budget');
  const details = [showsSource ? line.source : '', line.note].filter((words) => words !== '').join(' · ');
  return (
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Text size="sm">{line.content}</Text>
      {details !== '' && (
        <Text size="xs" c="dimmed">
          {details}
        </Text>
      )}
      {reasonsOf(line).map((reason) => (
        <Text key={reason} size="xs" c="red.8">
          {t('expense.overspend')}: {reason}
        </Text>
      ))}
    </Box>
  );
}

function Remaining({ line }: { line: BudgetLineRow }) {
  const { t } = useTranslation('budget');
  const isOver = line.remaining < 0;
  const percent = line.estimate === 0 ? (isOver ? 100 : 0) : (100 * line.spent) / line.estimate;
  return (
    <>
      <Group gap={4} justify="flex-end">
        <Text size="sm" span className="figures" {...(isOver ? { c: 'red.8', fw: 600 } : {})}>
          {isOver
            ? t('table.overspent', { over: formatMoney(-line.remaining) })
            : formatMoney(line.remaining)}
        </Text>
      </Group>
      <Progress
        mt={4}
        size="sm"
        value={Math.min(100, percent)}
        {...(isOver ? { color: 'red.8' } : {})}
        aria-label={t('table.used', { percent: Math.round(percent) })}
      />
    </>
  );
}
