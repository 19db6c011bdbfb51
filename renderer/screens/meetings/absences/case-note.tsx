import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lastDayOf, latenessOf } from '../../../../shared/meetings/absence/absence-standing.ts';
import type { Of } from '../../../../shared/records/index.ts';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { useAbsenceWords } from '../../../components/absence/absence-words.ts';
import { CitationChip } from '../../../components/regulation/citation-chip.tsx';
import { CitedVersion } from '../../../components/regulation/cited-version.ts';
import { Caution } from '../caution.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { AbsenceDoubts } from './absence-doubts.tsx';

type Props = { value: Of<'absence'>; facts: AbsenceFacts };

/** Beside the form: what the regulation asks in the case as it is typed, and what is worth a second look. */
export function CaseNote({ value, facts }: Props) {
  const { t } = useTranslation('absences');
  const { meeting } = useCurrentMeeting();
  const { askWords, lateWords } = useAbsenceWords(facts.version?.rules ?? null);
  const asks = facts.askedIn(value)?.asks ?? [];
  const day = lastDayOf(asks);
  const late = day === null ? '' : lateWords(latenessOf(value.toldOn, day), day);
  return (
    <CitedVersion value={facts.version}>
      <Stack gap={4} aria-live="polite">
        <Text size="sm" fw={500}>
          {asks.length === 0 ? t('dialog.nothingAsked') : `${t('dialog.asked')}:`}
        </Text>
        {asks.map((ask) => (
          <Group key={ask.what} gap="xs">
            <Text size="sm">{askWords(ask)}</Text>
            <CitationChip at={ask.citation} />
          </Group>
        ))}
        {late !== '' && <Caution>{late}</Caution>}
        {value.personId !== '' && <AbsenceDoubts absence={value} meeting={meeting} facts={facts} />}
      </Stack>
    </CitedVersion>
  );
}
