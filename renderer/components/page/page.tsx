import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  title: string;
  /** One line under the title: what this screen is for, or what it shows. */
  lead?: ReactNode;
  /** The list that this one record was opened from. */
  back?: { to: string; label: string };
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
};

/** The frame of every screen: one heading, its actions, the content. */
export function Page({ title, lead, back, actions, children }: Props) {
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Box>
          {back && (
            <Anchor component={Link} to={back.to} size="sm" display="inline-block" mb={4}>
              <Group gap={2} component="span">
                <IconChevronLeft size={16} aria-hidden />
                {back.label}
              </Group>
            </Anchor>
          )}
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" size="sm" component="div" mt={2}>
              {lead}
            </Text>
          )}
        </Box>
        {actions && (
          <Group gap="xs" justify="flex-end" wrap="nowrap" style={{ flexShrink: 0 }}>
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}
