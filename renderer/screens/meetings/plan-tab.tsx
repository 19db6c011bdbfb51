import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { partNoticeCodes } from '../../../shared/meetings/convening/part-notices.ts';
import { isSettled } from '../../../shared/records/meeting.ts';
import { Card } from '../../components/page/card.tsx';
import { PartNotices } from './convening/part-notices.tsx';
import { ReadyCard } from './convening/ready-card.tsx';
import { useMeetingProposal } from './convening/use-meeting-proposal.ts';
import { useCurrentMeeting } from './current-meeting.tsx';
import { MeetingAgenda } from './meeting-agenda.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingMoves } from './meeting-moves.tsx';
import { MeetingPeople } from './meeting-people.tsx';

/** When, where, with whom and about what. */
export function PlanTab() {
  const { t } = useTranslation('meetings');
  const { meeting, roster, mayWrite } = useCurrentMeeting();
  const proposal = useMeetingProposal(meeting);
  return (
    <Grid gap="md">
      <Grid.Col span={8}>
        <Stack gap="md">
          <Card title={t('detail.facts')}>
            <MeetingFacts meeting={meeting} roster={roster} />
            {proposal && !isSettled(meeting.state) && (
              <PartNotices
                notices={proposal.notices}
                only={partNoticeCodes}
                nameOf={roster.nameOf}
                regulationId={proposal.regulationId}
              />
            )}
          </Card>
          <Card title={t('papers.agenda')}>
            <MeetingAgenda meeting={meeting} />
          </Card>
        </Stack>
      </Grid.Col>
      <Grid.Col span={4}>
        <Stack gap="md">
          <Card title={t('moves.title')}>
            <MeetingMoves meeting={meeting} mayWrite={mayWrite} />
          </Card>
          {proposal && <ReadyCard proposal={proposal} />}
          <MeetingPeople meeting={meeting} roster={roster} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
