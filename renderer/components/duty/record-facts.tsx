import { Stack, Text } from '@mantine/core';
import { formatDate, isIsoDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';
import { StoredFiles } from '../paper/stored-files.tsx';

type Props = {
  kind: 'report' | 'fulfilment';
  fields: readonly string[];
  record: Of<'report'> | Of<'fulfilment'>;
};

/** What was written down of a duty, as those see it who may not change it. */
export function RecordFacts({ kind, fields, record }: Props) {
  const words = useWords();
  const inWords = (field: string, value: unknown): string => {
    if (Array.isArray(value))
      return value.map((one) => words.choiceLabel(kind, field, String(one))).join(', ');
    return isIsoDate(value) ? formatDate(value) : String(value ?? '');
  };
  const values = record as unknown as Record<string, unknown>;
  const facts = fields
    .filter((field) => field !== 'files')
    .map((field) => [field, inWords(field, values[field])] as const);
  return (
    <Stack gap="xs">
      {facts
        .filter(([, value]) => value !== '')
        .map(([field, value]) => (
          <Text key={field} size="sm">
            <Text span fw={600} size="sm">
              {words.fieldLabel(kind, field)}:
            </Text>{' '}
            {value}
          </Text>
        ))}
      <StoredFiles files={record.files} />
    </Stack>
  );
}
