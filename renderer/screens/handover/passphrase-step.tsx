import { Button, Group, List, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sheetAnswers } from '../../../shared/records/handover.ts';
import { RecoverySheetButton } from '../../components/backup/recovery-sheet-button.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import type { Handover } from './path-steps.ts';

/** What the giver still knows is changed; whether the old sheet went along is answered for the record. */
export function PassphraseStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const words = useWords();
  const save = useOperation('handover.save');
  const note = useOperation('handover.step');
  const [sheet, setSheet] = useState(handover.sheet);
  const answer = (next: string) => {
    const chosen = sheetAnswers.find((one) => one === next) ?? 'unsaid';
    setSheet(chosen);
    save.mutate({ id: handover.id, value: { sheet: chosen } });
  };
  return (
    <Stack gap="sm">
      <List size="sm" type="ordered">
        <List.Item>{t('passphrase.advice.one')}</List.Item>
        <List.Item>{t('passphrase.advice.two')}</List.Item>
        <List.Item>{t('passphrase.advice.three')}</List.Item>
      </List>
      <Group>
        <Button component={Link} to="/backup" variant="default">
          {t('passphrase.toBackup')}
        </Button>
        <RecoverySheetButton />
      </Group>
      <Radio.Group label={t('passphrase.sheet')} value={sheet} onChange={answer}>
        <Group mt={6}>
          {sheetAnswers
            .filter((one) => one !== 'unsaid')
            .map((one) => (
              <Radio key={one} value={one} label={words.choiceLabel('handover', 'sheet', one)} />
            ))}
        </Group>
      </Radio.Group>
      <FailureNotice error={save.error ?? note.error} />
      <Group>
        <Button
          disabled={handover.sheet === 'unsaid' || save.isPending}
          loading={note.isPending}
          onClick={() => note.mutate({ id: handover.id, step: 'passphrase' })}
        >
          {t('step.finish')}
        </Button>
      </Group>
    </Stack>
  );
}
