import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import { lastDayOf } from '../../../../shared/meetings/absence/absence-standing.ts';
import type {
  AbsenceAsk,
  AbsenceDay,
  AskedOfAbsent,
} from '../../../../shared/meetings/absence/asked-of-absent.ts';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import { useAbsenceWords } from '../../../components/absence/absence-words.ts';
import { CitationChip } from '../../../components/regulation/citation-chip.tsx';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { CitedVersion } from '../../../components/regulation/cited-version.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';

const absent = { delegateName: '', opinionAskedOn: null };
const delegating = { ...absent, delegateName: '…' };
const requested = { ...absent, opinionAskedOn: '' };

type Props = { facts: AbsenceFacts };

/** What the regulation in force on the day of the meeting asks of those who stay away, in each case. */
export function RuledAbsence({ facts }: Props) {
  const { t } = useTranslation('absences');
  const { body } = useCurrentMeeting();
  const asked = facts.askedIn(absent);
  if (asked === null) return <Text size="sm">{t('rules.nothing.no-regulation')}</Text>;
  if (asked.silence !== null) {
    return <Text size="sm">{t(`rules.nothing.${asked.silence}`, { body: body?.name ?? '' })}</Text>;
  }
  const day = lastDayOf(asked.asks);
  return (
    <CitedVersion value={facts.version}>
      <Stack gap={6}>
        <Asks title={t('rules.absent')} asks={asked.asks} facts={facts} />
        <Delegation asked={asked} facts={facts} />
        <Asks title={t('rules.asked')} asks={onRequest(asked, facts)} facts={facts} />
        {day !== null && <LastDay day={day} />}
        <Words facts={facts} />
      </Stack>
    </CitedVersion>
  );
}

/** What is asked only once the chair has asked for it. */
const onRequest = ({ asks }: AskedOfAbsent, facts: AbsenceFacts): AbsenceAsk[] =>
  (facts.askedIn(requested)?.asks ?? []).filter(({ what }) => asks.every((one) => one.what !== what));

function Asks({ title, asks, facts }: Props & { title: string; asks: readonly AbsenceAsk[] }) {
  const { askWords } = useAbsenceWords(facts.version?.rules ?? null);
  const [first] = asks;
  if (!first) return null;
  return <Line words={`${title}: ${asks.map(askWords).join('; ')}.`} at={first.citation} />;
}

function Delegation({ asked, facts }: Props & { asked: AskedOfAbsent }) {
  const { t } = useTranslation('absences');
  const { delegation } = asked;
  if (delegation.is === 'not-provided') return <Text size="sm">{t('rules.noDelegation')}</Text>;
  if (delegation.is === 'forbidden')
    return <Line words={`${t('rules.forbidden')}.`} at={delegation.citation} />;
  const own = facts.askedIn(delegating)?.asks ?? [];
  const asksConsent = (asks: readonly AbsenceAsk[]) => asks.some(({ what }) => what === 'consent');
  return (
    <>
      <Asks title={t('rules.delegating')} asks={own} facts={facts} />
      {asksConsent(asked.asks) && !asksConsent(own) && (
        <Text size="xs" c="dimmed">
          {t('rules.consentUnsaid')}
        </Text>
      )}
    </>
  );
}

function LastDay({ day }: { day: AbsenceDay }) {
  const { t } = useTranslation('absences');
  const { dueOn, otherDueOn, unsettledYears } = day;
  const words = [
    t('rules.lastDay', { on: formatDate(dueOn) }),
    ...(otherDueOn === null ? [] : [t('rules.otherDay', { on: formatDate(otherDueOn) })]),
    ...(unsettledYears.length === 0 ? [] : [t('rules.unsettledYear', { years: unsettledYears.join(', ') })]),
  ];
  return <Line words={words.join(' ')} at={day.citation} />;
}

const Line = ({ words, at }: { words: string; at: Citation }) => (
  <Group gap="xs" wrap="nowrap" align="flex-start">
    <Text size="sm">{words}</Text>
    <CitationChip at={at} />
  </Group>
);

/** The very words of the rules, each once. */
function Words({ facts }: Props) {
  const asks = [absent, delegating, requested].flatMap((one) => facts.askedIn(one)?.asks ?? []);
  const byPhrase = new Map(asks.map(({ citation }) => [citation.phrase, citation]));
  const phrases = [...byPhrase.keys()];
  const isWithinAnother = (phrase: string) =>
    phrases.some((other) => other !== phrase && other.includes(phrase));
  return (
    <Stack gap={2}>
      {[...byPhrase.values()]
        .filter(({ phrase }) => !isWithinAnother(phrase))
        .map((citation) => (
          <CitationNote key={citation.phrase} citation={citation} regulationId={facts.version?.id ?? null} />
        ))}
    </Stack>
  );
}
