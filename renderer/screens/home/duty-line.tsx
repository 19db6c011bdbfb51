import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween, formatDate } from '../../../shared/calendar.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { CitationNote } from '../../components/citation-note.tsx';
import { standingColours, standingOf } from '../../components/duty-standing.ts';
import { useDutyWords } from '../../components/duty-words.ts';
import { useStatus } from '../../status.tsx';
import { DutyActions } from './duty-actions.tsx';
import classes from './duty-line.module.css';

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
        <When duty={duty} />
        <Settled duty={duty} />
        <CitationNote citation={duty.citation} />
      </Stack>
      <DutyActions duty={duty} />
    </article>
  );
}

/** By when, how many days that is, and what the other way of counting would say. */
function When({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { addresseesOf, byOf } = useDutyWords();
  const { state, dueOn, period, rolling } = duty;
  if (state === 'done') return null;
  const days = daysBetween(today, dueOn);
  const count =
    days < 0
      ? t('line.late', { count: -days })
      : days === 0
        ? t('line.lastDay')
        : t('line.left', { count: days });
  const isAhead = period.from > today;
  const addressees = addresseesOf(duty);
  const by = byOf(duty);
  return (
    <Text size="sm">
      {isAhead
        ? t('line.from', { from: formatDate(period.from), until: formatDate(dueOn) })
        : `${t('line.dueOn', { on: formatDate(dueOn) })} (${count})`}
      {by && `. ${t('line.by', { names: by })}`}
      {addressees && `. ${t('line.addressees', { names: addressees })}`}
      {rolling?.lastOn && !isAhead && rolling.dueOn !== dueOn && (
        <Text size="xs" c="dimmed">
          {t('line.rolling', { last: formatDate(rolling.lastOn), due: formatDate(rolling.dueOn) })}
        </Text>
      )}
    </Text>
  );
}

function Settled({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { settledBy, plannedBy, deferral, state, soft } = duty;
  if (settledBy?.kind === 'report') {
    const done = duty.duty === 'members-report' ? 'line.receivedOn' : 'line.sentOn';
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
