import { Skeleton, Table, Text, VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { ChangeRow } from '../../../shared/outputs/history.ts';
import classes from '../../components/table/record-table.module.css';
import { type RowAction, RowMenu } from '../../components/table/row-menu.tsx';
import { useChangeWords } from './change-words.ts';
import { type ChangeFilter, useChangesAt } from './use-changes.ts';

type Props = {
  filter: ChangeFilter;
  total: number;
  actions: readonly RowAction<ChangeRow>[];
  onOpen: (change: ChangeRow) => void;
};

const rowHeight = 57;
const width = 5;

/** The changes that a filter lets through; only those in sight are read and drawn, however many there are. */
export function ChangeTable({ filter, total, actions, onOpen }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const inSight = virtualizer.getVirtualItems();
  const rows = useChangesAt(
    filter,
    inSight.map(({ index }) => index),
  );
  const above = inSight[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller} data-long style={{ height: 'calc(100vh - 330px)' }}>
      <Table
        highlightOnHover
        aria-label={t('changes.label')}
        aria-rowcount={total + 1}
        layout="fixed"
        verticalSpacing="xs"
      >
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th w={140}>{t('changes.at')}</Table.Th>
            <Table.Th w={170}>{t('changes.who')}</Table.Th>
            <Table.Th>{t('changes.what')}</Table.Th>
            <Table.Th w={240}>{t('changes.why')}</Table.Th>
            <Table.Th w={56}>
              <VisuallyHidden>{app('table.actions')}</VisuallyHidden>
            </Table.Th>
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
              actions={actions}
              onOpen={onOpen}
            />
          ))}
          <Spacer height={below} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

type RowProps = Pick<Props, 'actions' | 'onOpen'> & {
  index: number;
  measure: (element: HTMLElement | null) => void;
  row: ChangeRow | undefined;
};

function Row({ index, measure, row, actions, onOpen }: RowProps) {
  const { what, objects, who } = useChangeWords();
  if (!row) {
    return (
      <Table.Tr ref={measure} data-index={index}>
        <Table.Td colSpan={width}>
          <Skeleton height={rowHeight - 20} />
        </Table.Td>
      </Table.Tr>
    );
  }
  return (
    <Table.Tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={0}
      className={classes.openable ?? ''}
      onClick={() => onOpen(row)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
      }}
    >
      <Table.Td className="figures" ta="left">
        {formatInstant(row.at)}
      </Table.Td>
      <Table.Td>{who(row.byName)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={500}>
          {what(row)}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {objects(row)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2}>
          {row.reason}
        </Text>
      </Table.Td>
      <Table.Td py={0} onClick={stop} onKeyDown={stop}>
        <RowMenu row={row} actions={actions} name={`${what(row)}, ${formatInstant(row.at)}`} />
      </Table.Td>
    </Table.Tr>
  );
}

const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();

const Spacer = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
