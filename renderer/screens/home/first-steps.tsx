import { Button, Group, Paper, Stack, Text, ThemeIcon, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kinds } from '../../../shared/records/index.ts';
import { recordsOf } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';

const steps = [
  { key: 'members', kind: 'membership', to: '/committee' },
  { key: 'meeting', kind: 'meeting', to: '/meetings/new' },
  { key: 'backup', kind: 'backup', to: '/backup' },
] as const;

/** Where nothing else is left to do, the card of the backup reminds of it. */
const backupStep = 2;

/** What a newcomer does first, each step ticked off by what the book holds; gone once all are done. */
export function FirstSteps() {
  const { t } = useTranslation('home');
  const isOfficer = useMayWrite(kinds.membership.access.write);
  const members = useQuery(recordsOf('membership', { limit: 1 }));
  const meetings = useQuery(recordsOf('meeting', { limit: 1 }));
  const backups = useQuery(recordsOf('backup', { limit: 1 }));
  const totals = [members, meetings, backups].map(({ data }) => data?.total);
  const known = totals.every((total) => total !== undefined);
  const next = totals.indexOf(0);
  if (!isOfficer || !known || next === -1 || next === backupStep) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('steps.title')}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4">
            {t('steps.title')}
          </Title>
          <Text size="sm">{t('steps.lead')}</Text>
        </div>
        {steps.map(({ key, to }, index) => {
          const isDone = (totals[index] ?? 0) > 0;
          return (
            <Group key={key} gap="sm" wrap="nowrap" align="flex-start">
              <ThemeIcon
                radius="xl"
                variant={isDone ? 'filled' : 'light'}
                color={isDone ? 'green.9' : 'ledger'}
              >
                {isDone ? <IconCheck size={16} aria-hidden /> : index + 1}
              </ThemeIcon>
              <div style={{ flex: 1 }}>
                <Text size="sm" fw={600}>
                  {t(`steps.${key}`)}
                  {isDone && <VisuallyHidden> ({t('steps.done')})</VisuallyHidden>}
                </Text>
                {!isDone && <Text size="sm">{t(`steps.${key}Hint`)}</Text>}
              </div>
              {!isDone && (
                <Button component={Link} to={to} variant={index === next ? 'filled' : 'default'}>
                  {t(`steps.${key}Action`)}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
    </Paper>
  );
}
