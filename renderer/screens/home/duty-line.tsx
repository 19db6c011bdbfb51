import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../shared/calendar.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { standingColours, standingOf } from '../../components/duty/duty-standing.ts';
import { useDutyWords } from '../../components/duty/duty-words.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useStatus } from '../../status.tsx';
import { DutyActions } from './duty-actions.tsx';
import classes from './duty-line.module.css';
import { DutyWhen } from './duty-when.tsx';

/** One duty: what, for whom, by when, how it stands, by which rule, what settled it, and what to do. */
export function DutyLine({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { titleOf } = useDutyWords();
  const standing = standingOf(duty);
  return (
    <article className={classes.line} aria-label={titleOf(duty)}>
      <Stack gap={2} flex={1} miw={0}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {titleOf(duty)}
          </Text>
          <Badge color={standingColours[standing]} variant="light" c="dark.7" tt="none">
            {t(`state.${standing}`)}
          </Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {duty.bodyName}
        </Text>
        <DutyWhen duty={duty} />
        <Settled duty={duty} />
        <CitationNote citation={duty.citation} regulationId={duty.regulationId} />
        {duty.law && (
          <Text size="xs" c="dimmed">
            {t('line.byLaw', { law: duty.law })}
          </Text>
        )}
      </Stack>
      <DutyActions duty={duty} />
    </article>
  );
}

const doneWords = {
  report: 'line.sentOn',
  fulfilment: 'line.doneOn',
  absence: 'line.toldOn',
  delivery: 'line.doneOn',
} as const;

function Settled({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { settledBy, plannedBy, deferral, state, soft, notApplicable } = duty;
  if (notApplicable) return <Text size="sm">{t(`notApplicable.${notApplicable}`)}</Text>;
  if (settledBy && settledBy.kind !== 'meeting') {
    const done = duty.duty === 'members-report' ? 'line.receivedOn' : doneWords[settledBy.kind];
    return <Text size="sm">{t(done, { on: formatDate(settledBy.on) })}</Text>;
  }
  const meeting = settledBy ?? plannedBy;
  return (
    <>
      {meeting && (
        <Anchor component={Link} to={`/meetings/${meeting.id}`} size="sm">
          {t(`line.${settledBy ? 'heldOn' : meeting.on < today ? 'unsettledOn' : 'plannedOn'}`, {
            on: formatDate(meeting.on),
          })}
        </Anchor>
      )}
      {state === 'put-off' && deferral && (
        <Text size="sm">
          {t('line.deferral', { on: formatDate(deferral.decidedOn), reason: deferral.reason })}
        </Text>
      )}
      {soft && (state === 'overdue' || state === 'soon') && (
        <Text size="xs" c="dimmed">
          {t('line.soft')}
        </Text>
      )}
    </>
  );
}
