import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; gap?: 'xs' | 'sm'; children: ReactNode };

/** A part of a screen with a heading of its own. */
export const Card = ({ title, gap = 'sm', children }: Props) => (
  <Paper withBorder p="md" component="section" aria-label={title}>
    <Stack gap={gap}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {children}
    </Stack>
  </Paper>
);
