import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { StoredFiles } from '../paper/stored-files.tsx';
import type { AbsenceFacts } from './absence-facts.ts';

type Props = { absence: Of<'absence'>; facts: AbsenceFacts };

/** What was written down of one who stays away: when and why they said so, the answer, who comes instead. */
export function ToldFacts({ absence, facts }: Props) {
  const { t } = useTranslation('absences');
  const lines = useLines(absence, facts);
  return (
    <Stack gap={2}>
      <Text size="sm">
        {t('facts.told', { on: formatDate(absence.toldOn) })}.{' '}
        {absence.reason === '' ? t('facts.noReason') : t('facts.reason', { reason: absence.reason })}
      </Text>
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <StoredFiles files={absence.files} />
    </Stack>
  );
}

function useLines(absence: Of<'absence'>, facts: AbsenceFacts): string[] {
  const { t } = useTranslation('absences');
  const { consent, consentById, consentOn, opinionAskedOn } = absence;
  const delegate = [absence.delegateName, absence.delegateTitle].filter(Boolean).join(', ');
  const authority =
    absence.delegateAuthority === '' ? [] : [t('facts.authority', { authority: absence.delegateAuthority })];
  const name = consentById === null ? t('facts.chair') : facts.nameOf(consentById);
  const day = consentOn === null ? [] : [t('facts.on', { on: formatDate(consentOn) })];
  const isRuled = facts.askedIn(absence)?.asks.some(({ what }) => what === 'opinion') ?? false;
  return [
    ...(consent === 'granted' || consent === 'refused'
      ? [[t(`facts.${consent}`, { name }), ...day].join(' ')]
      : []),
    ...(delegate === '' ? [] : [[t('facts.delegate', { delegate }), ...authority].join('; ')]),
    ...(opinionAskedOn === null
      ? []
      : [t(isRuled ? 'facts.requested' : 'facts.requestUnruled', { on: formatDate(opinionAskedOn) })]),
  ].map((line) => `${line}.`);
}
