import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate, type IsoDate } from '../../../shared/calendar.ts';
import { kinds } from '../../../shared/records/index.ts';
import { isUnsettled } from '../../../shared/records/meeting.ts';
import { citationWords } from '../../../shared/regulation/rule-words.ts';
import { deedOf, isDeadline, type YearEntry } from '../../../shared/year/year-calendar.ts';
import { standingColours, standingOf } from '../../components/duty/duty-standing.ts';
import { useDutyWords } from '../../components/duty/duty-words.ts';
import { useHolidayYears } from '../../components/duty/holiday-years.ts';
import { MeetingStateBadge } from '../../components/duty/meeting-state.tsx';
import { suggestedDay } from '../../components/duty/suggested-day.ts';
import { useBodies } from '../../components/regulation/bodies.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import classes from './year.module.css';

/** One entry of a month: the day, what it is and leads to, whose it is, how it stands, by which rule. */
export function EntryLine({ entry }: { entry: YearEntry }) {
  const { t } = useTranslation('year');
  const { titleOf } = useDutyWords();
  const { say } = useWords();
  const { meeting, duties, on } = entry;
  const also = meeting ? duties.map(titleOf).filter((title) => title !== meeting.title) : [];
  const citations = new Map(duties.map(({ citation }) => [citationWords(citation, say), citation.phrase]));
  return (
    <li className={classes.entry}>
      <div className={classes.day}>
        <Text size="sm" fw={600} span>
          {shortDay(on)}
        </Text>
        <Text size="xs" c="dimmed" span>
          {meeting ? meeting.startsAt : t(isDeadline(entry) ? 'latest' : 'noLastDay')}
        </Text>
      </div>
      <div className={classes.what}>
        <What entry={entry} />
        {also.map((title) => (
          <Text key={title} size="xs" c="dimmed">
            {t('countsAs', { duty: title })}
          </Text>
        ))}
        <Who entry={entry} />
        <Group gap={6} mt={2}>
          <Standing entry={entry} />
          {[...citations].map(([words, phrase]) => (
            <Text key={words} size="xs" c="dimmed" title={say('regulation:quoted', { phrase })}>
              {words}
            </Text>
          ))}
        </Group>
        {[...new Set(duties.flatMap(({ law }) => law ?? []))].map((law) => (
          <Text key={law} size="xs" c="dimmed">
            {t('law', { law })}
          </Text>
        ))}
      </div>
    </li>
  );
}

/** «15/3»: the year stands over the page. */
const shortDay = (on: IsoDate): string => formatDate(on).slice(0, 5);

/** A meeting leads to its screen; a meeting still to be planned to the form, filled in. */
function What({ entry: { meeting, duties } }: { entry: YearEntry }) {
  const { t } = useTranslation('year');
  const { today } = useStatus();
  const { titleOf } = useDutyWords();
  const years = useHolidayYears();
  const mayPlan = useMayWrite(kinds.meeting.access.write);
  const [duty] = duties;
  if (meeting) {
    return (
      <Anchor component={Link} to={`/meetings/${meeting.id}`} size="sm" lh={1.35} display="block">
        {meeting.title}
      </Anchor>
    );
  }
  if (!duty) return null;
  const isMeeting = duty.action === 'plan-meeting';
  const elsewhere = isMeeting ? (duty.settledBy ?? duty.plannedBy) : duty.meeting;
  if (!elsewhere && !(isMeeting && mayPlan))
    return (
      <Text size="sm" lh={1.35}>
        {titleOf(duty)}
      </Text>
    );
  const on = suggestedDay(duty, today, years);
  return (
    <Anchor
      component={Link}
      size="sm"
      lh={1.35}
      display="block"
      to={elsewhere ? `/meetings/${elsewhere.id}` : `/meetings/new?body=${duty.bodyId}&type=regular&on=${on}`}
      {...(elsewhere ? {} : { title: t('plan', { duty: titleOf(duty) }) })}
    >
      {titleOf(duty)}
    </Anchor>
  );
}

/** Who does it and whom it goes to; whose it is only where that could be one of several committees. */
function Who({ entry: { meeting, duties, bodyName } }: { entry: YearEntry }) {
  const { t } = useTranslation('year');
  const { byOf, addresseesOf } = useDutyWords();
  const { data: bodies = [] } = useBodies();
  const [duty] = duties;
  const isOneOfSeveral = bodies.filter(({ type }) => type === 'committee').length > 1;
  const names = duty && !meeting ? addresseesOf(duty) : '';
  const parts = [
    isOneOfSeveral ? bodyName : '',
    meeting?.chair ? t('chair', { name: meeting.chair }) : '',
    duty && !meeting ? byOf(duty) : '',
    names ? t('to', { names }) : '',
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" className="sentence">
      {parts.join('. ')}
    </Text>
  );
}

function Standing({ entry: { meeting, duties } }: { entry: YearEntry }) {
  const { t } = useTranslation('year');
  const { t: home } = useTranslation('home');
  const { today } = useStatus();
  const [duty] = duties;
  if (meeting) {
    return (
      <>
        <MeetingStateBadge state={meeting.state} />
        {isUnsettled(meeting, today) && (
          <Badge color="yellow" variant="light" c="dark.7" tt="none">
            {t('notRecorded')}
          </Badge>
        )}
      </>
    );
  }
  if (!duty) return null;
  const standing = standingOf(duty);
  const done = duty.settledBy;
  return (
    <Badge color={standingColours[standing]} variant="light" c="dark.7" tt="none">
      {done
        ? t(`deeds.${deedOf(done.kind, duty.duty)}`, { on: formatDate(done.on) })
        : home(`state.${standing}`)}
    </Badge>
  );
}
