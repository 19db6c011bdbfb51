import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { Card } from '../../../components/page/card.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import type { AbsenceAct } from './absence-dialog.tsx';

type Props = { facts: AbsenceFacts; mayWrite: boolean; onAct: (act: AbsenceAct) => void };

/** Everybody who is invited, and who of them said that they would not come. */
export function InvitedList(props: Props) {
  const { t } = useTranslation('absences');
  const { attendeeIds } = useCurrentMeeting().meeting;
  return (
    <Card title={t('invited.title', { count: attendeeIds.length })} gap="xs">
      {attendeeIds.length === 0 && <Text size="sm">{t('invited.nobody')}</Text>}
      <Stack component="ol" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {attendeeIds.map((id, index) => (
          <Group key={id} component="li" gap="xs" wrap="nowrap" align="flex-start">
            <Text size="sm" w={20} ta="right" aria-hidden>
              {index + 1}.
            </Text>
            <Invited id={id} {...props} />
          </Group>
        ))}
      </Stack>
    </Card>
  );
}

function Invited({ id, facts, mayWrite, onAct }: Props & { id: string }) {
  const { t } = useTranslation('absences');
  const name = facts.nameOf(id);
  const standing = standingOf(id, facts);
  const isTold = facts.absences.some(({ personId }) => personId === id);
  const isUsual = standing === 'coming' || standing === 'present';
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between" align="flex-start" flex={1}>
      <div>
        <Text size="sm">{name}</Text>
        <Text size="xs" {...(isUsual ? { c: 'dimmed' } : { fw: 600 })}>
          {t(`invited.${standing}`)}
        </Text>
      </div>
      {mayWrite && !isTold && (
        <ActionIcon
          variant="subtle"
          aria-label={t('list.addOf', { name })}
          title={t('list.addOf', { name })}
          onClick={() => onAct({ part: 'new', personId: id })}
        >
          <IconUserMinus size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}

function standingOf(id: string, { absences, roll }: AbsenceFacts) {
  const mark = roll.find(({ personId }) => personId === id)?.mark;
  if (mark === 'present') return 'present';
  const absence = absences.find(({ personId }) => personId === id);
  if (absence) return absence.delegateName === '' ? 'away' : 'delegated';
  return mark === 'absent' ? 'unheard' : 'coming';
}
