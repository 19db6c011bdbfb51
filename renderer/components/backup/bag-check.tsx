import { Box, Button, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BagSummary } from '../../../shared/outputs/backup.ts';
import { FocusHere } from '../page/focus-here.tsx';
import { TaskProgress } from '../page/task-progress.tsx';
import { useTask } from '../page/use-task.ts';
import { BagChooser, type ChosenBag } from './bag-chooser.tsx';
import { BagProblems } from './bag-problems.tsx';
import { PassphraseField, useWrongPassphrase } from './passphrase-field.tsx';

type Props = {
  /** Tells two checks apart that may go on at the same time. */
  purpose: string;
  /** True while the chosen backup must stay chosen. */
  isHeld?: boolean;
  /** True where an encrypted backup is of no use unopened; otherwise it may be checked from outside alone. */
  needsOpening?: boolean;
  onChoose?: () => void;
  /** What is shown of a backup that was found sound; of an encrypted one, with the passphrase that opened it. */
  children: (found: { bag: BagSummary; passphrase: string; opened: boolean }) => ReactNode;
};

/** Choose a backup and have every byte of it read; tells what is wrong with it, file by file. */
export function BagCheck({ purpose, isHeld = false, needsOpening = false, onChoose, children }: Props) {
  const { t } = useTranslation('backup');
  const [bag, setBag] = useState<ChosenBag | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const task = useTask('backup.verify', purpose);
  const wrong = useWrongPassphrase(task.error);
  const found = bag !== null && task.folder === bag.folder ? task.result : null;
  const choose = (next: ChosenBag | null) => {
    setBag(next);
    setPassphrase('');
    task.forget();
    onChoose?.();
  };
  return (
    <Stack>
      <BagChooser value={bag} onChange={choose} disabled={task.isRunning || isHeld} />
      {bag && !task.isRunning && !found?.sound && (
        <Ask
          isEncrypted={bag.encrypted}
          passphrase={passphrase}
          onChange={setPassphrase}
          isNeeded={needsOpening}
          disabled={isHeld}
          error={wrong}
          onCheck={() => task.run(bag.folder, passphrase === '' ? {} : { passphrase })}
        />
      )}
      <TaskProgress task={wrong ? { ...task, error: null } : task} hint={t('check.running')} />
      {found && (
        <FocusHere>
          {found.sound ? (
            children({ bag: found.bag, opened: found.opened, passphrase })
          ) : (
            <BagProblems problems={found.problems} />
          )}
        </FocusHere>
      )}
    </Stack>
  );
}

type AskProps = {
  isEncrypted: boolean;
  isNeeded: boolean;
  passphrase: string;
  onChange: (passphrase: string) => void;
  disabled: boolean;
  /** Why the passphrase opened nothing. */
  error: string | undefined;
  onCheck: () => void;
};

function Ask({ isEncrypted, isNeeded, passphrase, onChange, disabled, error, onCheck }: AskProps) {
  const { t } = useTranslation('backup');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <Stack gap="sm" align="flex-start">
        {isEncrypted && (
          <Box w="100%">
            <PassphraseField
              label={t('passphrase.open')}
              description={t(isNeeded ? 'passphrase.openHint' : 'passphrase.openOptional')}
              value={passphrase}
              onChange={onChange}
              disabled={disabled}
              wrong={error}
            />
          </Box>
        )}
        <Button
          type="submit"
          leftSection={<IconShieldCheck size={18} aria-hidden />}
          disabled={disabled || (isEncrypted && isNeeded && passphrase === '')}
        >
          {t('check.now')}
        </Button>
      </Stack>
    </form>
  );
}
