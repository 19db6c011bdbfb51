import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { MeetingWarning } from '../../../shared/meetings/meeting-warnings.ts';
import { useDayWords } from './weekday-name.ts';

/** What speaks against a day and an hour, in words, as it changes. */
export function MeetingWarnings({ warnings }: { warnings: MeetingWarning[] | null }) {
  const { t } = useTranslation('meetings');
  const sentence = useSentence();
  return (
    <div aria-live="polite">
      {warnings?.length === 0 && (
        <Text size="sm" c="ledger.8" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
          <IconCircleCheck size={18} aria-hidden />
          {t('warnings.fine')}
        </Text>
      )}
      {warnings && warnings.length > 0 && (
        <Alert color="yellow" title={t('warnings.title')} icon={<IconAlertTriangle aria-hidden />}>
          <List size="sm" spacing={4}>
            {warnings.map((warning) => (
              <List.Item key={JSON.stringify(warning)}>{sentence(warning)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}

function useSentence(): (warning: MeetingWarning) => string {
  const { t } = useTranslation('meetings');
  const { weekdayOf } = useDayWords();
  return (warning) => {
    switch (warning.code) {
      case 'day-off': {
        const { on, why } = warning.details;
        const day = formatDate(on);
        return why === ''
          ? t('warnings.weekend', { on: day, weekday: weekdayOf(on) })
          : t('warnings.dayOff', { on: day, why });
      }
      case 'holidays-unknown':
        return t('warnings.holidaysUnknown', warning.details);
      case 'outside-hours':
        return t('warnings.outsideHours', warning.details);
      case 'same-hour':
        return t('warnings.sameHour', warning.details);
      case 'in-the-past':
        return t('warnings.inThePast', { on: formatDate(warning.details.on) });
    }
  };
}
