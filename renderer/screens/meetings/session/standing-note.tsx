import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import { useWords } from '../../../words.ts';
import { useSitting, useStanding } from './sitting-context.ts';

/** Why one record is not in the book, where somebody must do something about it. */
export function StandingNote({ kind, id }: { kind: SittingKind; id: string }) {
  const { t } = useTranslation('sitting');
  const words = useWords();
  const { book } = useSitting();
  const standing = useStanding(kind, id);
  if (standing?.stands !== 'overtaken' && (standing?.stands !== 'failed' || standing.passing)) return null;
  const isOvertaken = standing.stands === 'overtaken';
  return (
    <Alert color={isOvertaken ? 'yellow' : 'red'} role="alert" p="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" flex={1}>
          {isOvertaken ? t('saving.overtaken') : words.error(standing.error, kind)}
        </Text>
        <Button size="compact-sm" variant="light" onClick={() => book.insist(kind, id)}>
          {t(isOvertaken ? 'saving.insist' : 'saving.again')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => book.discard(kind, id)}>
          {t('saving.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
