import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RuleNote, useRule } from '../../components/regulation/rule-note.tsx';

/** Into whose keeping the regulation gives the money, with its place; and to others, that they may only read. */
export function KeeperNote({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('budget');
  const keeper = useRule('budget.manager');
  const note = keeper && (
    <RuleNote citation={keeper.citation}>{t('keeper', { keeper: keeper.words })}</RuleNote>
  );
  if (mayWrite) return note;
  return (
    <Alert color="gray" icon={<IconLock aria-hidden />} title={t('onlyKeeper')} variant="light" py="xs">
      {note}
    </Alert>
  );
}
