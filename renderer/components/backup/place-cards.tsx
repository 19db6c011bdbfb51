import { Button, Group, Loader, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconDeviceUsb, IconFolder, IconFolderSearch, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { BackupTarget } from '../../../shared/outputs/backup.ts';
import type { FolderRef } from '../../../shared/outputs/values.ts';
import { call } from '../../bridge.ts';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { FolderPicker } from '../form/folder-picker.tsx';
import { FailureNotice } from '../page/failure-notice.tsx';
import classes from './place-cards.module.css';

/** Where backups lie or go: a drive, or another folder. */
export type Place = FolderRef & { removable: boolean };

type Props = {
  label: string;
  value: Place | null;
  onChange: (place: Place | null) => void;
  disabled?: boolean;
};

/** The removable drives as cards, with their free space and newest backup, and one for any other folder. */
export function PlaceCards({ label, value, onChange, disabled = false }: Props) {
  const { t } = useTranslation('backup');
  const query = useDrives();
  const drives = query.data ?? none;
  useDriveAtHand(drives, value, onChange);
  const isOther = value !== null && !drives.some(({ folder }) => folder === value.folder);
  const choose = (folder: string) => {
    const drive = drives.find((one) => one.folder === folder);
    if (drive) onChange(drive);
  };
  return (
    <Stack gap="xs">
      <Radio.Group label={label} value={value?.folder ?? ''} onChange={choose} disabled={disabled}>
        <SimpleGrid cols={2} spacing="xs" mt={6}>
          {drives.map((drive) => (
            <PlaceCard key={drive.folder} place={drive} facts={<DriveFacts drive={drive} />} />
          ))}
          {isOther && <PlaceCard place={value} facts={t('places.chosen')} />}
        </SimpleGrid>
      </Radio.Group>
      {query.isSuccess && drives.length === 0 && !isOther && (
        <Text size="sm" c="dimmed">
          {t('places.none')}
        </Text>
      )}
      <FailureNotice error={query.error} />
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          leftSection={query.isFetching ? <Loader size={14} /> : <IconRefresh size={16} aria-hidden />}
          disabled={disabled || query.isFetching}
          onClick={() => void query.refetch()}
        >
          {query.isFetching ? t('places.looking') : t('places.look')}
        </Button>
        <OtherFolder disabled={disabled} onChoose={(folder) => onChange({ ...folder, removable: false })} />
      </Group>
    </Stack>
  );
}

const none: BackupTarget[] = [];

/** The removable drives plugged in, looked for again whenever a screen asks. */
export const useDrives = () =>
  useQuery({ ...reading('backup.targets', {}), staleTime: 0, refetchOnMount: 'always' });

/** The only drive need not be chosen; one that was pulled out is chosen no longer. */
function useDriveAtHand(
  drives: readonly BackupTarget[],
  value: Place | null,
  onChange: Props['onChange'],
): void {
  const [only] = drives.length === 1 ? drives : [];
  const isGone = value?.removable === true && !drives.some(({ folder }) => folder === value.folder);
  useEffect(() => {
    if (value === null && only) onChange(only);
    if (isGone) onChange(null);
  }, [value, only, isGone, onChange]);
}

function PlaceCard({ place, facts }: { place: Place; facts: ReactNode }) {
  const Icon = place.removable ? IconDeviceUsb : IconFolder;
  return (
    <Radio.Card value={place.folder} p="sm" withBorder className={classes.card}>
      <Group wrap="nowrap" gap="sm" align="flex-start">
        <Radio.Indicator mt={2} />
        <Icon size={22} aria-hidden className={classes.icon} />
        <Stack gap={2}>
          <Text size="sm" fw={600} className={classes.label}>
            {place.label}
          </Text>
          <Text size="xs" c="dimmed" component="div">
            {facts}
          </Text>
        </Stack>
      </Group>
    </Radio.Card>
  );
}

function DriveFacts({ drive }: { drive: BackupTarget }) {
  const { t } = useTranslation('backup');
  const words = useWords();
  return (
    <>
      {'name' in drive.mark && <div>{drive.mark.name}</div>}
      {drive.freeBytes !== null && <div>{t('places.free', { size: words.size(drive.freeBytes) })}</div>}
      <div>
        {drive.newest
          ? t('places.newest', { at: formatInstant(drive.newest.takenAt) })
          : t('places.noBackup')}
      </div>
    </>
  );
}

/** The dialog of the system where there is one, else the one in the page. */
export function OtherFolder({
  label,
  disabled,
  onChoose,
}: {
  label?: string;
  disabled: boolean;
  onChoose: (folder: FolderRef) => void;
}) {
  const { t } = useTranslation('backup');
  const { folderDialog } = useStatus();
  const [isPicking, setPicking] = useState(false);
  const ask = async () => {
    if (!folderDialog) return setPicking(true);
    const chosen = await call('folders.choose', {});
    if (chosen) onChoose(chosen);
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFolderSearch size={16} aria-hidden />}
        disabled={disabled}
        onClick={() => void ask()}
      >
        {label ?? t('places.other')}
      </Button>
      {isPicking && (
        <FolderPicker
          onClose={() => setPicking(false)}
          onChoose={(chosen) => {
            setPicking(false);
            onChoose(chosen);
          }}
        />
      )}
    </>
  );
}
