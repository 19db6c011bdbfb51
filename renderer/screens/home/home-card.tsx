import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A small part of the overview with a heading of its own. */
export const HomeCard = ({ title, children }: { title: string; children: ReactNode }) => (
  <Paper withBorder p="md" component="section" aria-label={title}>
    <Stack gap="xs">
      <Title order={2} size="h5">
        {title}
      </Title>
      {children}
    </Stack>
  </Paper>
);
