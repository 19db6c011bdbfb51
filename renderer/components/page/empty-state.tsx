import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; hint: string; action?: ReactNode };

/** What an empty list shows: what belongs here, and the first step. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text c="dimmed" ta="center" maw={520} style={{ textWrap: 'balance' }}>
          {hint}
        </Text>
        {action}
      </Stack>
    </Paper>
  );
}
