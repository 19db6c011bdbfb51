import { Skeleton, Table, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { TaskRow } from '../../../shared/outputs/tasks.ts';
import classes from '../../components/table/record-table.module.css';
import { TaskBadge } from '../../components/task/task-badge.tsx';
import { useTaskWhen } from '../../components/task/task-when.ts';
import { useWords } from '../../words.ts';
import { type TaskFilter, useTasksAt } from './use-tasks.ts';

type Props = { filter: TaskFilter; total: number; withBody: boolean; onOpen: (id: string) => void };

const rowHeight = 61;
const width = 5;

/** The tasks that a filter lets through; only those in sight are read and drawn, however many there are. */
export function TaskTable({ filter, total, withBody, onOpen }: Props) {
  const { t } = useTranslation('tasks');
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const inSight = virtualizer.getVirtualItems();
  const rows = useTasksAt(
    filter,
    inSight.map(({ index }) => index),
  );
  const above = inSight[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller} data-long style={{ height: 'calc(100vh - 300px)' }}>
      <Table
        highlightOnHover
        aria-label={t('label')}
        aria-rowcount={total + 1}
        layout="fixed"
        verticalSpacing="xs"
      >
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th>{t('columns.task')}</Table.Th>
            <Table.Th w={190}>{t('columns.lead')}</Table.Th>
            <Table.Th w={200}>{t('columns.deadline')}</Table.Th>
            <Table.Th w={150}>{t('columns.state')}</Table.Th>
            <Table.Th w={200}>{t('columns.meeting')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Spacer height={above} />
          {inSight.map(({ index, key }, place) => (
            <Row
              key={key}
              index={index}
              measure={virtualizer.measureElement}
              row={rows[place]}
              withBody={withBody}
              onOpen={onOpen}
            />
          ))}
          <Spacer height={below} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

type RowProps = Pick<Props, 'withBody' | 'onOpen'> & {
  index: number;
  measure: (element: HTMLElement | null) => void;
  row: TaskRow | undefined;
};

function Row({ index, measure, row, withBody, onOpen }: RowProps) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const when = useTaskWhen();
  if (!row) {
    return (
      <Table.Tr ref={measure} data-index={index}>
        <Table.Td colSpan={width}>
          <Skeleton height={rowHeight - 20} />
        </Table.Td>
      </Table.Tr>
    );
  }
  const { written, day } = when(row);
  return (
    <Table.Tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={0}
      className={classes.openable ?? ''}
      onClick={() => onOpen(row.id)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row.id);
      }}
    >
      <Table.Td>
        <Text size="sm" fw={500} lineClamp={3} className="sentence">
          {row.title}
        </Text>
        {row.withUnits !== '' && <Small>{t('with', { units: row.withUnits })}</Small>}
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={3} className="sentence">
          {row.unit || row.leadName || t('unit')}
        </Text>
        {row.unit !== '' && row.leadName !== '' && <Small>{row.leadName}</Small>}
      </Table.Td>
      <Table.Td>
        {written !== '' && (
          <Text size="sm" lineClamp={2}>
            {written}
          </Text>
        )}
        {day !== '' && <Small>{day}</Small>}
      </Table.Td>
      <Table.Td>
        <TaskBadge standing={row.standing} />
        {row.force !== 'order' && <Small>{words.choiceLabel('task', 'force', row.force)}</Small>}
      </Table.Td>
      <Table.Td>
        {row.meeting && (
          <Text size="sm" lineClamp={2}>
            {row.meeting.title}
          </Text>
        )}
        {row.meeting && <Small>{formatDate(row.meeting.on)}</Small>}
        {withBody && <Small>{row.bodyName}</Small>}
      </Table.Td>
    </Table.Tr>
  );
}

const Small = ({ children }: { children: string }) => (
  <Text size="xs" c="dimmed" lineClamp={2}>
    {children}
  </Text>
);

const Spacer = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
