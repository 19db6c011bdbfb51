import {
  ActionIcon,
  Box,
  Group,
  Menu,
  Table,
  Text,
  TextInput,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareText, fold, matches } from '../../shared/vietnamese.ts';
import classes from './record-table.module.css';

export type Column<T> = {
  key: string;
  label: string;
  /** The words of the cell: shown, searched and sorted by, unless told otherwise. */
  text: (row: T) => string;
  /** What the cell shows where it is more than its words. */
  show?: (row: T) => ReactNode;
  /** What it is sorted by where that is not its words. */
  sortBy?: (row: T) => string | number;
  figures?: boolean;
  width?: number | string;
};

export type RowAction<T> = {
  label: string;
  icon?: ReactNode;
  run: (row: T) => void;
  danger?: boolean;
  hidden?: (row: T) => boolean;
};

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
  const [sort, setSort] = useState<{ key: string; descending: boolean } | null>(null);
  const folded = useFolded(rows, columns);
  const wanted = useDeferredValue(query);
  const shown = useMemo(
    () => sorted(found(rows, folded, wanted), columns, sort),
    [rows, folded, wanted, columns, sort],
  );
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
                <HeadCell key={column.key} column={column} sort={sort} onSort={setSort} />
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

/** The rows' words, folded once for every search. */
const useFolded = <T,>(rows: readonly T[], columns: readonly Column<T>[]) =>
  useMemo(
    () => rows.map((row) => fold(columns.map((column) => column.text(row)).join(' '))),
    [rows, columns],
  );

function found<T>(rows: readonly T[], folded: readonly string[], query: string): readonly T[] {
  const wanted = fold(query);
  return wanted.trim() === '' ? rows : rows.filter((_row, index) => matches(folded[index] ?? '', wanted));
}

function sorted<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: { key: string; descending: boolean } | null,
): readonly T[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (!column || !sort) return rows;
  const keyOf = column.sortBy ?? column.text;
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compareKeys(keyOf(a), keyOf(b)));
}

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

const opening = (open: () => void) => ({
  tabIndex: 0,
  className: classes.openable,
  onClick: open,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) open();
  },
});

/** What a row is called by those who hear its menu: its first words, and not its number in the list. */
function nameOf<T>(row: T, columns: readonly Column<T>[]): string {
  const words = columns.filter(({ figures }) => !figures).map(({ text }) => text(row));
  return words.find((one) => one !== '') ?? '';
}

type Sort = { key: string; descending: boolean } | null;

function HeadCell<T>({
  column,
  sort,
  onSort,
}: {
  column: Column<T>;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { t } = useTranslation();
  const active = sort?.key === column.key;
  const next =
    active && !sort.descending
      ? { key: column.key, descending: true }
      : { key: column.key, descending: false };
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <Table.Th
      w={column.width}
      aria-sort={active ? direction : 'none'}
      className={column.figures ? 'figures' : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort(active && sort.descending ? null : next)}
        title={t('table.sortBy', { column: column.label })}
      >
        {column.label}
        {active &&
          (sort.descending ? <IconArrowDown size={14} aria-hidden /> : <IconArrowUp size={14} aria-hidden />)}
      </UnstyledButton>
    </Table.Th>
  );
}

function RowMenu<T>({ row, actions, name }: { row: T; actions: readonly RowAction<T>[]; name: string }) {
  const { t } = useTranslation();
  const offered = actions.filter((action) => !action.hidden?.(row));
  if (offered.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t('actions.more')}: ${name}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((action) => (
          <Menu.Item
            key={action.label}
            leftSection={action.icon}
            {...(action.danger ? { color: 'red' } : {})}
            onClick={() => action.run(row)}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const Spacer = ({ height, width }: { height: number; width: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
