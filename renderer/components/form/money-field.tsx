import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  required?: boolean;
  error?: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
};

/** Whole đồng with dots between the thousands as they are typed. */
export function MoneyField({ value, onChange, ...rest }: Props) {
  return (
    <NumberInput
      {...rest}
      value={value === 0 ? '' : value}
      onChange={(next) => onChange(typeof next === 'number' ? next : 0)}
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={false}
      allowNegative={false}
      max={1e15}
      clampBehavior="strict"
      hideControls
      inputMode="numeric"
      styles={{ input: { textAlign: 'right' } }}
    />
  );
}
