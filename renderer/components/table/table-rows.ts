import { type ReactNode, useMemo } from 'react';
import { compareText, fold, matches } from '../../../shared/vietnamese.ts';

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

/** The column that a table is sorted by; null = as the rows came. */
export type Sort = { key: string; descending: boolean } | null;

/** The rows that a search finds without diacritics, in the order of a column. Their words are folded once. */
export function useShownRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  wish: { query: string; sort: Sort },
): readonly T[] {
  const { query, sort } = wish;
  const folded = useMemo(
    () => rows.map((row) => fold(columns.map((column) => column.text(row)).join(' '))),
    [rows, columns],
  );
  return useMemo(
    () => sorted(found(rows, folded, query), columns, sort),
    [rows, folded, query, columns, sort],
  );
}

function found<T>(rows: readonly T[], folded: readonly string[], query: string): readonly T[] {
  const wanted = fold(query);
  return wanted.trim() === '' ? rows : rows.filter((_row, index) => matches(folded[index] ?? '', wanted));
}

function sorted<T>(rows: readonly T[], columns: readonly Column<T>[], sort: Sort): readonly T[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (!column || !sort) return rows;
  const keyOf = column.sortBy ?? column.text;
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compareKeys(keyOf(a), keyOf(b)));
}

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

/** What a row is called by those who hear its menu: its first words, and not its number in the list. */
export function nameOf<T>(row: T, columns: readonly Column<T>[]): string {
  const words = columns.filter(({ figures }) => !figures).map(({ text }) => text(row));
  return words.find((one) => one !== '') ?? '';
}
