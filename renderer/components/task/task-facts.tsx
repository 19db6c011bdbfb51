import { Blockquote, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { taskStanding } from '../../../shared/meetings/tasks/task-standing.ts';
import type { Of } from '../../../shared/records/index.ts';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { StoredFiles } from '../paper/stored-files.tsx';
import { TaskBadge } from './task-badge.tsx';
import { useTaskWhen } from './task-when.ts';

/** What a task is, for whom, by when, in which words it was given, and what came of it. */
export function TaskFacts({ task }: { task: Of<'task'> }) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const { today } = useStatus();
  const when = useTaskWhen()(task);
  const { data: lead } = useQuery({
    ...reading('records.get', { kind: 'person', id: task.leadId ?? '' }),
    enabled: task.leadId !== null,
  });
  const leadName = task.leadId === null ? '' : ((lead as Of<'person'> | undefined)?.fullName ?? '');
  const label = (field: string) => words.fieldLabel('task', field);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <TaskBadge standing={taskStanding(task, today)} />
        <Text size="xs" c="dimmed">
          {words.choiceLabel('task', 'force', task.force)}
        </Text>
      </Group>
      <Title order={3} size="h4" className="sentence">
        {task.title}
      </Title>
      <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: '170px 1fr', rowGap: 6 }}>
        <Fact label={label('unit')}>{task.unit || t('unit')}</Fact>
        <Fact label={label('leadId')}>{leadName}</Fact>
        <Fact label={label('withUnits')}>{task.withUnits}</Fact>
        <Fact label={label('product')}>{task.product}</Fact>
        <Fact label={t('columns.deadline')}>{[when.written, when.day].filter(Boolean).join(' · ')}</Fact>
        <Fact label={task.state === 'dropped' ? t('one.reason') : label('result')}>{task.result}</Fact>
        {task.files.length > 0 && (
          <Fact label={label('files')}>
            <StoredFiles files={task.files} />
          </Fact>
        )}
      </dl>
      {task.evidence !== '' && (
        <section aria-label={t('one.evidence')}>
          <Text size="xs" c="dimmed">
            {t('one.evidence')}
          </Text>
          <Blockquote p="xs" mt={4} color="ledger" style={{ whiteSpace: 'pre-line' }}>
            <Text size="sm">{task.evidence}</Text>
          </Blockquote>
        </section>
      )}
    </Stack>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" size="sm" m={0} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </>
  );
}
