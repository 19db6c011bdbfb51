import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconEdit, IconHistory, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';

type Team = Of<'team'>;
type Props = { body: Of<'body'>; rows: RosterRow[]; on: string };

/** Nhóm công tác inside of the group, with who is in each on that day. */
export function Teams({ body, rows, on }: Props) {
  const { t } = useTranslation('roster');
  const mayWrite = useMayWrite(kinds.team.access.write);
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const query = useQuery(allRecordsOf('team', { where: { bodyId: body.id } }));
  const add = mayWrite && (
    <Button
      size="xs"
      variant="light"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {t('teams.add')}
    </Button>
  );
  return (
    <Stack gap="xs" component="section" aria-label={t('teams.title')}>
      <Group justify="space-between" mt="md">
        <div>
          <Title order={2} size="h4">
            {t('teams.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('teams.hint')}
          </Text>
        </div>
        {add}
      </Group>
      <Loaded query={query}>
        {(teams) => (
          <TeamTable
            teams={teams.filter((team) => isValidOn(team, on))}
            rows={rows}
            mayWrite={mayWrite}
            onEdit={setEdited}
          />
        )}
      </Loaded>
      {edited && <TeamDialog team={edited} body={body} onClose={() => setEdited(null)} />}
    </Stack>
  );
}

type TableProps = { teams: Team[]; rows: RosterRow[]; mayWrite: boolean; onEdit: (team: Team) => void };

function TeamTable({ teams, rows, mayWrite, onEdit }: TableProps) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const words = useWords();
  const remove = useRemoval();
  const [told, setTold] = useState<Team | null>(null);
  const columns: Column<Team>[] = [
    { key: 'name', label: words.fieldLabel('team', 'name'), text: ({ name }) => name },
    { key: 'duty', label: words.fieldLabel('team', 'duty'), text: ({ duty }) => duty },
    {
      key: 'members',
      label: t('teams.members'),
      text: ({ id }) => namesIn(rows, id) || t('teams.nobody'),
    },
  ];
  const isReading = () => !mayWrite;
  const actions = [
    {
      label: app('actions.edit'),
      icon: <IconEdit size={16} aria-hidden />,
      run: onEdit,
      hidden: isReading,
    },
    { label: app('actions.history'), icon: <IconHistory size={16} aria-hidden />, run: setTold },
    {
      label: app('actions.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      hidden: isReading,
      run: ({ id, name }: Team) => remove({ kind: 'team', id, title: name }),
    },
  ];
  return (
    <>
      <RecordTable
        label={t('teams.title')}
        rows={teams}
        columns={columns}
        keyOf={({ id }) => id}
        actions={actions}
        {...(mayWrite ? { onOpen: onEdit } : {})}
        searchable={false}
        empty={<EmptyState title={t('teams.empty')} hint={t('teams.emptyHint')} />}
      />
      {told && <RecordHistory kind="team" id={told.id} onClose={() => setTold(null)} />}
    </>
  );
}

const namesIn = (rows: readonly RosterRow[], teamId: string): string =>
  rows
    .filter((row) => row.teamId === teamId)
    .map(({ fullName }) => fullName)
    .join(', ');

const fields = ['name', 'duty', 'from', 'until'] as const;

function TeamDialog({ team, body, onClose }: { team: Team | 'new'; body: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const isNew = team === 'new';
  return (
    <RecordModal
      kind="team"
      id={isNew ? null : team.id}
      fields={fields}
      value={isNew ? { ...kinds.team.empty(), bodyId: body.id, from: body.from } : team}
      title={isNew ? t('teams.add') : t('teams.edit', { name: team.name })}
      columns={1}
      onClose={onClose}
    />
  );
}
