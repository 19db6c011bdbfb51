import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type TaskView, taskViews } from '../../../shared/meetings/tasks/task-standing.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyFailed } from '../../components/page/notify.ts';
import { Page } from '../../components/page/page.tsx';
import { useDelivery } from '../../components/paper/deliver.ts';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { TaskWindow } from '../../components/task/task-window.tsx';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { TaskFilters } from './task-filters.tsx';
import { TaskTable } from './task-table.tsx';
import { type TaskFilter, useFirstTasks } from './use-tasks.ts';

/** Nhiệm vụ: what the meetings of the working committee and its group have given, and where it stands. */
export function TasksScreen() {
  const { t } = useTranslation('tasks');
  const { committee, committees } = useWorkingCommittee();
  const { filter, setFilter, isEverybody, setEverybody, openId, open } = useAddress();
  const bodyIds = isEverybody || committee === null ? undefined : [committee.id, ...committee.groupIds];
  const asked: TaskFilter = bodyIds === undefined ? filter : { ...filter, bodyIds };
  const query = useFirstTasks(asked);
  const everybody =
    committees.length > 1 ? { isChosen: isEverybody, choose: (all: boolean) => setEverybody(all) } : null;
  return (
    <Page
      title={t('title')}
      lead={isEverybody || committee === null ? t('everybody') : t('lead', { committee: committee.name })}
      actions={
        <>
          <Print filter={asked} />
          <Export filter={asked} />
        </>
      }
    >
      <Loaded query={query}>
        {({ total, counts }) =>
          counts.all === 0 && isPlain(filter) ? (
            <Nothing />
          ) : (
            <>
              <TaskFilters
                filter={asked}
                counts={counts}
                total={total}
                everybody={everybody}
                onChange={({ bodyIds: _bodyIds, ...next }) => setFilter(next)}
              />
              {total === 0 ? (
                <EmptyState title={t('filter.total', { count: 0 })} hint={t('empty.filtered')} />
              ) : (
                <TaskTable
                  key={JSON.stringify(asked)}
                  filter={asked}
                  total={total}
                  withBody={isEverybody}
                  onOpen={open}
                />
              )}
            </>
          )
        }
      </Loaded>
      {openId !== null && <TaskWindow id={openId} onClose={() => open(null)} />}
    </Page>
  );
}

const isPlain = ({ leadId, unit, meetingId, search }: TaskFilter): boolean =>
  !leadId && !unit && !meetingId && !search;

/** How the tasks stand, and which of them is open, are in the address, so that other screens lead here. */
function useAddress() {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('view');
  const view: TaskView = taskViews.find((one) => one === named) ?? 'open';
  const [more, setMore] = useState<Omit<TaskFilter, 'view'>>(() => {
    const meetingId = parameters.get('meeting');
    return meetingId === null ? {} : { meetingId };
  });
  const put = (next: Record<string, string | null>) =>
    setParameters(
      (before) => {
        for (const [name, value] of Object.entries(next)) {
          if (value === null) before.delete(name);
          else before.set(name, value);
        }
        return before;
      },
      { replace: true },
    );
  return {
    filter: { ...more, view } as TaskFilter,
    setFilter: ({ view: next = 'open', ...others }: TaskFilter) => {
      setMore(others);
      put({ view: next, meeting: others.meetingId ?? null });
    },
    isEverybody: parameters.get('all') === '1',
    setEverybody: (all: boolean) => put({ all: all ? '1' : null }),
    openId: parameters.get('task'),
    open: (id: string | null) => put({ task: id }),
  };
}

function Nothing() {
  const { t } = useTranslation('tasks');
  return (
    <EmptyState
      title={t('empty.title')}
      hint={t('empty.hint')}
      action={
        <Button component={Link} to="/committee-meetings">
          {t('empty.meetings')}
        </Button>
      }
    />
  );
}

function Print({ filter }: { filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  const { committee } = useWorkingCommittee();
  const [isShown, setShown] = useState(false);
  if (committee === null) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => setShown(true)}
      >
        {t('print')}
      </Button>
      {isShown && (
        <PaperDialog
          request={{ paper: 'task-sheet', committeeId: committee.id, ...filter }}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
}

function Export({ filter }: { filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const takeDelivery = useDelivery();
  const exporting = useOperation('tasks.export');
  return (
    <Button
      variant="default"
      leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
      loading={exporting.isPending}
      onClick={() =>
        exporting.mutate(filter, {
          onSuccess: takeDelivery,
          onError: (error) => notifyFailed(words.error(error)),
        })
      }
    >
      {t('export')}
    </Button>
  );
}
