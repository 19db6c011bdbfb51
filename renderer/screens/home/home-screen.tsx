import { Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { BackupCard } from './backup-card.tsx';
import { BudgetCard } from './budget-card.tsx';
import { useDayName } from './day-name.ts';
import { DutyList } from './duty-list.tsx';
import { FirstSteps } from './first-steps.tsx';
import { HolidayNotice } from './holiday-notice.tsx';
import { NextMeetings } from './next-meetings.tsx';
import { RunningMeeting } from './running-meeting.tsx';
import { TasksCard } from './tasks-card.tsx';

/** What must be done now and under which Điều, the next meetings, the budget, the last backup. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const dayName = useDayName();
  const duties = useQuery(reading('duties.list', {}));
  return (
    <Page title={t('title')} lead={t('today', { day: dayName(today) })}>
      <Grid gap="md">
        <Grid.Col span={8}>
          <Stack gap="md">
            <RunningMeeting />
            <FirstSteps />
            <HolidayNotice />
            <Loaded query={duties}>{(rows) => <DutyList rows={rows} />}</Loaded>
          </Stack>
        </Grid.Col>
        <Grid.Col span={4}>
          <Stack gap="md">
            <NextMeetings />
            <TasksCard />
            <BudgetCard />
            <BackupCard />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
