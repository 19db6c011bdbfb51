import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FaultyFile, FinishedBackup } from '../../../shared/outputs/backup.ts';
import { BagFacts } from '../../components/backup/bag-facts.tsx';
import type { Place } from '../../components/backup/place-cards.tsx';
import { RecoverySheetButton } from '../../components/backup/recovery-sheet-button.tsx';
import { FocusHere } from '../../components/page/focus-here.tsx';

type Props = { backup: FinishedBackup; place: Place | null; onAgain: () => void };

/** The backup is on the medium and was read back: what is in it, and what the book itself lacked. */
export function DoneNotice({ backup, place, onAgain }: Props) {
  const { t } = useTranslation('backup');
  return (
    <FocusHere>
      <Alert
        color="ledger"
        role="status"
        icon={<IconCircleCheck aria-hidden />}
        title={t(place?.removable ? 'create.done' : 'create.doneFolder')}
      >
        <BagFacts bag={backup} />
      </Alert>
      {!backup.registered && <Alert color="yellow">{t('create.unregistered')}</Alert>}
      {backup.faultyFiles.length > 0 && <Faulty files={backup.faultyFiles} />}
      <Group gap="sm">
        {backup.encrypted && <RecoverySheetButton />}
        <Button variant="default" onClick={onAgain}>
          {t('create.again')}
        </Button>
      </Group>
    </FocusHere>
  );
}

function Faulty({ files }: { files: readonly FaultyFile[] }) {
  const { t } = useTranslation('backup');
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('create.faulty', { count: files.length })}
    >
      <List size="sm">
        {files.map(({ name, fault }) => (
          <List.Item key={`${fault} ${name}`}>{t(`create.${fault}`, { name })}</List.Item>
        ))}
      </List>
      <Text size="sm" mt={4}>
        {t('create.faultyHint')}
      </Text>
    </Alert>
  );
}
