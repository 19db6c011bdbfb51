import { Alert, Box, Button, Code, Container, Group, Loader, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import {
  compareInventories,
  type Inventory,
  type InventoryDifference,
} from '../../../shared/handover/inventory.ts';
import type { Status } from '../../../shared/outputs/values.ts';
import { isKindName } from '../../../shared/records/index.ts';
import { ReasonField } from '../../components/form/reason-field.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { reading, useOperation, useReadAnew } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import type { Handover } from './path-steps.ts';

const RestorePanel = lazy(async () => ({
  default: (await import('../../components/backup/restore-panel.tsx')).RestorePanel,
}));

type Props = { moved: NonNullable<Status['moved']>; onLook: () => void };

/** The book has come from another PC: is it the one that was packed there, and is it to be used here? */
export function ArrivedScreen({ moved, onLook }: Props) {
  const { t } = useTranslation('handover');
  const packed = useQuery(reading('records.get', { kind: 'handover', id: moved.handoverId }));
  const found = useQuery({ ...reading('handover.inventory', {}), staleTime: 0 });
  return (
    <Box component="main" mih="100vh" bg="gray.0">
      <Container size={900} py="lg">
        <Stack>
          <div>
            <Title order={1} size="h2">
              {t('arrived.title')}
            </Title>
            <Text>{t('arrived.lead', { from: moved.from, to: moved.to, at: formatInstant(moved.at) })}</Text>
          </div>
          <Loaded query={packed}>
            {(record) => (
              <Loaded query={found}>
                {(now) => (
                  <Compared
                    onLook={onLook}
                    id={moved.handoverId}
                    packed={(record as Handover).inventory}
                    found={now}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        </Stack>
      </Container>
    </Box>
  );
}

type ComparedProps = { id: string; packed: Inventory | null; found: Inventory; onLook: () => void };

function Compared({ id, packed, found, onLook }: ComparedProps) {
  const { t } = useTranslation('handover');
  const { user } = useStatus();
  const { same, differences } = packed
    ? compareInventories(packed, found)
    : { same: false, differences: [] as InventoryDifference[] };
  const isOfficer = user?.roles.includes('officer') ?? false;
  return (
    <Stack>
      {same ? (
        <Alert color="ledger" role="status" icon={<IconCircleCheck aria-hidden />} title={t('arrived.same')}>
          <Text size="sm">{t('arrived.sameHint')}</Text>
          <Code fz="sm">{found.fingerprint}</Code>
        </Alert>
      ) : (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('arrived.differs')}>
          <Text size="sm">{t('arrived.differsHint')}</Text>
          <Differences differences={differences} />
        </Alert>
      )}
      {!isOfficer && <Alert color="yellow">{t('arrived.waitsForOfficer')}</Alert>}
      {isOfficer && <Take id={id} isSame={same} />}
      <Group>
        <Button variant="subtle" onClick={onLook}>
          {t('arrived.look')}
        </Button>
      </Group>
    </Stack>
  );
}

function Differences({ differences }: { differences: readonly InventoryDifference[] }) {
  const { t } = useTranslation('handover');
  const words = useWords();
  if (differences.length === 0) return null;
  return (
    <Table mt="xs" fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('arrived.kind')}</Table.Th>
          <Table.Th>{t('arrived.before')}</Table.Th>
          <Table.Th>{t('arrived.now')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ kind, before, now }) => (
          <Table.Tr key={kind}>
            <Table.Td>{isKindName(kind) ? words.kindMany(kind) : kind}</Table.Td>
            <Table.Td>{before}</Table.Td>
            <Table.Td>{now}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Take({ id, isSame }: { id: string; isSame: boolean }) {
  const { t } = useTranslation('handover');
  const { t: app } = useTranslation();
  const arrive = useOperation('handover.arrive');
  const readAnew = useReadAnew();
  const [reason, setReason] = useState('');
  const [isRestoring, setRestoring] = useState(false);
  const run = () =>
    arrive.mutate(
      { id, reason },
      {
        onSuccess: () => {
          notifyDone(t('arrived.taken'));
          readAnew();
        },
      },
    );
  return (
    <Stack>
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        {t('arrived.onlyOneWarning')}
      </Alert>
      {!isSame && <ReasonField label={t('arrived.reason')} minRows={2} value={reason} onChange={setReason} />}
      <FailureNotice error={arrive.error} />
      <Group>
        <Button loading={arrive.isPending} disabled={!isSame && reason.trim() === ''} onClick={run}>
          {t('arrived.take')}
        </Button>
        {!isSame && (
          <Button variant="default" onClick={() => setRestoring(true)}>
            {t('arrived.restore')}
          </Button>
        )}
      </Group>
      {isRestoring && (
        <Suspense fallback={<Loader role="status" aria-label={app('state.loading')} />}>
          <RestorePanel onDone={readAnew} />
        </Suspense>
      )}
    </Stack>
  );
}
