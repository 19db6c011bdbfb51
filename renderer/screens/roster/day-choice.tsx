import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import { useStatus } from '../../status.tsx';
import classes from './day-choice.module.css';

/** The day on which the roster is looked at; beginning with today. */
export function DayChoice({ on, onChange }: { on: string; onChange: (on: string) => void }) {
  const { t } = useTranslation('roster');
  const { today } = useStatus();
  return (
    <Group gap="xs" className={classes.day}>
      <DateField label={t('on')} value={on} onChange={(next) => onChange(next ?? today)} />
      {on !== today && (
        <Button variant="default" onClick={() => onChange(today)}>
          {t('today')}
        </Button>
      )}
    </Group>
  );
}
