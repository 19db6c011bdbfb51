import { NativeSelect } from '@mantine/core';
import type { Of } from '../../../shared/records/index.ts';

type Props = {
  label: string;
  bodies: readonly Of<'body'>[];
  value: string;
  onChange: (bodyId: string) => void;
};

/** Which of several bodies a screen is about. */
export const BodyChoice = ({ label, bodies, value, onChange }: Props) => (
  <NativeSelect
    label={label}
    maw={520}
    data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
