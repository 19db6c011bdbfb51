import { Badge, Stack, Text } from '@mantine/core';
import { IconUsb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { BackupOverview, StickRow } from '../../../shared/outputs/backup.ts';
import { useBackupOverview } from '../../components/backup/backup-overview.ts';
import { Card } from '../../components/page/card.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { AutomaticCard } from './automatic-card.tsx';
import { RetireDialog } from './retire-dialog.tsx';

/** The two sets on their sticks, and the copies that the PC makes by itself. */
export function SticksPanel() {
  const { t } = useTranslation('care');
  const query = useBackupOverview();
  return (
    <Stack gap="lg">
      <Card title={t('sticks.title')}>
        <Text size="sm" c="dimmed">
          {t('sticks.lead')} {t('source')}
        </Text>
        <Loaded query={query}>{(overview) => <Sticks overview={overview} />}</Loaded>
      </Card>
      <AutomaticCard />
    </Stack>
  );
}

function Sticks({ overview: { sticks, next } }: { overview: BackupOverview }) {
  const { t } = useTranslation('care');
  const isOfficer = useMayWrite(['officer']);
  const [retiring, retire] = useState<StickRow | null>(null);
  const columns = useColumns(next?.id ?? null);
  const action = {
    label: t('sticks.retire'),
    icon: <IconUsb size={16} aria-hidden />,
    run: retire,
    hidden: ({ state }: StickRow) => !isOfficer || state !== 'in-use',
  };
  return (
    <>
      <RecordTable
        label={t('sticks.title')}
        rows={sticks}
        columns={columns}
        keyOf={({ id }) => id}
        actions={[action]}
        searchable={false}
        empty={<EmptyState title={t('sticks.none')} hint={t('sticks.noneHint')} />}
      />
      {retiring && <RetireDialog stick={retiring} onClose={() => retire(null)} />}
    </>
  );
}

function useColumns(next: string | null): Column<StickRow>[] {
  const { t } = useTranslation('care');
  const words = useWords();
  const stateOf = (row: StickRow) => words.choiceLabel('stick', 'state', row.state);
  return [
    {
      key: 'name',
      label: t('sticks.name'),
      text: ({ name }) => name,
      show: ({ id, name }) => (
        <>
          {name}{' '}
          {id === next && (
            <Badge variant="light" tt="none">
              {t('sticks.isNext')}
            </Badge>
          )}
        </>
      ),
    },
    {
      key: 'last',
      label: t('sticks.last'),
      text: ({ last }) => (last ? formatInstant(last.takenAt) : t('sticks.empty')),
      sortBy: ({ last }) => last?.takenAt ?? '',
      width: 170,
    },
    {
      key: 'verified',
      label: t('sticks.verified'),
      text: ({ last }) =>
        last
          ? `${formatInstant(last.verifiedAt)}, ${words.choiceLabel('backup', 'verifiedHow', last.verifiedHow)}`
          : '',
      sortBy: ({ last }) => last?.verifiedAt ?? '',
      width: 320,
    },
    {
      key: 'backups',
      label: t('sticks.backups'),
      text: ({ backups }) => words.value('count', backups),
      sortBy: ({ backups }) => backups,
      figures: true,
      width: 90,
    },
    {
      key: 'state',
      label: t('sticks.state'),
      text: (row) => [stateOf(row), row.retiredReason].filter(Boolean).join(': '),
    },
  ];
}
