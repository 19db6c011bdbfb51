import { Anchor, List, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../../shared/calendar.ts';
import type {
  AttendanceCounts,
  MissedMeeting,
} from '../../../../shared/meetings/statistics/attendance-statistics.ts';
import type { MeetingStatistics } from '../../../../shared/outputs/statistics.ts';
import { useWords } from '../../../words.ts';
import { CountCells, CountHeads } from './count-cells.tsx';

type Person = MeetingStatistics['people'][number];

const columns = 12;

/** Each member with the counts; whoever was absent opens to the meetings missed, with the reasons. */
export function PeopleTable({ people, totals }: { people: readonly Person[]; totals: AttendanceCounts }) {
  const { t } = useTranslation('statistics');
  const [open, setOpen] = useState<string | null>(null);
  if (people.length === 0) return <Text size="sm">{t('people.none')}</Text>;
  return (
    <Stack gap="xs">
      <Table aria-label={t('people.title')} verticalSpacing={6} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th miw={200}>{t('people.name')}</Table.Th>
            <CountHeads />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Fragment key={person.personId}>
              <Table.Tr>
                <Table.Td>
                  <Name
                    person={person}
                    isOpen={open === person.personId}
                    onToggle={() => setOpen(open === person.personId ? null : person.personId)}
                  />
                </Table.Td>
                <CountCells counts={person} />
              </Table.Tr>
              {open === person.personId && (
                <Table.Tr>
                  <Table.Td colSpan={columns}>
                    <Missed name={person.fullName} missed={person.missed} />
                  </Table.Td>
                </Table.Tr>
              )}
            </Fragment>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr fw={600}>
            <Table.Td>{t('people.total')}</Table.Td>
            <CountCells counts={totals} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <Text size="xs" c="dimmed">
        {t('people.hint')}
      </Text>
    </Stack>
  );
}

type NameProps = { person: Person; isOpen: boolean; onToggle: () => void };

function Name({ person, isOpen, onToggle }: NameProps) {
  const { t } = useTranslation('statistics');
  const words = useWords();
  const { fullName, role, post, missed } = person;
  const titles = [words.choiceLabel('membership', 'role', role), post].filter(Boolean).join(' · ');
  return (
    <>
      {missed.length === 0 ? (
        <Text size="sm">{fullName}</Text>
      ) : (
        <UnstyledButton
          aria-expanded={isOpen}
          aria-label={t('people.reasons', { count: missed.length, name: fullName })}
          onClick={onToggle}
        >
          <Text size="sm" c="ledger.8" td="underline" span>
            {fullName}{' '}
            {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
          </Text>
        </UnstyledButton>
      )}
      <Text size="xs" c="dimmed">
        {titles}
      </Text>
    </>
  );
}

function Missed({ name, missed }: { name: string; missed: readonly MissedMeeting[] }) {
  const { t } = useTranslation('statistics');
  return (
    <List size="sm" spacing={4} aria-label={t('missed.of', { name })}>
      {missed.map(({ meetingId, on, title, way, reason, delegate }) => (
        <List.Item key={meetingId}>
          <Anchor component={Link} size="sm" to={`/meetings/${meetingId}`}>
            {formatDate(on)}, {title}
          </Anchor>
          {': '}
          {t(`missed.${way}`)}
          {'. '}
          {t('missed.reason', { reason: reason || t('missed.noReason') })}
          {delegate && `. ${t('missed.delegate', { name: delegate })}`}
        </List.Item>
      ))}
    </List>
  );
}
