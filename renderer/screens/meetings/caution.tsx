import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A short word of warning beside a field: the sign in colour, the words dark enough to read. */
export const Caution = ({ children }: { children: ReactNode }) => (
  <Group gap={4} wrap="nowrap" align="flex-start">
    <IconAlertTriangle
      size={16}
      color="var(--mantine-color-yellow-8)"
      aria-hidden
      style={{ flexShrink: 0 }}
    />
    <Text size="xs" fw={500}>
      {children}
    </Text>
  </Group>
);
