import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/page/card.tsx';
import { useCurrentMeeting } from './current-meeting.tsx';
import { MeetingAgenda } from './meeting-agenda.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingMoves } from './meeting-moves.tsx';
import { MeetingPeople } from './meeting-people.tsx';

/** When, where, with whom and about what. */
export function PlanTab() {
  const { t } = useTranslation('meetings');
  const { meeting, roster, mayWrite } = useCurrentMeeting();
  return (
    <Grid gap="md">
      <Grid.Col span={8}>
        <Stack gap="md">
          <Card title={t('detail.facts')}>
            <MeetingFacts meeting={meeting} roster={roster} />
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
          <MeetingPeople meeting={meeting} roster={roster} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
