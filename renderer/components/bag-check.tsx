import { Button, Group, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BagSummary, FolderRef } from '../../shared/outputs.ts';
import { BagChooser } from './bag-chooser.tsx';
import { BagProblems } from './bag-problems.tsx';
import { FocusHere } from './focus-here.tsx';
import { TaskProgress } from './task-progress.tsx';
import { useTask } from './use-task.ts';

type Props = {
  /** Tells two checks apart that may go on at the same time. */
  purpose: string;
  /** True while the chosen backup must stay chosen. */
  isHeld?: boolean;
  onChoose?: () => void;
  /** What is shown of a backup that was found sound. */
  children: (bag: BagSummary) => ReactNode;
};

/** Choose a backup and have every byte of it read; tells what is wrong with it, file by file. */
export function BagCheck({ purpose, isHeld = false, onChoose, children }: Props) {
  const { t } = useTranslation('backup');
  const [bag, setBag] = useState<FolderRef | null>(null);
  const task = useTask('backup.verify', purpose);
  const found = bag !== null && task.folder === bag.folder ? task.result : null;
  const choose = (next: FolderRef | null) => {
    setBag(next);
    task.forget();
    onChoose?.();
  };
  return (
    <Stack>
      <BagChooser value={bag} onChange={choose} disabled={task.isRunning || isHeld} />
      {bag && !task.isRunning && !found?.sound && (
        <Group>
          <Button
            leftSection={<IconShieldCheck size={18} aria-hidden />}
            disabled={isHeld}
            onClick={() => task.run(bag.folder)}
          >
            {t('check.now')}
          </Button>
        </Group>
      )}
      <TaskProgress task={task} hint={t('check.running')} />
      {found && (
        <FocusHere>{found.sound ? children(found.bag) : <BagProblems problems={found.problems} />}</FocusHere>
      )}
    </Stack>
  );
}
