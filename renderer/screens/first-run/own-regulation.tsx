import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepGiven } from './part-fields.tsx';

/** The commune's own regulation: whether it was read, and the way to its text. */
export function OwnRegulationPanel({ given }: { given: StepGiven }) {
  const { t } = useTranslation('firstRun');
  const { own } = given.draft;
  const count = own?.text.articles.length ?? 0;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('own.title')}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {own === null ? t('own.unread') : t('own.confirmed', { count })}
        </Text>
        <Button
          variant={own === null ? 'filled' : 'default'}
          onClick={given.onRead}
          style={{ flexShrink: 0 }}
        >
          {own === null ? t('own.read') : t('own.again')}
        </Button>
      </Group>
    </Paper>
  );
}
