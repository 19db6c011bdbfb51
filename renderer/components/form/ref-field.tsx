import { type ComboboxParsedItem, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type KindName, kinds, type Of } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { fold, matches } from '../../../shared/vietnamese.ts';
import { allRecordsOf } from '../../queries.ts';

type Common = {
  label: string;
  to: KindName;
  required?: boolean;
  error?: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
  /** Only these may be chosen. */
  only?: (record: Of<KindName>) => boolean;
};

/** One record of a kind, found by typing part of its title without diacritics. */
export function RefField(props: Common & { value: string | null; onChange: (id: string | null) => void }) {
  const { to, only, value, onChange, required = false, ...rest } = props;
  return (
    <Select
      {...rest}
      required={required}
      data={useOptions(to, only)}
      value={value === '' ? null : value}
      onChange={onChange}
      filter={foldedFilter}
      searchable
      clearable={!required}
    />
  );
}

/** Several records of a kind. */
export function RefsField(props: Common & { value: string[]; onChange: (ids: string[]) => void }) {
  const { to, only, value, onChange, ...rest } = props;
  return (
    <MultiSelect
      {...rest}
      data={useOptions(to, only)}
      value={value}
      onChange={onChange}
      filter={foldedFilter}
      searchable
    />
  );
}

function useOptions(to: KindName, only?: Common['only']): { value: string; label: string }[] {
  const { data = [] } = useQuery(allRecordsOf(to));
  const { title } = kinds[to] as AnyKind;
  return data
    .filter((record) => only?.(record) ?? true)
    .map((record) => ({ value: record.id, label: title(record) }));
}

type Filter = (input: {
  options: ComboboxParsedItem<string>[];
  search: string;
}) => ComboboxParsedItem<string>[];

/** Options whose words contain what was typed, with or without diacritics. */
export const foldedFilter: Filter = ({ options, search }) =>
  options.filter((option) => 'label' in option && matches(fold(String(option.label)), fold(search)));
