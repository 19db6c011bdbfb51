import { Badge, Group, Text } from '@mantine/core';
import { IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Of } from '../../../shared/records/index.ts';
import { isSettled, isUnsettled } from '../../../shared/records/meeting.ts';
import { MeetingStateBadge, stateWords } from '../../components/duty/meeting-state.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { useDayWords } from './weekday-name.ts';

type Meeting = Of<'meeting'>;
type Props = { meetings: readonly Meeting[]; mayWrite: boolean; empty: ReactNode };

/** The meetings of a body, the latest day first. */
export function MeetingList({ meetings, mayWrite, empty }: Props) {
  const { t } = useTranslation('meetings');
  const { t: app } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoval();
  const columns = useColumns();
  const [told, setTold] = useState<Meeting | null>(null);
  const rows = useMemo(() => [...meetings].sort(latestFirst), [meetings]);
  const actions: RowAction<Meeting>[] = [
    {
      label: app('actions.edit'),
      icon: <IconPencil size={16} aria-hidden />,
      run: ({ id }) => void navigate(`/meetings/${id}/edit`),
      hidden: ({ state }) => !mayWrite || isSettled(state),
    },
    { label: app('actions.history'), icon: <IconHistory size={16} aria-hidden />, run: setTold },
    {
      label: app('actions.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      hidden: () => !mayWrite,
      run: ({ id, title }) => remove({ kind: 'meeting', id, title }),
    },
  ];
  return (
    <>
      <RecordTable
        label={t('list')}
        rows={rows}
        columns={columns}
        keyOf={(row) => row.id}
        onOpen={({ id }) => void navigate(`/meetings/${id}`)}
        actions={actions}
        empty={empty}
      />
      {told && <RecordHistory kind="meeting" id={told.id} onClose={() => setTold(null)} />}
    </>
  );
}

const latestFirst = (a: Meeting, b: Meeting): number =>
  `${a.on} ${a.startsAt}` < `${b.on} ${b.startsAt}` ? 1 : -1;

function useColumns(): Column<Meeting>[] {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { today } = useStatus();
  const { dayOf } = useDayWords();
  const { data: people = [] } = useQuery(allRecordsOf('person'));
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.fullName ?? '';
  return [
    {
      key: 'on',
      label: words.fieldLabel('meeting', 'on'),
      text: ({ on }) => dayOf(on),
      sortBy: ({ on, startsAt }) => `${on} ${startsAt}`,
      width: 180,
    },
    {
      key: 'startsAt',
      label: words.fieldLabel('meeting', 'startsAt'),
      text: ({ startsAt }) => startsAt,
      width: 120,
    },
    {
      key: 'title',
      label: words.fieldLabel('meeting', 'title'),
      text: ({ title, place }) => `${title} ${place}`,
      show: ({ title, place }) => (
        <>
          <Text size="sm" fw={500}>
            {title}
          </Text>
          <Text size="xs" c="dimmed">
            {place}
          </Text>
        </>
      ),
    },
    {
      key: 'type',
      label: words.fieldLabel('meeting', 'type'),
      text: ({ type }) => words.choiceLabel('meeting', 'type', type),
      width: 110,
    },
    { key: 'chair', label: t('columns.chair'), text: ({ chairId }) => nameOf(chairId), width: 170 },
    {
      key: 'state',
      label: words.fieldLabel('meeting', 'state'),
      text: (row) => stateWords(words, row),
      show: ({ state, type, on }) => (
        <Group gap={4}>
          <MeetingStateBadge state={state} type={type} />
          {isUnsettled({ state, on }, today) && (
            <Badge color="yellow" variant="light" c="dark.7" tt="none">
              {t('passed')}
            </Badge>
          )}
        </Group>
      ),
      width: 210,
    },
  ];
}
