import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode };

/** One part of a tab: its heading, what it is for, its buttons, the content. */
export function Section({ title, lead, actions, children }: Props) {
  return (
    <Box component="section" mb="xl">
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xs">
        <Box>
          <Title order={2} size="h4">
            {title}
          </Title>
          {lead && (
            <Text size="sm" c="dimmed" maw={760}>
              {lead}
            </Text>
          )}
        </Box>
        {actions}
      </Group>
      {children}
    </Box>
  );
}
