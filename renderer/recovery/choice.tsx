import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecoveryChoice } from '../../shared/recovery.ts';
import { useWords } from './words.ts';

/** One thing that can be done, what it does, and its button. */
export function Choice({ choice, children }: { choice: RecoveryChoice; children: ReactNode }) {
  const words = useWords();
  const { title, hint } = words.choices[choice];
  return (
    <Paper withBorder p="sm" role="group" aria-label={title}>
      <Group justify="space-between" wrap="nowrap" align="center" h="100%">
        <div>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </div>
        <div style={{ flexShrink: 0 }}>{children}</div>
      </Group>
    </Paper>
  );
}
