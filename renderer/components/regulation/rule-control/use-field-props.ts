import { useTranslation } from 'react-i18next';
import type { ValueProps } from './value-props.ts';

/** What every control of one value is given: its label, whether it must be filled in, and what is wrong with it. */
export function useFieldProps({ shape, label, path, speech }: ValueProps) {
  const { t } = useTranslation('ruleControl');
  return {
    label,
    required: !shape.open,
    error: speech.error(path),
    // What the regulation may leave open says so while it is empty.
    placeholder: shape.open ? t('notSaid') : '',
  };
}
