import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';

type Props<T> = {
  items: readonly T[];
  /** «Mục 2»; counted from one. */
  nameOf: (number: number) => string;
  addLabel: string;
  removeLabel: (number: number) => string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  children: (item: T, index: number) => ReactNode;
};

/** Boxes that are added and taken away; whoever adds one goes on typing in it. */
export function ItemCards<T>({ items, nameOf, addLabel, removeLabel, onAdd, onRemove, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.querySelector<HTMLElement>('[data-card]:last-of-type :is(input, textarea)')?.focus();
  });
  const add = () => {
    isAdded.current = true;
    onAdd();
  };
  return (
    <Stack gap="xs" mt={4} ref={list}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all that a box shows comes with its item.
        <Paper key={index} data-card withBorder p="xs" role="group" aria-label={nameOf(index + 1)}>
          <Group justify="space-between" mb={4}>
            <Text size="xs" fw={600} c="dimmed">
              {nameOf(index + 1)}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={removeLabel(index + 1)}
              onClick={() => onRemove(index)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
          {children(item, index)}
        </Paper>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {addLabel}
        </Button>
      </Group>
    </Stack>
  );
}
