import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';

type Props = { error: unknown; kind?: KindName; onRetry?: () => void };

/** A refusal in words: what happened and what to do next. Nothing where there is no error. */
export function FailureNotice({ error, kind, onRetry }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  if (!error) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{words.error(error, kind)}</Text>
        {onRetry && (
          <Button size="xs" variant="light" color="red" onClick={onRetry}>
            {t('actions.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
