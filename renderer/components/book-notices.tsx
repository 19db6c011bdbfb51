import { Alert, Box } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../status.tsx';
import { useWords } from '../words.ts';

/** What the official must know about the book itself: healed, cut or damaged. */
export function BookNotices() {
  const { t } = useTranslation();
  const words = useWords();
  const { notices, mode } = useStatus();
  if (notices.length === 0 && mode !== 'read-only') return null;
  return (
    <Box mb="md">
      {mode === 'read-only' && (
        <Alert color="red" icon={<IconLock aria-hidden />} mb="xs" role="alert">
          {t('state.readOnly')}
        </Alert>
      )}
      {notices.map((notice) => (
        <Alert key={notice.code} color="yellow" icon={<IconAlertTriangle aria-hidden />} mb="xs">
          {words.say(`notice.${notice.code}`, notice.details)}
        </Alert>
      ))}
    </Box>
  );
}
