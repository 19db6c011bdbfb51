import { Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';

type Props<V extends string> = {
  label: string;
  error?: ReactNode;
  /** Null until somebody has chosen. */
  value: V | null;
  onChange: (value: V) => void;
  options: readonly { value: V; label: string }[];
};

/** A choice between two or three that must all be seen. */
export const RadioRow = <V extends string>({ label, error, value, onChange, options }: Props<V>) => (
  <Radio.Group label={label} error={error} value={value} onChange={(next) => onChange(next as V)}>
    <Group gap="md" mt={4}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} label={option.label} />
      ))}
    </Group>
  </Radio.Group>
);
