import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PaperLog } from '../../../../shared/meetings/deliveries/delivery-log.ts';
import { wasHeld } from '../../../../shared/records/meeting.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { reading } from '../../../queries.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { LeadNote } from './lead-note.tsx';
import { PaperLogCard } from './paper-log-card.tsx';

/** Gửi, nhận: each paper of the meeting, who must get it, and what was sent to them. */
export function DeliveriesTab() {
  const { t } = useTranslation('deliveries');
  const { meeting } = useCurrentMeeting();
  /** What is written after a meeting shows once that was held. */
  const isDue = ({ paper, rows }: PaperLog) =>
    (paper !== 'minutes' && paper !== 'conclusion-notice') ||
    wasHeld(meeting) ||
    rows.some(({ deliveries }) => deliveries.length > 0);
  const query = useQuery(reading('deliveries.of', { meetingId: meeting.id }));
  return (
    <Loaded query={query}>
      {(of) => {
        const logs = of.logs.filter(isDue);
        return (
          <Stack gap="md">
            <LeadNote of={of} />
            {logs.length === 0 && <EmptyState title={t('none.title')} hint={t('none.hint')} />}
            {logs.map((log) => (
              <PaperLogCard key={log.paper} log={log} of={of} />
            ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
