import { Badge, Button, Group } from '@mantine/core';
import { IconHistory, IconPencil, IconPlus, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { HandoverLink } from '../../components/backup/handover-link.tsx';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone, notifyFailed } from '../../components/page/notify.ts';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { RoleChoice, RoleTexts } from './role-choice.tsx';
import { Section } from './section.tsx';

type User = Of<'user'>;
type Open = { what: 'add' } | { what: 'edit' | 'history'; user: User } | null;

/** Who works with the program, and what each may do. */
export function UsersTab() {
  const { t } = useTranslation('settings');
  const mayWrite = useMayWrite(kinds.user.access.write);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const query = useQuery(allRecordsOf('user'));
  const form = {
    kind: 'user',
    fields: ['name', 'roles'],
    columns: 1,
    controls: { roles: RoleChoice },
    onClose: close,
  } as const;
  const add = mayWrite && (
    <Group gap="xs" wrap="nowrap">
      <HandoverLink />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ what: 'add' })}>
        {t('users.add')}
      </Button>
    </Group>
  );
  return (
    <Section title={t('tabs.users')} lead={t('users.lead')} actions={add}>
      <Loaded query={query}>
        {(users) => <UserTable users={users} mayWrite={mayWrite} onOpen={setOpen} />}
      </Loaded>
      {open?.what === 'add' && (
        <RecordModal {...form} id={null} value={kinds.user.empty()} title={t('users.addTitle')} />
      )}
      {open?.what === 'edit' && (
        <RecordModal {...form} id={open.user.id} value={open.user} title={t('users.editTitle')} />
      )}
      {open?.what === 'history' && <RecordHistory kind="user" id={open.user.id} onClose={close} />}
      <RoleTexts />
    </Section>
  );
}

type TableProps = { users: readonly User[]; mayWrite: boolean; onOpen: (open: Open) => void };

function UserTable({ users, mayWrite, onOpen }: TableProps) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const words = useWords();
  const setActive = useActivation();
  const columns: Column<User>[] = [
    { key: 'name', label: words.fieldLabel('user', 'name'), text: ({ name }) => name },
    {
      key: 'roles',
      label: words.fieldLabel('user', 'roles'),
      text: ({ roles }) => roles.map((role) => words.choiceLabel('user', 'roles', role)).join(', '),
    },
    {
      key: 'active',
      label: t('users.state'),
      text: ({ active }) => t(active ? 'users.active' : 'users.inactive'),
      show: ({ active }) => (
        <Badge variant="light" color={active ? 'ledger' : 'gray'} tt="none">
          {t(active ? 'users.active' : 'users.inactive')}
        </Badge>
      ),
      width: 160,
    },
  ];
  const actions: RowAction<User>[] = [
    {
      label: app('actions.edit'),
      icon: <IconPencil size={16} aria-hidden />,
      run: (user) => onOpen({ what: 'edit', user }),
      hidden: () => !mayWrite,
    },
    {
      label: t('users.deactivate'),
      icon: <IconUserOff size={16} aria-hidden />,
      run: (user) => setActive(user, false),
      hidden: ({ active }) => !mayWrite || !active,
    },
    {
      label: t('users.activate'),
      icon: <IconUserCheck size={16} aria-hidden />,
      run: (user) => setActive(user, true),
      hidden: ({ active }) => !mayWrite || active,
    },
    {
      label: app('actions.history'),
      icon: <IconHistory size={16} aria-hidden />,
      run: (user) => onOpen({ what: 'history', user }),
    },
  ];
  return (
    <RecordTable
      label={t('tabs.users')}
      rows={users}
      columns={columns}
      keyOf={({ id }) => id}
      actions={actions}
      searchable={false}
      empty={<EmptyState title={t('users.emptyTitle')} hint={t('users.emptyHint')} />}
      {...(mayWrite ? { onOpen: (user: User) => onOpen({ what: 'edit', user }) } : {})}
    />
  );
}

/** Takes a user off the sign-in list or puts them on it again; the name stays in the history. */
function useActivation(): (user: User, active: boolean) => void {
  const { t } = useTranslation('settings');
  const words = useWords();
  const change = useOperation('records.change');
  return ({ id, name }, active) =>
    change.mutate(
      { kind: 'user', id, value: { active } },
      {
        onError: (error) => notifyFailed(words.error(error, 'user')),
        onSuccess: () => notifyDone(t(active ? 'users.activated' : 'users.deactivated', { name })),
      },
    );
}
