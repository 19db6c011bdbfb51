import { NumberInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shape } from '../../../../shared/regulation/profile/shape.ts';
import { DateField } from '../../form/date-field.tsx';
import { useFieldProps } from './use-field-props.ts';
import type { ValueProps } from './value-props.ts';

/** The regulation's own words. */
export function TextControl(props: ValueProps) {
  const { value, onChange } = props;
  return (
    <Textarea
      {...useFieldProps(props)}
      value={String(value ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={2000}
      autosize
    />
  );
}

/** Several of its words, one on each line. */
export function LinesControl({ label, value, onChange, path, speech }: ValueProps) {
  const { t } = useTranslation('ruleControl');
  const lines = Array.isArray(value) ? value : [];
  const typed = (text: string) => onChange(text === '' ? [] : text.split('\n'));
  return (
    <Textarea
      label={label}
      description={t('lines')}
      error={speech.error(path) ?? lines.map((_, index) => speech.error(`${path}.${index}`)).find(Boolean)}
      value={lines.join('\n')}
      onChange={(event) => typed(event.currentTarget.value)}
      minRows={2}
      autosize
    />
  );
}

/** A calendar day. */
export const DayControl = ({ shape, label, value, onChange, path, speech }: ValueProps) => (
  <DateField
    label={label}
    required={!shape.open}
    clearable={shape.open}
    error={speech.error(path)}
    value={value as string | null}
    onChange={onChange}
  />
);

/** A whole number. */
export function NumberControl(props: ValueProps<Extract<Shape, { is: 'number' }>>) {
  const { shape, value, onChange } = props;
  return (
    <NumberInput
      {...useFieldProps(props)}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
      min={shape.least}
      max={shape.most}
      allowDecimal={false}
      allowNegative={false}
    />
  );
}
