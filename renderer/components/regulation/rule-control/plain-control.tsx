import { NumberInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shape } from '../../../../shared/regulation/profile/shape.ts';
import { DateField } from '../../form/date-field.tsx';
import type { ValueProps } from './value-props.ts';

/** The regulation's own words. */
export function TextControl({ shape, label, value, onChange, path, speech }: ValueProps) {
  const { t } = useTranslation('ruleControl');
  return (
    <Textarea
      label={label}
      required={!shape.open}
      error={speech.error(path)}
      placeholder={shape.open ? t('notSaid') : ''}
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
export function NumberControl({
  shape,
  label,
  value,
  onChange,
  path,
  speech,
}: ValueProps<Extract<Shape, { is: 'number' }>>) {
  const { t } = useTranslation('ruleControl');
  return (
    <NumberInput
      label={label}
      required={!shape.open}
      error={speech.error(path)}
      placeholder={shape.open ? t('notSaid') : ''}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
      min={shape.least}
      max={shape.most}
      allowDecimal={false}
      allowNegative={false}
    />
  );
}
