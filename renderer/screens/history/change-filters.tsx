import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Author } from '../../../shared/outputs/history.ts';
import { type KindName, kindNames } from '../../../shared/records/index.ts';
import { compareText } from '../../../shared/vietnamese.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { useWords } from '../../words.ts';
import { useChangeWords } from './change-words.ts';
import type { ChangeFilter } from './use-changes.ts';

type Props = {
  filter: ChangeFilter;
  authors: readonly Author[];
  total: number;
  onChange: (filter: ChangeFilter) => void;
};

/** So long after the last key the search begins. */
const pause = 200;

/** Which changes are shown: whose, of which kind, of which days, with which words. */
export function ChangeFilters({ filter, authors, total, onChange }: Props) {
  const { t } = useTranslation('history');
  const { kindOne } = useWords();
  const { who } = useChangeWords();
  const [text, setText] = useState(filter.search ?? '');
  const set = (more: { [K in keyof ChangeFilter]?: ChangeFilter[K] | undefined }) =>
    onChange(withoutBlanks({ ...filter, ...more }));
  const search = useDebouncedCallback((search: string) => set({ search: search.trim() }), pause);
  const kinds = kindNames
    .map((value) => ({ value, label: kindOne(value) }))
    .sort((a, b) => compareText(a.label, b.label));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Group align="flex-end" gap="sm" role="search">
      <Select
        label={t('changes.by')}
        placeholder={t('changes.everybody')}
        data={authors.map(({ by, name }) => ({ value: by, label: who(name) }))}
        value={filter.by ?? null}
        onChange={(by) => set({ by: by ?? undefined })}
        clearable
        w={190}
      />
      <Select
        label={t('changes.kind')}
        placeholder={t('changes.everyKind')}
        data={kinds}
        value={filter.kind ?? null}
        onChange={(kind) => set({ kind: (kind as KindName | null) ?? undefined })}
        clearable
        searchable
        w={190}
      />
      <DateRange filter={filter} set={set} />
      <TextInput
        type="search"
        label={t('changes.search')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={200}
        w={220}
      />
      <Text size="sm" c="dimmed" aria-live="polite" pb={8}>
        {t('changes.total', { count: total })}
      </Text>
      {isFiltered && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => {
            setText('');
            onChange({});
          }}
        >
          {t('changes.clear')}
        </Button>
      )}
    </Group>
  );
}

type RangeProps = {
  filter: ChangeFilter;
  set: (more: { from?: string | undefined; until?: string | undefined }) => void;
};

function DateRange({ filter, set }: RangeProps) {
  const { t } = useTranslation('history');
  return (
    <>
      <div style={{ width: 152 }}>
        <DateField
          label={t('changes.from')}
          value={filter.from ?? null}
          onChange={(from) => set({ from: from ?? undefined })}
          clearable
        />
      </div>
      <div style={{ width: 152 }}>
        <DateField
          label={t('changes.until')}
          value={filter.until ?? null}
          onChange={(until) => set({ until: until ?? undefined })}
          clearable
        />
      </div>
    </>
  );
}

const withoutBlanks = (filter: Record<string, unknown>): ChangeFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
