import { Button, FileButton, Group, Overlay, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Adding } from './use-adding.ts';

/** Chooses files to be added. */
export function AddButton({ adding }: { adding: Adding }) {
  const { t } = useTranslation('archive');
  return (
    <FileButton onChange={adding.take} multiple inputProps={{ 'aria-label': t('documents.add') }}>
      {(props) => (
        <Button
          {...props}
          leftSection={<IconFilePlus size={18} aria-hidden />}
          disabled={adding.progress !== null}
        >
          {t('documents.add')}
        </Button>
      )}
    </FileButton>
  );
}

/** How far the copying is, and the way to stop it. */
export function CopyProgress({ adding }: { adding: Adding }) {
  const { t } = useTranslation('archive');
  const { t: app } = useTranslation();
  const { progress, stop } = adding;
  if (!progress) return null;
  const words = t('documents.copying', progress);
  return (
    <Paper withBorder p="sm">
      <Group wrap="nowrap">
        <Stack gap={4} flex={1}>
          <Text size="sm" aria-live="polite">
            {words}
          </Text>
          <Progress value={(100 * progress.done) / Math.max(1, progress.total)} aria-label={words} />
        </Stack>
        <Button variant="default" onClick={stop}>
          {app('actions.stop')}
        </Button>
      </Group>
    </Paper>
  );
}

/** Says, while files are held over the page, what letting go of them will do. */
export const DropHere = ({ code }: { code: string }) => {
  const { t } = useTranslation('archive');
  return (
    <Overlay fixed backgroundOpacity={0.6} center zIndex={300} style={{ pointerEvents: 'none' }}>
      <Title order={2} c="white" ta="center">
        {t('documents.dropHere', { code })}
      </Title>
    </Overlay>
  );
};
