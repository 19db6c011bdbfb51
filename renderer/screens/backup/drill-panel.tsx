import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { BagChooser, type ChosenBag } from '../../components/backup/bag-chooser.tsx';
import { PassphraseField } from '../../components/backup/passphrase-field.tsx';
import { FocusHere } from '../../components/page/focus-here.tsx';
import { TaskProgress } from '../../components/page/task-progress.tsx';
import { useTask } from '../../components/page/use-task.ts';
import { useMayWrite } from '../../status.tsx';
import { DrillTable } from './drill-table.tsx';

/** Choose a backup, have it restored into a throw-away folder and compared, and see what came of it. */
export function DrillPanel() {
  const { t } = useTranslation('care');
  const { t: backup } = useTranslation('backup');
  const mayWrite = useMayWrite(kinds.drill.access.write);
  return (
    <Stack>
      <Text size="sm">{t('drill.lead')}</Text>
      {mayWrite ? <Drill /> : <Alert color="yellow">{backup('create.notAllowed')}</Alert>}
      <DrillTable />
    </Stack>
  );
}

function Drill() {
  const { t } = useTranslation('care');
  const { t: backup } = useTranslation('backup');
  const [bag, setBag] = useState<ChosenBag | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const task = useTask('backup.drill');
  if (task.result) return <Result drill={task.result} onAgain={task.forget} />;
  const choose = (next: ChosenBag | null) => {
    setBag(next);
    setPassphrase('');
    task.forget();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (bag) task.run(bag.folder, passphrase === '' ? {} : { passphrase });
      }}
    >
      <Stack align="stretch">
        <BagChooser value={bag} onChange={choose} disabled={task.isRunning} />
        {bag?.encrypted && !task.isRunning && (
          <PassphraseField
            label={backup('passphrase.open')}
            description={backup('passphrase.openHint')}
            value={passphrase}
            onChange={setPassphrase}
          />
        )}
        {!task.isRunning && (
          <Button
            type="submit"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            disabled={bag === null || (bag.encrypted && passphrase === '')}
          >
            {t('drill.now')}
          </Button>
        )}
        {bag === null && (
          <Text size="sm" c="dimmed">
            {t('drill.propose')}
          </Text>
        )}
        <TaskProgress task={task} hint={t('drill.running')} />
      </Stack>
    </form>
  );
}

function Result({ drill, onAgain }: { drill: Of<'drill'>; onAgain: () => void }) {
  const { t } = useTranslation('care');
  const isFailed = drill.result === 'failed';
  const { records, files, differences, detail } = drill;
  return (
    <FocusHere>
      <Alert
        color={isFailed ? 'red' : 'ledger'}
        role={isFailed ? 'alert' : 'status'}
        icon={isFailed ? <IconX aria-hidden /> : <IconCircleCheck aria-hidden />}
        title={t(`drill.${drill.result}`)}
      >
        {t(`drill.${drill.result}Hint`, { records, files, differences, detail })}
      </Alert>
      <Button variant="default" onClick={onAgain} style={{ alignSelf: 'flex-start' }}>
        {t('drill.again')}
      </Button>
    </FocusHere>
  );
}
