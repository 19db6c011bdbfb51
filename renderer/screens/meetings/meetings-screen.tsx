import { ActionIcon, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import {
  IconChartBar,
  IconChevronLeft,
  IconChevronRight,
  IconMailQuestion,
  IconPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import {
  dateParts,
  dayStatus,
  nextPeriod,
  type Period,
  periodFromKey,
  periodOf,
  previousPeriod,
} from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { useHolidayYears } from '../../components/duty/holiday-years.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { useBodyInWork } from '../../components/regulation/body-in-work.ts';
import { GroupChoice } from '../../components/regulation/group-choice.tsx';
import { allRecordsOf } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MonthGrid } from './month-grid.tsx';

export const CommitteeMeetingsScreen = () => <MeetingsScreen type="committee" />;
export const GroupMeetingsScreen = () => <MeetingsScreen type="working-group" />;

/** The meetings of one body: as a list, newest first, or as a month. */
function MeetingsScreen({ type }: { type: Of<'body'>['type'] }) {
  const { t } = useTranslation('meetings');
  const { today } = useStatus();
  const bodies = useBodies();
  const bodyInWork = useBodyInWork();
  const title = t(type === 'committee' ? 'committee' : 'group');
  return (
    <Loaded query={bodies}>
      {(all) => {
        const body = bodyInWork(all, type, today);
        if (body) return <BodyMeetings key={body.id} body={body} bodies={all} title={title} />;
        return (
          <Page title={title}>
            <EmptyState title={t('none')} hint={t('noneHint')} />
          </Page>
        );
      }}
    </Loaded>
  );
}

type Way = 'list' | 'calendar';

/** The address goes on speaking of the body of which it spoke. */
function ofWhom(params: URLSearchParams): Record<string, string> {
  const of = params.get('of');
  return of === null ? {} : { of };
}

type BodyProps = { body: Of<'body'>; bodies: readonly Of<'body'>[]; title: string };

function BodyMeetings({ body, bodies, title }: BodyProps) {
  const { today } = useStatus();
  const { t } = useTranslation(['meetings', 'statistics']);
  const { t: rounds } = useTranslation('rounds');
  const { t: work } = useTranslation('concentratedWork');
  const navigate = useNavigate();
  const mayWrite = useMayWrite(kinds.meeting.access.write);
  const [params, setParams] = useSearchParams();
  const way: Way = params.get('view') === 'calendar' ? 'calendar' : 'list';
  const meetings = useQuery(allRecordsOf('meeting', { where: { bodyId: body.id } }));

  const plan = (on?: string) =>
    void navigate(`/meetings/new?body=${body.id}${on === undefined ? '' : `&on=${on}`}`);
  const planButton = mayWrite && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => plan()}>
      {t('plan')}
    </Button>
  );
  const empty = (
    <EmptyState
      title={t('empty.title')}
      hint={mayWrite ? t(body.type === 'committee' ? 'empty.committee' : 'empty.group') : t('empty.viewer')}
      action={planButton}
    />
  );

  return (
    <Page
      title={title}
      lead={body.name}
      actions={
        <>
          <SegmentedControl
            aria-label={t('view.label')}
            value={way}
            onChange={(next) =>
              setParams({ ...ofWhom(params), ...(next === 'list' ? {} : { view: next }) }, { replace: true })
            }
            data={[
              { value: 'list', label: t('view.list') },
              { value: 'calendar', label: t('view.calendar') },
            ]}
          />
          <Button
            component={Link}
            variant="default"
            leftSection={<IconChartBar size={18} aria-hidden />}
            to={`/meetings/statistics?body=${body.id}`}
          >
            {t('statistics:open')}
          </Button>
          {body.type === 'working-group' && (
            <Button
              component={Link}
              to={`/group/concentrated-work?body=${body.id}`}
              variant="default"
              leftSection={<IconUsersGroup size={18} aria-hidden />}
            >
              {work('open')}
            </Button>
          )}
          {mayWrite && body.type === 'committee' && (
            <Button
              component={Link}
              to={`/meetings/new-round?body=${body.id}`}
              variant="default"
              leftSection={<IconMailQuestion size={18} aria-hidden />}
            >
              {rounds('begin')}
            </Button>
          )}
          {planButton}
        </>
      }
    >
      {body.type === 'working-group' && <GroupChoice bodies={bodies} shown={body} on={today} />}
      <Loaded query={meetings}>
        {(rows) =>
          way === 'list' ? (
            <MeetingList meetings={rows} mayWrite={mayWrite} empty={empty} />
          ) : (
            <Month meetings={rows} title={title} onPlan={mayWrite ? plan : null} />
          )
        }
      </Loaded>
    </Page>
  );
}

type MonthProps = {
  meetings: readonly Of<'meeting'>[];
  title: string;
  onPlan: ((on: string) => void) | null;
};

function Month({ meetings, title, onPlan }: MonthProps) {
  const { t } = useTranslation('meetings');
  const { today } = useStatus();
  const [params, setParams] = useSearchParams();
  const month = monthFrom(params.get('month')) ?? periodOf('month', today);
  const show = (next: Period) =>
    setParams({ ...ofWhom(params), view: 'calendar', month: next.key }, { replace: true });
  const { year, month: number } = dateParts(month.from);
  const name = t('calendar.month', { month: number, year });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <ActionIcon
          variant="default"
          aria-label={t('calendar.previous')}
          onClick={() => show(previousPeriod(month))}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Title order={2} size="h4" miw={190} ta="center" aria-live="polite">
          {name}
        </Title>
        <ActionIcon variant="default" aria-label={t('calendar.next')} onClick={() => show(nextPeriod(month))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" size="compact-md" onClick={() => show(periodOf('month', today))}>
          {t('calendar.now')}
        </Button>
        <Uncertainty month={month} />
      </Group>
      <MonthGrid
        month={month}
        meetings={meetings}
        label={`${title}, ${name}`}
        onLeave={(on) => show(periodOf('month', on))}
        onPlan={onPlan}
      />
      {onPlan && (
        <Text size="xs" c="dimmed">
          {t('calendar.keys')}
        </Text>
      )}
    </Stack>
  );
}

/** Whether the days off that are shown can be trusted. */
function Uncertainty({ month }: { month: Period }) {
  const { t } = useTranslation('meetings');
  const { certainty } = dayStatus(month.from, useHolidayYears());
  if (certainty === 'decided') return null;
  const { year } = dateParts(month.from);
  return (
    <Text size="xs" c="dimmed" flex={1} miw={300}>
      {t(certainty === 'no-table' ? 'calendar.noTable' : 'calendar.unknown', { year })}
    </Text>
  );
}

/** A month named in the address; anything else there is no month. */
function monthFrom(key: string | null): Period | null {
  const period = key === null ? null : periodFromKey(key);
  return period?.kind === 'month' ? period : null;
}
