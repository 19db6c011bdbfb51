import { Button, Group, Text } from '@mantine/core';

type Props = { message: string; undoLabel: string; undo: () => void };

/** The words of a removal with its way back. */
export function UndoMessage({ message, undoLabel, undo }: Props) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{message}</Text>
      <Button size="compact-sm" variant="light" onClick={undo} style={{ flexShrink: 0 }}>
        {undoLabel}
      </Button>
    </Group>
  );
}
