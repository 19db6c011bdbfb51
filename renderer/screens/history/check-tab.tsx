import { Alert, Button, Group, List, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { FocusHere } from '../../components/page/focus-here.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { TaskProgress } from '../../components/page/task-progress.tsx';
import { allRecordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { useBookCheck } from './use-book-check.ts';

type Check = Omit<Of<'check'>, 'id' | 'removedAt'>;

/** Kiểm tra sổ: everything kept is read again, with what came of it now and before. */
export function CheckTab() {
  const { t } = useTranslation('history');
  const { user, mode } = useStatus();
  const mayCheck =
    mode !== 'past' && (user?.roles ?? []).some((role) => kinds.check.access.write.includes(role as never));
  const task = useBookCheck();
  const query = useQuery(allRecordsOf('check', { sort: { field: 'checkedAt', descending: true } }));
  return (
    <Stack>
      <Paper withBorder p="md" maw={860}>
        <Stack>
          <Text size="sm">{t('check.lead')}</Text>
          <Text size="sm" c="dimmed">
            {t('check.monthly')}
          </Text>
          {mayCheck && !task.isRunning && (
            <Group>
              <Button leftSection={<IconShieldCheck size={18} aria-hidden />} onClick={task.run}>
                {t('check.start')}
              </Button>
            </Group>
          )}
          <TaskProgress task={task} hint={t('check.running')} />
          {task.result && (
            <FocusHere>
              <Result check={task.result} count={task.result.problemCount} />
              {!task.result.recorded && <Text size="sm">{t('check.notRecorded')}</Text>}
            </FocusHere>
          )}
        </Stack>
      </Paper>
      <Loaded query={query}>{(checks) => <Former checks={checks} isFresh={task.result !== null} />}</Loaded>
    </Stack>
  );
}

function Result({ check, count }: { check: Check; count: number }) {
  const { t } = useTranslation('history');
  const words = useWords();
  const { sound, scope, changes, files, problems } = check;
  if (sound) {
    return (
      <Alert color="ledger" icon={<IconShieldCheck aria-hidden />} title={t('check.sound')} role="status">
        {t(scope === 'whole' ? 'check.soundText' : 'check.soundFiles', {
          changes: words.value('count', changes),
          files: words.value('count', files),
        })}
      </Alert>
    );
  }
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('check.faulty', { count })}
      role="alert"
    >
      <Text size="sm" mb="xs">
        {t('check.faultyText')}
      </Text>
      <List size="sm">
        {problems.map(({ what, name }) => (
          <List.Item key={`${what} ${name}`}>
            {words.choiceLabel('check', 'what', what)}: {name}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Former({ checks, isFresh }: { checks: readonly Of<'check'>[]; isFresh: boolean }) {
  const { t } = useTranslation('history');
  const [last] = checks;
  if (!last) return isFresh ? null : <Text>{t('check.never')}</Text>;
  return (
    <Stack maw={860} gap="sm">
      {!isFresh && <Result check={last} count={last.problems.length} />}
      <Title order={2} size="h5">
        {t('check.former')}
      </Title>
      <CheckTable checks={checks} />
    </Stack>
  );
}

/** More of them say no more. */
const shownAtOnce = 24;

function CheckTable({ checks }: { checks: readonly Of<'check'>[] }) {
  const { t } = useTranslation('history');
  const words = useWords();
  const { users } = useStatus();
  const nameOf = (userId: string) => users.find(({ id }) => id === userId)?.name ?? t('check.program');
  return (
    <Table withTableBorder fz="sm" aria-label={t('check.former')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={150}>{words.fieldLabel('check', 'checkedAt')}</Table.Th>
          <Table.Th>{words.fieldLabel('check', 'by')}</Table.Th>
          <Table.Th>{words.fieldLabel('check', 'scope')}</Table.Th>
          <Table.Th w={160}>{t('check.result')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {checks.slice(0, shownAtOnce).map((check) => (
          <Table.Tr key={check.id}>
            <Table.Td>{formatInstant(check.checkedAt)}</Table.Td>
            <Table.Td>{nameOf(check.by)}</Table.Td>
            <Table.Td>{words.choiceLabel('check', 'scope', check.scope)}</Table.Td>
            <Table.Td>
              {check.sound ? t('check.ok') : t('check.bad', { count: check.problems.length })}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
