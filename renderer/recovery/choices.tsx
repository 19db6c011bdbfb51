import { Button, SimpleGrid, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { RecoveryChoice, RecoveryState, Trouble } from '../../shared/recovery.ts';
import { call } from '../bridge.ts';
import { Choice } from './choice.tsx';
import { GoBackDialog } from './go-back-dialog.tsx';
import { openBook } from './open-book.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { Tools } from './tools.tsx';
import { useWork } from './use-work.ts';
import { useWords } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

export type ChoiceProps = {
  state: RecoveryState;
  trouble: Trouble;
  onState: (state: RecoveryState, done?: string) => void;
};

const isTool = (choice: RecoveryChoice): boolean =>
  choice === 'check-disk' || choice === 'show-files' || choice === 'save-report';

/** What the official can do: ways out first, what helps to understand below. */
export function Choices({ state, trouble, onState }: ChoiceProps) {
  const words = useWords();
  const work = useWork();
  const [open, setOpen] = useState<RecoveryChoice | null>(null);
  const close = () => setOpen(null);
  const finish = (next: RecoveryState, done?: string) => {
    close();
    onState(next, done);
  };
  const retry = async () => {
    const next = await work.run(() => call('recovery.retry', {}));
    if (next === null) return;
    if (next.trouble === null) openBook();
    else onState(next, words.still);
  };
  const view = async () => {
    if (await work.run(() => call('recovery.view', {}))) openBook();
  };
  const act = (choice: RecoveryChoice) => {
    if (choice === 'retry') void retry();
    else if (choice === 'view') void view();
    else setOpen(choice);
  };
  const dialog = { state, trouble, onState: finish, onClose: close };
  return (
    <Stack gap="sm">
      <Title order={2} size="h5">
        {words.choices.title}
      </Title>
      <WorkNotice work={work} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {trouble.choices
          .filter((choice) => !isTool(choice))
          .map((choice, index) => (
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
      <Tools state={state} />
      {open === 'go-back' && <GoBackDialog {...dialog} />}
      {open === 'restore' && <RestoreDialog {...dialog} />}
      {(open === 'move' || open === 'choose-folder') && <PlaceDialog purpose={open} {...dialog} />}
    </Stack>
  );
}
