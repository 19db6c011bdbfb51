import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** Shown in the place of a screen that broke: what was saved is safe, and how to go on. */
export function BrokenScreen() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('broken.title')}>
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{t('broken.hint')}</Text>
        <Text size="xs" c="dimmed" lang="en">
          {error instanceof Error ? error.message : String(error)}
        </Text>
        <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
      </Stack>
    </Alert>
  );
}
