import { Checkbox, Group, Select } from '@mantine/core';
import type { Shape } from '../../../../shared/regulation/profile/shape.ts';
import { sentenceCase } from '../../../../shared/vietnamese.ts';
import { RadioRow } from './radio-row.tsx';
import { useFieldProps } from './use-field-props.ts';
import type { ValueProps } from './value-props.ts';

/** Yes or no; neither until somebody has chosen. */
export function FlagControl({ label, value, onChange, path, speech }: ValueProps) {
  const chosen = value === true ? 'yes' : value === false ? 'no' : null;
  return (
    <RadioRow
      label={label}
      error={speech.error(path)}
      value={chosen}
      onChange={(next) => onChange(next === 'yes')}
      options={(['yes', 'no'] as const).map((code) => ({ value: code, label: speech.word(`flag.${code}`) }))}
    />
  );
}

/** One of a few answers. */
export function WordControl(props: ValueProps<Extract<Shape, { is: 'word' }>>) {
  const { shape, value, onChange, speech } = props;
  return (
    <Select
      {...useFieldProps(props)}
      data={shape.codes.map((code) => ({
        value: code,
        label: sentenceCase(speech.word(`${shape.vocabulary}.${code}`)),
      }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      clearable={shape.open}
      allowDeselect={shape.open}
    />
  );
}

/** As many of a few answers as the regulation names. */
export function WordsControl({
  shape,
  label,
  value,
  onChange,
  path,
  speech,
}: ValueProps<Extract<Shape, { is: 'words' }>>) {
  return (
    <Checkbox.Group
      label={label}
      error={speech.error(path)}
      value={Array.isArray(value) ? value : []}
      onChange={onChange}
    >
      <Group gap="xs" mt={4}>
        {shape.codes.map((code) => (
          <Checkbox
            key={code}
            size="xs"
            value={code}
            label={sentenceCase(speech.word(`${shape.vocabulary}.${code}`))}
            w="100%"
          />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
