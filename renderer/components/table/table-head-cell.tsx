import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './record-table.module.css';
import type { Column, Sort } from './table-rows.ts';

type Props<T> = { column: Column<T>; sort: Sort; onSort: (sort: Sort) => void };

/** The head of a column: sorts up, then down, then as the rows came. */
export function TableHeadCell<T>({ column, sort, onSort }: Props<T>) {
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
