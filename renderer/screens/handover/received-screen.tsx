import { Box, Button, Container, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '../../../shared/calendar.ts';
import type { Inventory } from '../../../shared/handover/inventory.ts';
import { Card } from '../../components/page/card.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { reading, useOperation, useReadAnew } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { CountsList } from './counts-list.tsx';
import type { Handover } from './path-steps.ts';

/** What the new officer received, at the first sign-in after the rights changed hands. */
export function ReceivedScreen({ handoverId }: { handoverId: string }) {
  const query = useQuery(reading('records.get', { kind: 'handover', id: handoverId }));
  return (
    <Box component="main" mih="100vh" bg="gray.0">
      <Container size={1120} py="lg">
        <Loaded query={query}>{(record) => <Received handover={record as Handover} />}</Loaded>
      </Container>
    </Box>
  );
}

function Received({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const words = useWords();
  const { id, giverName, on, inventory, sheet } = handover;
  const receive = useOperation('handover.receive');
  const readAnew = useReadAnew();
  const seen = (path: string) =>
    receive.mutate(
      { id },
      {
        onSuccess: () => {
          window.location.hash = path;
          readAnew();
        },
      },
    );
  return (
    <Stack>
      <div>
        <Title order={1} size="h2">
          {t('received.title')}
        </Title>
        <Text>{t('received.lead', { giver: giverName, on: on ? formatDate(on) : '' })}</Text>
      </div>
      <SimpleGrid cols={2}>
        {inventory && <Contents inventory={inventory} />}
        <Stack>
          {inventory && <Ahead inventory={inventory} />}
          <Card title={t('received.next')}>
            <List size="sm" type="ordered">
              <List.Item>{t('received.nextSteps.one')}</List.Item>
              <List.Item>{t('received.nextSteps.two')}</List.Item>
              <List.Item>{t('received.nextSteps.three')}</List.Item>
            </List>
            <Text size="sm">
              {t('received.sheet')}: {words.choiceLabel('handover', 'sheet', sheet)}
            </Text>
          </Card>
        </Stack>
      </SimpleGrid>
      <FailureNotice error={receive.error} />
      <Group>
        <Button loading={receive.isPending} onClick={() => seen(`/handover/${id}`)}>
          {t('received.goOn')}
        </Button>
        <Button variant="default" disabled={receive.isPending} onClick={() => seen('/')}>
          {t('received.later')}
        </Button>
      </Group>
    </Stack>
  );
}

function Contents({ inventory }: { inventory: Inventory }) {
  const { t } = useTranslation('handover');
  return (
    <Stack>
      <Card title={t('received.inBook')}>
        <CountsList inventory={inventory} />
      </Card>
      <Card title={t('received.backups')}>
        {inventory.backups.length === 0 && <Text size="sm">{t('received.noBackup')}</Text>}
        <List size="sm">
          {inventory.backups.slice(0, 6).map(({ name, target, takenAt }) => (
            <List.Item key={target}>{`${target} · ${name} · ${formatInstant(takenAt)}`}</List.Item>
          ))}
        </List>
      </Card>
    </Stack>
  );
}

function Ahead({ inventory }: { inventory: Inventory }) {
  const { t } = useTranslation('handover');
  return (
    <Card title={t('received.ahead')}>
      {inventory.ahead.length === 0 && <Text size="sm">{t('received.noneAhead')}</Text>}
      <List size="sm">
        {inventory.ahead.slice(0, 8).map(({ on, what }) => (
          <List.Item key={`${on} ${what}`}>{`${formatDate(on)} · ${what}`}</List.Item>
        ))}
      </List>
    </Card>
  );
}
