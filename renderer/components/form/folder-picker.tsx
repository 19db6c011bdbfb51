import { Button, Group, Loader, Modal, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowUp, IconFolder } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderListing } from '../../../shared/outputs/files.ts';
import type { FolderRef } from '../../../shared/outputs/values.ts';
import { reading } from '../../queries.ts';
import { FailureNotice } from '../page/failure-notice.tsx';
import classes from './folder-picker.module.css';

type Props = { onChoose: (folder: FolderRef) => void; onClose: () => void };

/** Choosing a folder in the page, where there is no dialog of the system: step in, step out, choose. */
export function FolderPicker({ onChoose, onClose }: Props) {
  const { t } = useTranslation('backup');
  const { t: app } = useTranslation();
  const [at, setAt] = useState<string | null>(null);
  const query = useQuery({
    ...reading('folders.list', { folder: at }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const current = query.isError ? null : (query.data?.current ?? null);
  const isTop = at === null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('picker.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={500} className={classes.path} aria-live="polite">
            {isTop ? t('picker.top') : (current?.label ?? '')}
          </Text>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowUp size={16} aria-hidden />}
            disabled={isTop}
            onClick={() => setAt(query.isError ? null : (query.data?.parent ?? null))}
          >
            {t('picker.up')}
          </Button>
        </Group>
        <FailureNotice error={query.error} />
        {query.data && !query.isError && <Inside listing={query.data} onOpen={setAt} />}
        {query.isPending && <Loader size="sm" role="status" aria-label={app('state.loading')} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button
            disabled={current === null || query.isFetching}
            onClick={() => current && onChoose(current)}
          >
            {t('picker.choose')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Inside({ listing, onOpen }: { listing: FolderListing; onOpen: (folder: string) => void }) {
  const { t } = useTranslation('backup');
  return (
    <ScrollArea h={320} type="auto" className={classes.list} viewportProps={{ tabIndex: -1 }}>
      <Stack gap={0} role="group" aria-label={t('picker.folders')} onKeyDown={stepByArrow}>
        {listing.folders.map(({ folder, label }) => (
          <UnstyledButton key={folder} className={classes.folder} onClick={() => onOpen(folder)}>
            <IconFolder size={18} aria-hidden /> {label}
          </UnstyledButton>
        ))}
        {listing.folders.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {t('picker.none')}
          </Text>
        )}
      </Stack>
    </ScrollArea>
  );
}

/** Up and down go from folder to folder; a long list need not be tabbed through. */
function stepByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('button')];
  const next = all[all.indexOf(document.activeElement as HTMLButtonElement) + step];
  next?.focus();
}
