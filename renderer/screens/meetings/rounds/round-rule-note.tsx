import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import { type RoundCaution, roundCautions } from '../../../../shared/meetings/rounds/round-cautions.ts';
import { roundRule } from '../../../../shared/meetings/rounds/round-rule.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { partyName } from '../../../../shared/regulation/amendment/party-name.ts';
import type { Party } from '../../../../shared/regulation/profile/vocabulary.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useStatus } from '../../../status.tsx';
import { Caution } from '../caution.tsx';
import type { DayRoster } from '../use-day-roster.ts';
import { useRules } from './use-round.ts';

type Props = {
  body: Of<'body'> | null;
  roster: DayRoster;
  round: { on: string; chairId: string | null; attendeeIds: readonly string[] };
};

/** What the regulation says of asking in writing, and what to look at again; silence is said to be silence. */
export function RoundRuleNote({ body, roster, round }: Props) {
  const { t } = useTranslation('rounds');
  const { today } = useStatus();
  const { profile, versionFor } = useRules(body, round.on);
  const rule = roundRule(profile);
  const cautions = roundCautions({
    ...{ profile, today, on: round.on, askerId: round.chairId, askedIds: round.attendeeIds },
    // Without a day there is no roster yet, and nobody is outside of it.
    members: roster.rows,
  }).filter(({ code }) => roster.loaded || (code !== 'not-members' && code !== 'asker-not-named'));
  const place = (key: 'meetings.writtenOpinions' | 'decision.chairSubstitute') => versionFor(key)?.id ?? null;
  const names = (parties: readonly Party[]) => parties.map((one) => partyName(profile, one)).join(', ');
  const say = (caution: RoundCaution): string => {
    switch (caution.code) {
      case 'not-said':
        return t('cautions.notSaid', { head: partyName(profile, 'head') });
      case 'office-settles':
        return t('cautions.officeSettles');
      case 'asker-missing':
        return caution.askers.length === 0
          ? t('cautions.askerMissing')
          : t('cautions.askerMissingNamed', { who: names(caution.askers) });
      case 'asker-not-named':
        return t('cautions.askerNotNamed', { who: names(caution.askers) });
      case 'asks-for-head':
        return t('cautions.asksForHead');
      case 'not-members':
        return t('cautions.notMembers', { names: caution.personIds.map(roster.nameOf).join(', ') });
      case 'asks-oneself':
        return t('cautions.asksOneself');
      case 'day-passed':
        return t('cautions.dayPassed', { on: formatDate(caution.on) });
    }
  };
  return (
    <Stack gap={6} aria-live="polite">
      {rule.ground === 'round' && rule.citation && (
        <Group gap={6}>
          <Text size="sm">{t('cautions.ruled')}</Text>
          <CitationNote citation={rule.citation} regulationId={place('meetings.writtenOpinions')} />
        </Group>
      )}
      {cautions.map((caution) => (
        <Stack key={caution.code} gap={2}>
          <Caution>{say(caution)}</Caution>
          {(caution.code === 'office-settles' || caution.code === 'asks-for-head') && (
            <CitationNote
              citation={caution.citation}
              regulationId={place(
                caution.code === 'asks-for-head' ? 'decision.chairSubstitute' : 'meetings.writtenOpinions',
              )}
            />
          )}
        </Stack>
      ))}
    </Stack>
  );
}
