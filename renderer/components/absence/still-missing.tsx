import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  type AskStanding,
  lastDayOf,
  latenessOf,
  standingOf,
} from '../../../shared/meetings/absence/absence-standing.ts';
import type { AbsenceAsk } from '../../../shared/meetings/absence/asked-of-absent.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Citation } from '../../../shared/regulation/profile/rule.ts';
import { sentenceCase } from '../../../shared/vietnamese.ts';
import { CitationChip } from '../regulation/citation-chip.tsx';
import { CitedVersion } from '../regulation/cited-version.ts';
import type { AbsenceFacts } from './absence-facts.ts';
import { useAbsenceWords } from './absence-words.ts';

type Props = { absence: Of<'absence'>; facts: AbsenceFacts };

/** What the regulation still asks of one who stays away, each with its place; that all is there, where it is. */
export function StillMissing({ absence, facts }: Props) {
  const { t } = useTranslation('absences');
  const asked = facts.askedIn(absence);
  const { missingWords, lateWords } = useAbsenceWords(facts.version?.rules ?? null);
  if (asked === null || asked.silence !== null) return null;
  const day = lastDayOf(asked.asks);
  const late = day === null ? '' : lateWords(latenessOf(absence.toldOn, day), day);
  const open = standingOf(asked.asks, absence, facts.opinionsOf(absence.personId).length).filter(
    ({ state }) => state !== 'done',
  );
  const isDelegating = absence.delegateName !== '';
  const forbidden = isDelegating && asked.delegation.is === 'forbidden' ? asked.delegation.citation : null;
  const isWhole = open.length === 0 && forbidden === null;
  return (
    <CitedVersion value={facts.version}>
      <Stack gap={4}>
        {late !== '' && day !== null && <Line words={late} at={day.citation} />}
        {forbidden !== null && <Line words={t('rules.forbidden')} at={forbidden} />}
        {open.map((ask) => (
          <Line
            key={ask.what}
            words={`${lead(ask, t('missing.title'))}${missingWords(ask)}`}
            at={ask.citation}
          />
        ))}
        {isWhole && late === '' && asked.asks.length > 0 && <Whole asks={asked.asks} />}
      </Stack>
    </CitedVersion>
  );
}

/** A refusal is no lack: nothing can be brought to mend it. */
const lead = ({ state }: AskStanding, title: string): string => (state === 'refused' ? '' : `${title}: `);

const Line = ({ words, at }: { words: string; at: Citation }) => (
  <Group gap={6} wrap="nowrap" align="center">
    <IconAlertTriangle
      size={16}
      color="var(--mantine-color-yellow-8)"
      aria-hidden
      style={{ flexShrink: 0 }}
    />
    <Text size="sm" fw={500}>
      {sentenceCase(words)}
    </Text>
    <CitationChip at={at} />
  </Group>
);

function Whole({ asks }: { asks: readonly AbsenceAsk[] }) {
  const { t } = useTranslation('absences');
  const [first] = asks;
  return (
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        {t('missing.nothing')}
      </Text>
      {first && <CitationChip at={first.citation} />}
    </Group>
  );
}
