import { Grid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds } from '../../../../shared/records/index.ts';
import { useAbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { Card } from '../../../components/page/card.tsx';
import { useMayWrite } from '../../../status.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { type AbsenceAct, AbsenceDialog } from './absence-dialog.tsx';
import { AbsentMembers } from './absent-members.tsx';
import { InvitedList } from './invited-list.tsx';
import { RuledAbsence } from './ruled-absence.tsx';

/** Who stays away, what the regulation asks of them, and what they gave in writing. */
export function AbsencesTab() {
  const { t } = useTranslation('absences');
  const { meeting, body } = useCurrentMeeting();
  const facts = useAbsenceFacts(meeting, body);
  const isWriter = useMayWrite(kinds.absence.access.write);
  const [act, setAct] = useState<AbsenceAct | null>(null);
  if (facts === null) return null;
  const shown = { facts, mayWrite: isWriter && meeting.state !== 'closed', onAct: setAct };
  return (
    <Grid gap="md">
      <Grid.Col span={8}>
        <Stack gap="md">
          <Card title={t('rules.title')}>
            <RuledAbsence facts={facts} />
          </Card>
          <AbsentMembers {...shown} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={4}>
        <InvitedList {...shown} />
      </Grid.Col>
      {act && <AbsenceDialog act={act} facts={facts} onClose={() => setAct(null)} />}
    </Grid>
  );
}
