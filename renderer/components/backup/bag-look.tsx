import { Alert, Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconEye, IconX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../shared/outputs/backup.ts';
import { call } from '../../bridge.ts';
import { FocusHere } from '../page/focus-here.tsx';
import { TaskProgress } from '../page/task-progress.tsx';
import { useTask } from '../page/use-task.ts';
import { BagChooser, type ChosenBag } from './bag-chooser.tsx';
import { takenAtWords } from './bag-facts.tsx';
import { BagRecords } from './bag-records.tsx';
import { PassphraseField, useWrongPassphrase } from './passphrase-field.tsx';

/** Choose a backup, open it beside the book, and take single records back from it. */
export function BagLook() {
  const { t } = useTranslation('look');
  const task = useTask('backup.look-in');
  const wrong = useWrongPassphrase(task.error);
  if (task.result) return <Opened look={task.result} onClose={task.forget} />;
  return (
    <Stack>
      <Text size="sm">{t('lead')}</Text>
      <OpenForm
        isRunning={task.isRunning}
        onOpen={(bag, passphrase) => task.run(bag.folder, passphrase === '' ? {} : { passphrase })}
        onChoose={task.forget}
        error={wrong}
      />
      <TaskProgress task={wrong ? { ...task, error: null } : task} hint={t('opening')} />
    </Stack>
  );
}

type OpenProps = {
  isRunning: boolean;
  onOpen: (bag: ChosenBag, passphrase: string) => void;
  onChoose: () => void;
  /** Why the passphrase opened nothing. */
  error: string | undefined;
};

function OpenForm({ isRunning, onOpen, onChoose, error }: OpenProps) {
  const { t } = useTranslation('look');
  const { t: backup } = useTranslation('backup');
  const [bag, setBag] = useState<ChosenBag | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const choose = (next: ChosenBag | null) => {
    setBag(next);
    setPassphrase('');
    onChoose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (bag) onOpen(bag, passphrase);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <BagChooser value={bag} onChange={choose} disabled={isRunning} />
        {bag && !isRunning && (
          <Stack gap="sm" align="flex-start">
            {bag.encrypted && (
              <Box w="100%">
                <PassphraseField
                  label={backup('passphrase.open')}
                  description={backup('passphrase.openHint')}
                  value={passphrase}
                  onChange={setPassphrase}
                  wrong={error}
                />
              </Box>
            )}
            <Button
              type="submit"
              leftSection={<IconEye size={18} aria-hidden />}
              disabled={bag.encrypted && passphrase === ''}
            >
              {t('open')}
            </Button>
          </Stack>
        )}
      </Stack>
    </form>
  );
}

function Opened({ look, onClose }: { look: Look; onClose: () => void }) {
  const { t } = useTranslation('look');
  const { lookId, bag } = look;
  // Its records take as much memory as the book: they go when nobody looks at them any more.
  useEffect(() => () => void call('backup.look-close', { lookId }).catch(() => undefined), [lookId]);
  return (
    <FocusHere>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Alert color="ledger" flex={1} icon={<IconEye aria-hidden />} title={t('opened', { name: bag.name })}>
          {t('openedAt', { at: takenAtWords(bag) })}
        </Alert>
        <Button variant="default" leftSection={<IconX size={18} aria-hidden />} onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
      <BagRecords look={look} />
    </FocusHere>
  );
}
