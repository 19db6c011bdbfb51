import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { label: string; error: ReactNode; value: unknown; set: (value: unknown) => void };

/** For how many years a dossier is kept. */
export const RetentionYears = ({ label, error, value, set }: Props) => (
  <NumberInput
    label={label}
    required
    error={error}
    value={value === 0 ? '' : (value as number)}
    onChange={(next) => set(typeof next === 'number' ? next : 0)}
    min={1}
    max={200}
    allowDecimal={false}
    allowNegative={false}
  />
);
