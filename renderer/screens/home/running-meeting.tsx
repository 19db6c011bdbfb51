import { Alert, Button, Group, Text } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordsOf } from '../../queries.ts';

/** Meetings that have begun and not ended, after a power cut too: the way back to where they were. */
export function RunningMeeting() {
  const { t } = useTranslation('sitting');
  const { data } = useQuery(recordsOf('meeting', { where: { state: 'in-session' } }));
  return data?.rows.map(({ id, title, begunAt }) => (
    <Alert key={id} title={t('running.title')} icon={<IconDoorEnter aria-hidden />}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{t(begunAt ? 'running.text' : 'running.textNoTime', { title, time: begunAt })}</Text>
        <Button component={Link} to={`/meetings/${id}/session`} style={{ flexShrink: 0 }}>
          {t('running.go')}
        </Button>
      </Group>
    </Alert>
  ));
}
