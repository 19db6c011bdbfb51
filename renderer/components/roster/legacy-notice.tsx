import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromTcvn3, fromVni, legacyEncoding } from '../../../shared/legacy-text.ts';

type Props = { rows: string[][]; onRows: (rows: string[][]) => void };

const encodings = {
  tcvn3: { name: 'TCVN3', convert: fromTcvn3 },
  vni: { name: 'VNI', convert: fromVni },
} as const;

/** Offers to convert a table typed before Unicode; nothing is converted before the official has seen it. */
export function LegacyNotice({ rows, onRows }: Props) {
  const { t } = useTranslation('roster');
  const [answer, setAnswer] = useState<'converted' | 'kept' | null>(null);
  const found = legacyEncoding(rows.flat().join('\n'));
  if (found === null || answer === 'kept') return null;
  const { name: encoding, convert } = encodings[found];
  if (answer === 'converted') return <Alert>{t('import.legacyDone', { encoding })}</Alert>;
  const converted = rows.map((row) => row.map(convert));
  const sample = converted
    .flat()
    .filter((cell, at) => cell !== rows.flat()[at])
    .slice(0, 4)
    .join(' · ');
  return (
    <Alert color="yellow" role="alert">
      <Stack gap="xs">
        <Text size="sm">{t('import.legacy', { encoding })}</Text>
        <Text size="sm" fw={500}>
          {t('import.legacyPreview', { text: sample })}
        </Text>
        <Group gap="xs">
          <Button
            size="xs"
            onClick={() => {
              setAnswer('converted');
              onRows(converted);
            }}
          >
            {t('import.convert')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAnswer('kept')}>
            {t('import.keep')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
