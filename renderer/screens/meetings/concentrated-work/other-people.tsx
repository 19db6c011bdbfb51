import { ActionIcon, Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { useWords } from '../../../words.ts';

type Row = Of<'concentrated-work'>['others'][number];
type Props = { rows: Row[]; error: (path: string) => ReactNode; onChange: (rows: Row[]) => void };

const parts = ['name', 'title', 'unit'] as const;

/** Experts and others from outside the roster, as they shall be printed. */
export function OtherPeople({ rows, error, onChange }: Props) {
  const { t } = useTranslation('concentratedWork');
  const words = useWords();
  return (
    <Input.Wrapper label={words.fieldLabel('concentrated-work', 'others')} labelElement="div">
      <Stack gap="xs" mt={2}>
        <Text size="xs">{t('others.hint')}</Text>
        {rows.map((row, index) => {
          const name = t('others.row', { number: index + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and are only added at the end.
            <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
              {parts.map((part) => {
                const label = words.itemLabel('concentrated-work', 'others', part);
                return (
                  <TextInput
                    key={part}
                    flex={1}
                    aria-label={`${name}: ${label}`}
                    placeholder={label}
                    value={row[part]}
                    error={error(`others.${index}.${part}`)}
                    onChange={(event) =>
                      onChange(
                        rows.map((one, at) =>
                          at === index ? { ...one, [part]: event.currentTarget.value } : one,
                        ),
                      )
                    }
                  />
                );
              })}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('others.remove', { number: index + 1 })}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </Group>
          );
        })}
        <Group>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...rows, { name: '', title: '', unit: '' }])}
          >
            {t('others.add')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
