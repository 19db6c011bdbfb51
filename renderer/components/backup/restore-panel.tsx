import { Alert, Button, Grid, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconHistory, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BagSummary } from '../../../shared/outputs/backup.ts';
import { useReadAnew } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { FocusHere } from '../page/focus-here.tsx';
import { notifyDone } from '../page/notify.ts';
import { TaskProgress } from '../page/task-progress.tsx';
import { type LongTask, useTask } from '../page/use-task.ts';
import { BagCheck } from './bag-check.tsx';
import { BagFacts, takenAtWords } from './bag-facts.tsx';

type Props = {
  /** The book is another one now. */
  onDone: () => void;
};

/** Choose a backup, have it checked, see what is inside and what becomes of the present book, restore. */
export function RestorePanel({ onDone }: Props) {
  const { t } = useTranslation('backup');
  const [name, setName] = useState('');
  const restore = useTask('backup.restore');
  useOnceDone(restore, onDone);
  const run = (bag: BagSummary, passphrase: string) => {
    setName(bag.name);
    restore.run(bag.folder, passphrase === '' ? {} : { passphrase });
  };
  if (restore.result) return <Restored name={name} onAgain={restore.forget} />;
  return (
    <Stack>
      <BagCheck
        purpose="check before restore"
        needsOpening
        isHeld={restore.isRunning}
        onChoose={restore.forget}
      >
        {({ bag, passphrase }) =>
          bag.ours ? (
            <Ready bag={bag} isRunning={restore.isRunning} onRestore={() => run(bag, passphrase)} />
          ) : (
            <Alert color="yellow" role="alert">
              {t('restore.notOurs')}
            </Alert>
          )
        }
      </BagCheck>
      <TaskProgress task={restore} hint={t('restore.running')} />
    </Stack>
  );
}

/** Tells once that the book was replaced, and reads everything of it anew. */
function useOnceDone(restore: LongTask<'backup.restore'>, onDone: () => void): void {
  const { t } = useTranslation('backup');
  const readAnew = useReadAnew();
  const told = useRef<unknown>(restore.result);
  useEffect(() => {
    if (!restore.result || told.current === restore.result) return;
    told.current = restore.result;
    notifyDone(t('restore.done'));
    readAnew();
    onDone();
  }, [restore.result, onDone, readAnew, t]);
}

type ReadyProps = { bag: BagSummary; isRunning: boolean; onRestore: () => void };

function Ready({ bag, isRunning, onRestore }: ReadyProps) {
  const { t } = useTranslation('backup');
  const { folder, setUp } = useStatus();
  const at = takenAtWords(bag);
  return (
    <Stack gap="sm">
      <Grid gap="sm">
        <Grid.Col span={setUp ? 7 : 12}>
          <Alert
            color="ledger"
            role="status"
            h="100%"
            icon={<IconCircleCheck aria-hidden />}
            title={t('restore.ready')}
          >
            <BagFacts bag={bag} />
          </Alert>
        </Grid.Col>
        {setUp && (
          <Grid.Col span={5}>
            <Alert
              color="yellow"
              h="100%"
              icon={<IconInfoCircle aria-hidden />}
              title={t('restore.keepsTitle')}
            >
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {at === '' ? t('restore.keepsUnknown', { folder }) : t('restore.keeps', { folder, at })}
              </Text>
            </Alert>
          </Grid.Col>
        )}
      </Grid>
      <Group>
        <Button leftSection={<IconHistory size={18} aria-hidden />} disabled={isRunning} onClick={onRestore}>
          {t('restore.now')}
        </Button>
      </Group>
    </Stack>
  );
}

function Restored({ name, onAgain }: { name: string; onAgain: () => void }) {
  const { t } = useTranslation('backup');
  return (
    <FocusHere>
      <Alert color="ledger" role="status" icon={<IconCircleCheck aria-hidden />} title={t('restore.done')}>
        {name !== '' && <Text size="sm">{t('restore.doneHint', { name })}</Text>}
      </Alert>
      <Button variant="default" onClick={onAgain} style={{ alignSelf: 'flex-start' }}>
        {t('restore.again')}
      </Button>
    </FocusHere>
  );
}
