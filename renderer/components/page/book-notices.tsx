import { Alert, Box, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

/** What the official must know about the book itself: healed, cut or damaged. */
export function BookNotices() {
  const { t } = useTranslation();
  const { t: recovery } = useTranslation('recovery');
  const words = useWords();
  const { notices, mode } = useStatus();
  if (notices.length === 0 && mode !== 'read-only') return null;
  return (
    <Box mb="md">
      {mode === 'read-only' && (
        <Alert color="red" icon={<IconLock aria-hidden />} mb="xs" role="alert">
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{t('state.readOnly')}</Text>
            <Button component="a" href="recovery.html" size="xs" variant="default">
              {recovery('lead')}
            </Button>
          </Group>
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
