import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lastDayOf, latenessOf } from '../../../../shared/meetings/absence/absence-standing.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { LateBadge } from '../../../components/absence/late-badge.tsx';
import { StillMissing } from '../../../components/absence/still-missing.tsx';
import { ToldFacts } from '../../../components/absence/told-facts.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import type { AbsenceAct } from './absence-dialog.tsx';
import { AbsenceDoubts } from './absence-doubts.tsx';
import { AbsentMenu } from './absent-menu.tsx';
import { WrittenOpinions } from './written-opinions.tsx';

type Props = {
  absence: Of<'absence'>;
  facts: AbsenceFacts;
  mayWrite: boolean;
  onAct: (act: AbsenceAct) => void;
};

/** One who stays away: what they said, how it stands by the regulation, what can be done now. */
export function AbsentMember({ absence, facts, mayWrite, onAct }: Props) {
  const { meeting } = useCurrentMeeting();
  const name = facts.nameOf(absence.personId);
  const opinions = facts.opinionsOf(absence.personId);
  return (
    <Stack gap={6} component="article" aria-label={name}>
      <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
        <Name absence={absence} facts={facts} />
        {mayWrite && <AbsentMenu absence={absence} name={name} onAct={onAct} />}
      </Group>
      <ToldFacts absence={absence} facts={facts} />
      <WrittenOpinions opinions={opinions} name={name} mayWrite={mayWrite} onAct={onAct} />
      <StillMissing absence={absence} facts={facts} />
      <AbsenceDoubts absence={absence} meeting={meeting} facts={facts} />
      {mayWrite && <NextSteps absence={absence} facts={facts} onAct={onAct} />}
    </Stack>
  );
}

function Name({ absence, facts }: Pick<Props, 'absence' | 'facts'>) {
  const words = useWords();
  const { roster } = useCurrentMeeting();
  const role = roster.rows.find(({ personId }) => personId === absence.personId)?.role;
  const lateness = latenessOf(absence.toldOn, lastDayOf(facts.askedIn(absence)?.asks ?? []));
  return (
    <Group gap="xs">
      <Text size="sm" fw={600}>
        {facts.nameOf(absence.personId)}
      </Text>
      {role && (
        <Text size="xs" c="dimmed">
          {words.choiceLabel('membership', 'role', role)}
        </Text>
      )}
      <LateBadge lateness={lateness} />
    </Group>
  );
}

/** Shown as wanted while the regulation still waits for it. */
function NextSteps({ absence, facts, onAct }: Omit<Props, 'mayWrite'>) {
  const { t } = useTranslation('absences');
  const { personId, consent } = absence;
  const name = facts.nameOf(personId);
  const asks = facts.askedIn(absence)?.asks ?? [];
  const wants = (one: 'consent' | 'opinion') => asks.some(({ what }) => what === one);
  const isAnswered = consent === 'granted' || consent === 'refused';
  const isOpinionOpen = wants('opinion') && facts.opinionsOf(personId).length === 0;
  return (
    <Group gap="xs">
      {wants('consent') && (
        <Button
          size="xs"
          variant={isAnswered ? 'default' : 'light'}
          aria-label={t('list.of', { action: t('list.answer'), name })}
          onClick={() => onAct({ part: 'answer', absence })}
        >
          {t('list.answer')}
        </Button>
      )}
      <Button
        size="xs"
        variant={isOpinionOpen ? 'light' : 'default'}
        aria-label={t('list.of', { action: t('list.opinion'), name })}
        onClick={() => onAct({ part: 'opinion', personId, opinion: null })}
      >
        {t('list.opinion')}
      </Button>
    </Group>
  );
}
