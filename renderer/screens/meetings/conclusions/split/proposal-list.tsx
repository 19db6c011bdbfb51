import { Badge, Paper, Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTaskWhen } from '../../../../components/task/task-when.ts';
import { useWords } from '../../../../words.ts';
import { useCurrentMeeting } from '../../current-meeting.tsx';
import classes from './split.module.css';
import type { Mark, Proposal } from './split-draft.ts';

const colours: Record<Mark, string> = { open: 'blue', confirmed: 'green', skipped: 'gray' };

type Props = { proposals: readonly Proposal[]; at: number; onGo: (at: number) => void };

/** All tasks that were read, in the order of the text, and what was decided on each. */
export function ProposalList({ proposals, at, onGo }: Props) {
  const { t } = useTranslation('tasks');
  const { fieldLabel } = useWords();
  return (
    <Paper withBorder style={{ overflowX: 'auto' }}>
      <Table aria-label={t('split.list')} layout="fixed" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={44}>#</Table.Th>
            <Table.Th>{t('columns.task')}</Table.Th>
            <Table.Th w={230}>{t('columns.lead')}</Table.Th>
            <Table.Th w={190}>{t('columns.deadline')}</Table.Th>
            <Table.Th w={120}>{fieldLabel('task', 'force')}</Table.Th>
            <Table.Th w={130}>{t('columns.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {proposals.map((proposal, index) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes places.
              key={index}
              proposal={proposal}
              number={index + 1}
              isCurrent={index === at}
              onGo={() => onGo(index)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

type RowProps = { proposal: Proposal; number: number; isCurrent: boolean; onGo: () => void };

function Row({ proposal: { value, mark, isLeadProposed }, number, isCurrent, onGo }: RowProps) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const { roster } = useCurrentMeeting();
  const { written, day } = useTaskWhen()({ ...value, state: 'open', doneOn: null });
  const lead = value.leadId === null ? '' : roster.nameOf(value.leadId);
  return (
    <Table.Tr {...(isCurrent ? { className: classes.current ?? '', 'aria-current': 'true' as const } : {})}>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <UnstyledButton onClick={onGo}>
          <Text size="sm" lineClamp={2} className="sentence" c="ledger.8">
            {value.title || words.reason('required')}
          </Text>
        </UnstyledButton>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} className="sentence">
          {value.unit || t('unit')}
        </Text>
        {lead !== '' && (
          <Text size="xs" c="dimmed">
            {isLeadProposed ? `${lead} (?)` : lead}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2}>
          {written || day}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{words.choiceLabel('task', 'force', value.force)}</Text>
      </Table.Td>
      <Table.Td>
        <Badge color={colours[mark]} variant="light" c="dark.7" tt="none">
          {t(`split.marks.${mark}`)}
        </Badge>
      </Table.Td>
    </Table.Tr>
  );
}
