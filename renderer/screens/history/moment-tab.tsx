import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import { TimeField } from '../../components/form/time-field.tsx';
import { useMoment } from '../../components/history/use-moment.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { useStatus } from '../../status.tsx';

/** Xem lại sổ ngày trước: which day and time the whole program shall show. */
export function MomentTab() {
  const { t } = useTranslation('history');
  const { today } = useStatus();
  const [on, setOn] = useState<string | null>(today);
  const [time, setTime] = useState('08:00');
  const { open, isWorking, error } = useMoment();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on !== null) open({ is: 'time', on, time });
  };
  return (
    <Paper withBorder p="md" maw={760}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('moment.lead')}</Text>
          <Group align="flex-end">
            <DateField label={t('moment.on')} value={on} onChange={setOn} required />
            <TimeField label={t('moment.time')} value={time} onChange={setTime} required />
            <Button
              type="submit"
              loading={isWorking}
              disabled={on === null || time === ''}
              leftSection={<IconHistory size={18} aria-hidden />}
            >
              {t('moment.open')}
            </Button>
          </Group>
          {isWorking && (
            <Text size="sm" c="dimmed" role="status">
              {t('moment.loading')}
            </Text>
          )}
          <FailureNotice error={error} />
        </Stack>
      </form>
    </Paper>
  );
}
