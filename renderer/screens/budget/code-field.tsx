import { Autocomplete, type ComboboxParsedItem, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BudgetCode, budgetCodes, findBudgetCode } from '../../../shared/budget-codes.ts';
import { fold, matches } from '../../../shared/vietnamese.ts';

type Props = {
  label: string;
  required: boolean;
  error: ReactNode;
  value: unknown;
  set: (value: unknown) => void;
  /** A suggestion was taken. */
  onPick: (code: BudgetCode) => void;
};

const written = ({ code, name }: BudgetCode): string => `${code} – ${name}`;

const suggestions = budgetCodes.items.map((item) => ({
  group: written(item),
  items: item.codes.map(written),
}));

/** The code of a line: suggested by number or name from the index, any other typed. */
export function CodeField({ label, required, error, value, set, onPick }: Props) {
  const { t } = useTranslation('budget');
  const code = String(value ?? '');
  const found = findBudgetCode(code);
  const change = (typed: string) => {
    const picked = findBudgetCode(/^(\d{4}) – /.exec(typed)?.[1] ?? '');
    if (picked && typed === written(picked)) {
      set(picked.code);
      onPick(picked);
    } else set(typed);
  };
  return (
    <Autocomplete
      label={label}
      required={required}
      error={error}
      description={found ? found.name : t('line.codeHint')}
      openOnFocus={false}
      data={suggestions}
      value={code}
      onChange={change}
      filter={({ options, search }) => narrowed(options as Options, search)}
      maxDropdownHeight={260}
      comboboxProps={{ width: 420, position: 'bottom-start' }}
      renderOption={({ option }) => (
        <Group justify="space-between" wrap="nowrap" w="100%">
          <Text size="sm">{option.value}</Text>
          {!budgetCodes.verified && (
            <Text size="xs" c="dimmed" style={{ flexShrink: 0 }}>
              {t('line.unverified')}
            </Text>
          )}
        </Group>
      )}
    />
  );
}

type Options = (ComboboxParsedItem<string> | { group: string; items: ComboboxParsedItem<string>[] })[];

/** Groups with those of their codes whose number or name has what was typed, diacritics or not. */
function narrowed(options: Options, search: string) {
  const wanted = fold(search);
  return options.flatMap((group) => {
    if (!('items' in group)) return [];
    const items = group.items.filter((one) => 'label' in one && matches(fold(one.label), wanted));
    return items.length > 0 ? [{ ...group, items }] : [];
  }) as never;
}
