import { Anchor, Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../../shared/calendar.ts';
import type { DutyTally } from '../../../../shared/meetings/statistics/duty-tally.ts';
import type { DutyRow } from '../../../../shared/outputs/meetings.ts';
import { standingColours, standingOf } from '../../../components/duty/duty-standing.ts';
import { useDutyWords } from '../../../components/duty/duty-words.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';

type Props = { tallies: readonly DutyTally<DutyRow>[]; keptFrom: string };

const counts = ['asked', 'held', 'putOff', 'overdue', 'open'] as const;

/** The meetings that each rule asked for, and what became of them; each with the rule it rests on. */
export function DutyTable({ tallies, keptFrom }: Props) {
  const { t } = useTranslation('statistics');
  const { periodOf } = useDutyWords();
  if (tallies.length === 0) {
    return (
      <Text size="sm">
        {t('duties.none')} {t('duties.before', { on: formatDate(keptFrom) })}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <Table aria-label={t('duties.title')} verticalSpacing={6} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('duties.rule')}</Table.Th>
            {counts.map((name) => (
              <Table.Th key={name} ta="center" fz="xs">
                {t(`duties.${name}`)}
              </Table.Th>
            ))}
            <Table.Th w="45%">{t('duties.periods')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tallies.map((tally) => {
            const [first] = tally.duties;
            return (
              <Table.Tr key={first.key} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <Text size="sm">{t(`duties.names.${first.duty as 'committee-meeting'}`)}</Text>
                  <CitationNote citation={first.citation} regulationId={first.regulationId} />
                </Table.Td>
                {counts.map((name) => (
                  <Table.Td key={name} ta="center" className="figures">
                    {tally[name] === 0 ? '–' : tally[name]}
                  </Table.Td>
                ))}
                <Table.Td>
                  <Stack gap={4}>
                    {tally.duties.map((duty) => (
                      <Group key={duty.key} gap="xs">
                        <Text size="sm" span>
                          {periodOf(duty)}
                        </Text>
                        <Standing duty={duty} />
                      </Group>
                    ))}
                  </Stack>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {t('duties.before', { on: formatDate(keptFrom) })}
      </Text>
    </Stack>
  );
}

/** How one period stands; a meeting that was held leads there. */
function Standing({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const standing = standingOf(duty);
  const done = duty.settledBy;
  return (
    <>
      <Badge color={standingColours[standing]} variant="light" c="dark.7" tt="none">
        {t(`state.${standing}`)}
      </Badge>
      {done && (
        <Anchor component={Link} size="xs" to={`/meetings/${done.id}`}>
          {formatDate(done.on)}
        </Anchor>
      )}
      {duty.deferral && (
        <Text size="xs" c="dimmed" span>
          {duty.deferral.reason}
        </Text>
      )}
    </>
  );
}
