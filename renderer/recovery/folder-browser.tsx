import { Button, Group, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowUp, IconFolder } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FolderListing } from '../../shared/outputs/files.ts';
import type { FolderRef } from '../../shared/outputs/values.ts';
import { call } from '../bridge.ts';
import { Dialog } from './dialog.tsx';
import classes from './folder-browser.module.css';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

/** The system's own dialog for folders. */
export const chooseFolder = (): Promise<FolderRef | null> => call('folders.choose', {});

type Props = {
  title: string;
  onChoose: (folder: string, path: string) => void;
  onClose: () => void;
};

/** Choosing a folder in the page, where there is no dialog of the system. */
export function FolderBrowser({ title, onChoose, onClose }: Props) {
  const words = useWords();
  const work = useWork();
  const [at, setAt] = useState<string | null>(null);
  const [listing, setListing] = useState<FolderListing | null>(null);
  const { run } = work;
  useEffect(() => {
    void run(() => call('folders.list', { folder: at })).then((told) => told && setListing(told));
  }, [at, run]);
  const current = listing?.current ?? null;
  const path = current?.label ?? words.folder.top;
  return (
    <Dialog title={title} onClose={onClose}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={500} aria-live="polite" style={{ overflowWrap: 'anywhere' }}>
          {words.filled(words.folder.here, { path })}
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowUp size={16} aria-hidden />}
          disabled={current === null}
          onClick={() => setAt(listing?.parent ?? null)}
        >
          {words.folder.up}
        </Button>
      </Group>
      {!work.isRunning && <WorkNotice work={work} />}
      <ScrollArea h={280} type="auto" className={classes.list} viewportProps={{ tabIndex: -1 }}>
        <Stack gap={0} role="group" aria-label={words.folder.inside} onKeyDown={stepByArrow}>
          {listing?.folders.map(({ folder, label }) => (
            <UnstyledButton key={folder} className={classes.folder} onClick={() => setAt(folder)}>
              <IconFolder size={18} aria-hidden /> {label}
            </UnstyledButton>
          ))}
          {listing?.folders.length === 0 && (
            <Text size="sm" c="dimmed" p="sm">
              {words.folder.none}
            </Text>
          )}
        </Stack>
      </ScrollArea>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {words.actions.cancel}
        </Button>
        <Button
          disabled={current === null || work.isRunning}
          onClick={() => current && onChoose(current.folder, current.label)}
        >
          {words.folder.choose}
        </Button>
      </Group>
    </Dialog>
  );
}

/** Up and down go from folder to folder; a long list need not be tabbed through. */
function stepByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('button')];
  all[all.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
}
