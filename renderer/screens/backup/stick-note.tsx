import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BackupTarget } from '../../../shared/outputs/backup.ts';
import { useBackupOverview } from '../../components/backup/backup-overview.ts';
import type { Place } from '../../components/backup/place-cards.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { reading, useOperation } from '../../queries.ts';

/** What the program knows of the chosen medium: which stick it is, and whether another one would be better. */
export function StickNote({ place }: { place: Place }) {
  const query = useQuery({
    ...reading('backup.look', { folder: place.folder }),
    staleTime: 0,
    refetchOnMount: 'always',
  });
  if (query.isError) return <FailureNotice error={query.error} />;
  return query.data ? <Note target={query.data} /> : null;
}

type Mark = BackupTarget['mark'];

/** Marks with which nothing is wrong. */
const isFine = ({ state }: Mark): boolean => ['known', 'unmarked', 'forgotten'].includes(state);

function useMarkWords(): (target: BackupTarget) => string {
  const { t } = useTranslation('care');
  return ({ mark, removable }) => {
    if (mark.state === 'unmarked') return t(removable ? 'mark.unmarkedDrive' : 'mark.unmarkedFolder');
    return t(`mark.${mark.state}`, { name: 'name' in mark ? mark.name : '' });
  };
}

function Note({ target }: { target: BackupTarget }) {
  const { t } = useTranslation('care');
  const { mark, sameDisk } = target;
  const said = useMarkWords()(target);
  const overview = useBackupOverview().data;
  const isNewest =
    mark.state === 'known' && overview?.last?.stickId === mark.stickId && overview.next?.id !== mark.stickId;
  const warnings = [
    ...(sameDisk ? [t('mark.sameDisk')] : []),
    ...(isNewest && overview.next ? [t('mark.other', { name: mark.name, next: overview.next.name })] : []),
    ...(isFine(mark) ? [] : [said]),
  ];
  return (
    <Stack gap="xs" aria-live="polite">
      {isFine(mark) && <Text size="sm">{said}</Text>}
      {warnings.map((warning) => (
        <Alert key={warning} color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {warning}
        </Alert>
      ))}
      <MarkButton target={target} />
    </Stack>
  );
}

/** Marks a folder that stands in for a stick, puts a new mark over one in the way, or takes a stick back. */
function MarkButton({ target: { folder, mark, removable } }: { target: BackupTarget }) {
  const { t } = useTranslation('care');
  const make = useOperation('backup.mark');
  const isNew = mark.state === 'unmarked' && !removable;
  if (!isNew && (mark.state === 'known' || mark.state === 'forgotten' || mark.state === 'unmarked'))
    return null;
  const label = isNew ? 'mark.make' : mark.state === 'retired' ? 'mark.takeBack' : 'mark.anew';
  const anew = label === 'mark.anew';
  return (
    <Group>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconTag size={16} aria-hidden />}
        loading={make.isPending}
        onClick={() =>
          make.mutate({ folder, anew }, { onSuccess: ({ name }) => notifyDone(t('mark.made', { name })) })
        }
      >
        {t(label)}
      </Button>
      <FailureNotice error={make.error} />
    </Group>
  );
}
