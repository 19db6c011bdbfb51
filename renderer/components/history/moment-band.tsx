import { Button, Group, Text } from '@mantine/core';
import { IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { useStatus } from '../../status.tsx';
import { FailureNotice } from '../page/failure-notice.tsx';
import classes from './moment-band.module.css';
import { useMoment } from './use-moment.ts';

/** Says on every screen that the book is shown as it once stood, and is the way back to the present. */
export function MomentBand() {
  const { t } = useTranslation('history');
  const { moment } = useStatus();
  const { close, error, isWorking } = useMoment();
  if (moment === null) return null;
  return (
    <section className={classes.band} aria-label={t('moment.band', { at: formatInstant(moment.at) })}>
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <IconHistory size={22} aria-hidden />
          <div role="status">
            <Text fw={700}>{t('moment.band', { at: formatInstant(moment.at) })}</Text>
            <Text size="sm">{t(moment.complete ? 'moment.bandHint' : 'moment.incomplete')}</Text>
          </div>
        </Group>
        <Button
          leftSection={<IconArrowForwardUp size={18} aria-hidden />}
          loading={isWorking}
          onClick={close}
          style={{ flexShrink: 0 }}
        >
          {t('moment.back')}
        </Button>
      </Group>
      <FailureNotice error={error} />
    </section>
  );
}
