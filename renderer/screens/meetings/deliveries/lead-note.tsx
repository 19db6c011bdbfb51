import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { MeetingDeliveries } from '../../../../shared/outputs/deliveries.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { useLateWords } from './late-words.ts';

/** By what day the notice must be out, by which rule, and what it must hold; nothing where the regulation is silent. */
export function LeadNote({ of: { lead, lateToday, regulationId, logs } }: { of: MeetingDeliveries }) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const { meeting } = useCurrentMeeting();
  const late = useLateWords();
  if (lead === null) return null;
  const notice = logs.find(({ paper }) => paper === 'notice');
  const isOut = notice !== undefined && notice.done === notice.wanted;
  const contents = lead.mustHold.map((one) =>
    words.choiceLabel('delivery', 'holds', one).toLocaleLowerCase(),
  );
  const on = formatDate(lead.dueOn);
  const isOpen = !isOut && (meeting.state === 'planned' || meeting.state === 'invited');
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {t('lead', { on, ...late.counted(lead.days, lead.counting), meetingOn: formatDate(meeting.on) })}
      </Text>
      {contents.length > 0 && <Text size="sm">{t('mustHold', { contents: contents.join(', ') })}</Text>}
      <CitationNote citation={lead.citation} regulationId={regulationId} />
      {lead.unsettledYears.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('leadUnsettled', { years: lead.unsettledYears.join(', ') })}
        </Text>
      )}
      {isOpen && lateToday && (
        <Alert color="red" variant="light" p="xs">
          {late.lateToday(lateToday)}
        </Alert>
      )}
    </Stack>
  );
}
