import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskView } from '../../../shared/meetings/tasks/task-standing.ts';
import type { TaskPage, TaskRow } from '../../../shared/outputs/tasks.ts';
import { Card } from '../../components/page/card.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { useDayName } from './day-name.ts';

const mostShown = 4;

/** Nhiệm vụ of all bodies: the late, those of the coming week, and how many have no day. */
export function TasksCard() {
  const { t } = useTranslation('tasks');
  const overdue = useQuery(reading('tasks.list', { view: 'overdue', limit: mostShown }));
  const soon = useQuery(reading('tasks.list', { view: 'soon', limit: mostShown }));
  const address = useAddress();
  return (
    <Card gap="xs" title={t('home.title')}>
      <Loaded query={overdue}>
        {(late) => (
          <Loaded query={soon}>
            {(coming) => <Standing overdue={late} soon={coming} address={address} />}
          </Loaded>
        )}
      </Loaded>
      <Anchor component={Link} to={address('open')} size="sm">
        {t('home.all')}
      </Anchor>
    </Card>
  );
}

type Address = (view: TaskView, taskId?: string) => string;

/** The list of tasks is that of one committee, unless it is asked for all. */
function useAddress(): Address {
  const { committees } = useWorkingCommittee();
  const all = committees.length > 1 ? '&all=1' : '';
  return (view, taskId) => `/tasks?view=${view}${all}${taskId === undefined ? '' : `&task=${taskId}`}`;
}

type Props = { overdue: TaskPage; soon: TaskPage; address: Address };

function Standing({ overdue, soon, address }: Props) {
  const { t } = useTranslation('tasks');
  const { counts } = overdue;
  if (counts.open === 0) return <Text size="sm">{t('home.none')}</Text>;
  return (
    <Stack gap="sm">
      {counts.overdue + counts.soon === 0 && <Text size="sm">{t('home.nothingLate')}</Text>}
      <Some view="overdue" page={overdue} address={address} />
      <Some view="soon" page={soon} address={address} />
      {counts.undated > 0 && (
        <div>
          <Anchor component={Link} to={address('undated')} size="sm">
            {t('home.undated', { count: counts.undated })}
          </Anchor>
          {counts.standing > 0 && (
            <Text size="xs" c="dimmed">
              {t('home.standing', { count: counts.standing })}
            </Text>
          )}
        </div>
      )}
    </Stack>
  );
}

type SomeProps = { view: 'overdue' | 'soon'; page: TaskPage; address: Address };

function Some({ view, page: { rows, total }, address }: SomeProps) {
  const { t } = useTranslation('tasks');
  if (total === 0) return null;
  const title = t(`home.${view}`, { count: total });
  return (
    <Stack gap={6} component="section" aria-label={title}>
      <Text size="sm" fw={600} {...(view === 'overdue' ? { c: 'red.9' } : {})}>
        {title}
      </Text>
      {rows.map((row) => (
        <Line key={row.id} row={row} to={address(view, row.id)} />
      ))}
      {total > rows.length && (
        <Anchor component={Link} to={address(view)} size="xs">
          {t('home.more', { count: total - rows.length })}
        </Anchor>
      )}
    </Stack>
  );
}

function Line({ row, to }: { row: TaskRow; to: string }) {
  const { today } = useStatus();
  const { t } = useTranslation('tasks');
  const { committees } = useWorkingCommittee();
  const dayName = useDayName();
  const { dueOn } = row;
  const day = dueOn === null ? '' : dueOn === today ? t('when.today') : dayName(dueOn);
  return (
    <div>
      <Text size="xs" className="sentence">
        {day}
      </Text>
      <Anchor component={Link} to={to} size="sm" lineClamp={2} className="sentence">
        {row.title}
      </Anchor>
      <Text size="xs" c="dimmed" lineClamp={1}>
        {[row.unit || row.leadName, committees.length > 1 ? row.bodyName : ''].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
