import { Box, Group, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './record-table.module.css';
import { type RowAction, RowMenu } from './row-menu.tsx';
import { TableHeadCell } from './table-head-cell.tsx';
import { type Column, nameOf, type Sort, useShownRows } from './table-rows.ts';

type Props<T> = {
  /** What the table is, for those who hear it. */
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  keyOf: (row: T) => string;
  /** Opening a row: click or Enter. */
  onOpen?: (row: T) => void;
  actions?: readonly RowAction<T>[];
  /** Shown instead of the table where there are no rows at all. */
  empty: ReactNode;
  /** More beside the search box. */
  tools?: ReactNode;
  /** A last row that stays in place: totals. */
  footer?: ReactNode;
  /** False leaves out the search box of a table that is short by nature. */
  searchable?: boolean;
};

/** Above this many rows only those in sight are drawn. */
const virtualFrom = 120;

/**
 * The one table of the interface: search without diacritics, sorting by any column, rows opened by click or
 * Enter, actions in a menu, and long lists drawn only where they are seen.
 */
export function RecordTable<T>(props: Props<T>) {
  const {
    label,
    rows,
    columns,
    keyOf,
    onOpen,
    actions = [],
    empty,
    tools,
    footer,
    searchable = true,
  } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>(null);
  const shown = useShownRows(rows, columns, { query: useDeferredValue(query), sort });
  const scroller = useRef<HTMLDivElement>(null);
  const isLong = shown.length > virtualFrom;
  const virtualizer = useVirtualizer({
    count: isLong ? shown.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 41,
    overscan: 12,
  });
  if (rows.length === 0) return <>{empty}</>;

  const virtual = virtualizer.getVirtualItems();
  const above = virtual[0]?.start ?? 0;
  const below = isLong ? virtualizer.getTotalSize() - (virtual.at(-1)?.end ?? 0) : 0;
  const drawn = isLong
    ? virtual.map((item) => ({ row: shown[item.index] as T, index: item.index }))
    : shown.map((row, index) => ({ row, index }));
  const width = columns.length + (actions.length > 0 ? 1 : 0);

  return (
    <Box>
      {(searchable || tools) && (
        <Group justify="space-between" mb="xs" gap="sm">
          {searchable && (
            <TextInput
              type="search"
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
              placeholder={t('search.placeholder')}
              aria-label={t('search.label')}
              leftSection={<IconSearch size={16} aria-hidden />}
              w={300}
            />
          )}
          <Group gap="sm">
            {tools}
            {searchable && (
              <Text size="sm" c="dimmed" aria-live="polite">
                {t('table.rows', { count: shown.length })}
              </Text>
            )}
          </Group>
        </Group>
      )}
      <div ref={scroller} className={classes.scroller} data-long={isLong || undefined}>
        <Table
          highlightOnHover={onOpen !== undefined}
          aria-label={label}
          aria-rowcount={shown.length + 1}
          verticalSpacing="xs"
        >
          <Table.Thead className={classes.head}>
            <Table.Tr>
              {columns.map((column) => (
                <TableHeadCell key={column.key} column={column} sort={sort} onSort={setSort} />
              ))}
              {actions.length > 0 && (
                <Table.Th w={48}>
                  <VisuallyHidden>{t('table.actions')}</VisuallyHidden>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Spacer height={above} width={width} />
            {drawn.map(({ row, index }) => (
              <Table.Tr
                key={keyOf(row)}
                data-index={index}
                ref={isLong ? virtualizer.measureElement : undefined}
                {...(onOpen ? opening(() => onOpen(row)) : {})}
              >
                {columns.map((column) => (
                  <Table.Td key={column.key} className={column.figures ? 'figures' : undefined}>
                    {column.show ? column.show(row) : column.text(row)}
                  </Table.Td>
                ))}
                {actions.length > 0 && (
                  <Table.Td
                    py={0}
                    onClick={(event) => event.stopPropagation()}
                    onKeyDown={(event) => event.stopPropagation()}
                  >
                    <RowMenu row={row} actions={actions} name={nameOf(row, columns)} />
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
            <Spacer height={below} width={width} />
            {shown.length === 0 && (
              <Table.Tr>
                <Table.Td colSpan={width}>{t('table.none', { query })}</Table.Td>
              </Table.Tr>
            )}
          </Table.Tbody>
          {footer && <Table.Tfoot>{footer}</Table.Tfoot>}
        </Table>
      </div>
    </Box>
  );
}

const opening = (open: () => void) => ({
  tabIndex: 0,
  className: classes.openable,
  onClick: open,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) open();
  },
});

const Spacer = ({ height, width }: { height: number; width: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
