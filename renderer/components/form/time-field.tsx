import { TimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  label: string;
  /** `HH:mm`, or empty. */
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  error?: ReactNode;
  description?: ReactNode;
};

/** A time of day, 24 hours, typed as figures or with the arrow keys. */
export function TimeField({ label, value, onChange, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <TimePicker
      {...rest}
      label={label}
      value={value}
      onChange={onChange}
      format="24h"
      minutesStep={5}
      hoursInputLabel={`${label}: ${t('time.hours')}`}
      minutesInputLabel={`${label}: ${t('time.minutes')}`}
    />
  );
}
