import { ActionIcon, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedDay } from '../../../shared/calendar.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { useWeekdayWords } from './weekday-words.ts';

type Props = {
  label: string;
  addLabel: string;
  days: readonly MarkedDay[];
  onChange: (days: MarkedDay[]) => void;
  error: (row: number, field: 'on' | 'why') => ReactNode;
};

/** Days with their reasons, one to a line. */
export function DayListField({ label, addLabel, days, onChange, error }: Props) {
  const { t } = useTranslation('settings');
  const weekdayOf = useWeekdayWords();
  const change = (row: number, more: Partial<MarkedDay>) =>
    onChange(days.map((day, index) => (index === row ? { ...day, ...more } : day)));
  return (
    <Fieldset legend={label}>
      <Stack gap={6}>
        {days.map(({ on, why }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place; it is typed into, not moved.
          <Group key={row} gap="xs" wrap="nowrap" align="flex-start">
            <DateField
              aria-label={t('holidays.dayOf', { row: row + 1 })}
              value={on}
              onChange={(next) => change(row, { on: next ?? '' })}
              error={error(row, 'on')}
            />
            <Text size="sm" w={90} mt={8} c="dimmed" style={{ flexShrink: 0 }}>
              {weekdayOf(on)}
            </Text>
            <TextInput
              aria-label={t('holidays.whyOf', { row: row + 1 })}
              value={why}
              onChange={(event) => change(row, { why: event.currentTarget.value })}
              error={error(row, 'why')}
              flex={1}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              mt={4}
              aria-label={t('holidays.removeDay', { row: row + 1 })}
              onClick={() => onChange(days.filter((_day, index) => index !== row))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="light"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...days, { on: '', why: '' }])}
          style={{ alignSelf: 'flex-start' }}
        >
          {addLabel}
        </Button>
      </Stack>
    </Fieldset>
  );
}
