import { Button, CopyButton, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecoveryChoice, RecoveryState, Trouble } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import { DiskDialog } from './disk-dialog.tsx';
import { GoBackDialog } from './go-back-dialog.tsx';
import { openBook } from './open-book.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

export type ChoiceProps = {
  state: RecoveryState;
  trouble: Trouble;
  onState: (state: RecoveryState, done?: string) => void;
};

const tools: readonly RecoveryChoice[] = ['check-disk', 'show-files', 'save-report'];

type Open = 'go-back' | 'restore' | 'move' | 'choose-folder' | 'check-disk' | null;

/** What the official can do: ways out first, what helps to understand below. */
export function Choices({ state, trouble, onState }: ChoiceProps) {
  const words = useWords();
  const work = useWork();
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const close = () => setOpen(null);
  const finish = (next: RecoveryState, done?: string) => {
    close();
    onState(next, done);
  };

  const retry = async () => {
    setSaid('');
    const next = await work.run(() => call('recovery.retry', {}));
    if (next === null) return;
    if (next.trouble === null) openBook();
    else onState(next, words.still);
  };
  const view = async () => {
    if (await work.run(() => call('recovery.view', {}))) openBook();
  };
  const report = async () => {
    const delivery = await work.run(() => call('recovery.report', { language: words.language }));
    if (delivery?.delivered === 'download') {
      const link = document.createElement('a');
      link.href = delivery.url;
      link.download = delivery.name;
      link.click();
    }
    if (delivery && 'name' in delivery) setSaid(words.filled(words.saved, { name: delivery.name }));
  };
  const act = (choice: RecoveryChoice) => {
    if (choice === 'retry') void retry();
    else if (choice === 'view') void view();
    else if (choice === 'save-report') void report();
    else if (choice === 'show-files') void work.run(() => call('recovery.show-files', {}));
    else setOpen(choice);
  };

  const shown = (isTool: boolean) => trouble.choices.filter((choice) => tools.includes(choice) === isTool);
  const dialog = { state, trouble, onState: finish, onClose: close };
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {words.choices.title}
      </Title>
      <WorkNotice work={work} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {shown(false).map((choice, index) => (
          <Choice key={choice} choice={choice}>
            <Button
              variant={index === 0 ? 'filled' : 'default'}
              disabled={work.isRunning}
              onClick={() => act(choice)}
            >
              {words.choices[choice].button}
            </Button>
          </Choice>
        ))}
      </SimpleGrid>
      <Title order={2} size="h5">
        {words.tools}
      </Title>
      {said !== '' && (
        <Text size="sm" role="status">
          {said}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        {shown(true).map((choice) => (
          <Choice key={choice} choice={choice}>
            {choice === 'show-files' && state.door !== 'window' ? (
              <CopyPath path={state.folder} />
            ) : (
              <Button variant="default" size="xs" disabled={work.isRunning} onClick={() => act(choice)}>
                {words.choices[choice].button}
              </Button>
            )}
          </Choice>
        ))}
      </SimpleGrid>
      {open === 'go-back' && <GoBackDialog {...dialog} />}
      {open === 'restore' && <RestoreDialog {...dialog} />}
      {(open === 'move' || open === 'choose-folder') && <PlaceDialog purpose={open} {...dialog} />}
      {open === 'check-disk' && <DiskDialog onClose={close} />}
    </Stack>
  );
}

function Choice({ choice, children }: { choice: RecoveryChoice; children: ReactNode }) {
  const words = useWords();
  const { title, hint } = words.choices[choice];
  return (
    <Paper withBorder p="sm" role="group" aria-label={title}>
      <Group justify="space-between" wrap="nowrap" align="center" h="100%">
        <div>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </div>
        <div style={{ flexShrink: 0 }}>{children}</div>
      </Group>
    </Paper>
  );
}

function CopyPath({ path }: { path: string }) {
  const words = useWords();
  return (
    <CopyButton value={path}>
      {({ copied, copy }) => (
        <Button variant="default" size="xs" onClick={copy}>
          {copied ? words.copied : words.copyPath}
        </Button>
      )}
    </CopyButton>
  );
}
