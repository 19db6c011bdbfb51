import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { awayIds } from '../../../../shared/meetings/absence/absent-lines.ts';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { Card } from '../../../components/page/card.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import type { AbsenceAct } from './absence-dialog.tsx';
import { AbsentMember } from './absent-member.tsx';

type Props = { facts: AbsenceFacts; mayWrite: boolean; onAct: (act: AbsenceAct) => void };

/** Those who said that they would not come, in the order of the invitation, and who was away without a word. */
export function AbsentMembers(props: Props) {
  const { facts, mayWrite, onAct } = props;
  const { t } = useTranslation('absences');
  const { meeting } = useCurrentMeeting();
  const place = (id: string) => meeting.attendeeIds.indexOf(id) + 1 || meeting.attendeeIds.length + 1;
  const told = facts.absences.toSorted((a, b) => place(a.personId) - place(b.personId));
  const unheard = awayIds({ meeting, ...facts }).filter((id) =>
    told.every(({ personId }) => personId !== id),
  );
  return (
    <Card title={t('list.title', { count: told.length })}>
      {told.length === 0 && <Nobody mayWrite={mayWrite} />}
      {told.map((absence, index) => (
        <Fragment key={absence.id}>
          {index > 0 && <Divider />}
          <AbsentMember absence={absence} {...props} />
        </Fragment>
      ))}
      {unheard.length > 0 && (
        <Text size="sm">
          {t('list.unheard')}: {unheard.map(facts.nameOf).join(', ')}.
        </Text>
      )}
      {mayWrite && meeting.attendeeIds.length > 0 && (
        <Group>
          <Button
            variant={told.length === 0 ? 'filled' : 'default'}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onAct({ part: 'new', personId: '' })}
          >
            {t('list.add')}
          </Button>
        </Group>
      )}
      {meeting.state === 'closed' && (
        <Text size="xs" c="dimmed">
          {t('list.locked')}
        </Text>
      )}
    </Card>
  );
}

function Nobody({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('absences');
  return (
    <Stack gap={4}>
      <Text size="sm">{t('list.nobody')}</Text>
      {mayWrite && (
        <Text size="sm" c="dimmed">
          {t('list.hint')}
        </Text>
      )}
    </Stack>
  );
}
