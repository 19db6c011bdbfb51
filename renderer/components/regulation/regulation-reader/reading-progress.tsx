import { Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  /** How many are still open, and of how many. */
  left: number;
  total: number;
  /** How many of the open ones may be confirmed together. */
  certain: number;
  onCertain: () => void;
  onNext: () => void;
};

/** How far the confirming has come, and the two ways to go on. */
export function ReadingProgress({ left, total, certain, onCertain, onNext }: Props) {
  const { t } = useTranslation('reader');
  return (
    <Group gap="md" wrap="nowrap">
      <Progress
        aria-label={t('progress.label')}
        value={total === 0 ? 100 : ((total - left) / total) * 100}
        w={110}
      />
      <Text size="sm" fw={600} role="status" style={{ whiteSpace: 'nowrap' }}>
        {left === 0 ? t('progress.done') : t('progress.left', { count: left })}
      </Text>
      {certain > 0 && (
        <Button size="compact-sm" variant="light" onClick={onCertain}>
          {t('progress.certain', { count: certain })}
        </Button>
      )}
      {left > 0 && (
        <Button size="compact-sm" variant="default" onClick={onNext}>
          {t('progress.next')}
        </Button>
      )}
    </Group>
  );
}
