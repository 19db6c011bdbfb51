import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolderRef, Verification } from '../../../shared/outputs.ts';
import { BagChooser } from '../../components/bag-chooser.tsx';
import { BagFacts } from '../../components/bag-facts.tsx';
import { BagProblems } from '../../components/bag-problems.tsx';
import { TaskProgress } from '../../components/task-progress.tsx';
import { useTask } from '../../components/use-task.ts';

/** Reads every byte of a backup again and says whether it is sound, or what is wrong with it. */
export function CheckPanel() {
  const { t } = useTranslation('backup');
  const [bag, setBag] = useState<FolderRef | null>(null);
  const task = useTask('backup.verify');
  const choose = (next: FolderRef | null) => {
    setBag(next);
    task.forget();
  };
  return (
    <Stack>
      <Text size="sm">{t('check.lead')}</Text>
      <BagChooser value={bag} onChange={choose} disabled={task.isRunning} />
      {bag && !task.isRunning && (
        <Group>
          <Button
            leftSection={<IconShieldCheck size={18} aria-hidden />}
            onClick={() => task.run(bag.folder)}
          >
            {t('check.now')}
          </Button>
        </Group>
      )}
      <TaskProgress task={task} hint={t('check.lead')} />
      {task.result && <Result found={task.result} />}
    </Stack>
  );
}

function Result({ found }: { found: Verification }) {
  const { t } = useTranslation('backup');
  if (!found.sound) return <BagProblems problems={found.problems} />;
  return (
    <Alert
      color={found.bag.ours ? 'ledger' : 'yellow'}
      role="status"
      icon={<IconCircleCheck aria-hidden />}
      title={t(found.bag.ours ? 'check.sound' : 'check.soundForeign')}
    >
      <BagFacts bag={found.bag} />
    </Alert>
  );
}
