import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Work } from './use-work.ts';
import { useWords } from './words.ts';

/** How far the work is, with the way to stop it; or why it was refused. */
export function WorkNotice({ work }: { work: Work }) {
  const words = useWords();
  const { isRunning, progress, error } = work;
  if (isRunning) {
    const label = words.progress[progress?.phase ?? 'other'];
    const isKnown = progress !== null && progress.total > 0;
    const share = isKnown ? Math.floor((100 * progress.done) / progress.total) : 100;
    return (
      <Stack gap={6} role="status">
        <Text size="sm">{isKnown ? `${label} – ${share}%` : `${label}…`}</Text>
        <Progress value={share} animated={!isKnown} striped={!isKnown} aria-label={words.progress.label} />
        {progress?.phase !== 'swap' && (
          <Group justify="flex-end">
            <Button size="xs" variant="default" onClick={work.stop}>
              {words.progress.stop}
            </Button>
          </Group>
        )}
      </Stack>
    );
  }
  if (!error) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm">{words.error(error)}</Text>
    </Alert>
  );
}
