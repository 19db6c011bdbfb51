import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';

/** Shown in the place of a screen that broke: what was saved is safe, and how to go on. */
export function BrokenScreen() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('broken.title')}>
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{t('broken.hint')}</Text>
        <Text size="xs" c="dimmed" lang="en">
          {messageOf(error)}
        </Text>
        <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
      </Stack>
    </Alert>
  );
}

const messageOf = (error: unknown): string => {
  if (isRouteErrorResponse(error)) return `${error.status} ${error.statusText}`;
  return error instanceof Error ? error.message : String(error);
};
