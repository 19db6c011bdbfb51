import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { agendaClock, agendaEnd, agendaMinutes } from '../../../shared/meetings/agenda-clock.ts';
import type { Of } from '../../../shared/records/index.ts';
import { StoredFiles } from '../../components/paper/stored-files.tsx';
import { useWords } from '../../words.ts';
import { CarriedFrom } from './carried-from.tsx';

/** The agenda with the hour of each item and its papers. */
export function MeetingAgenda({ meeting }: { meeting: Of<'meeting'> }) {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { agenda, startsAt } = meeting;
  if (agenda.length === 0) {
    return (
      <Text size="sm">
        {t('agenda.fileMissing')} {t('agenda.fileMissingHint')}
      </Text>
    );
  }
  const clock = agendaClock(startsAt, agenda);
  const end = agendaEnd(startsAt, agenda);
  return (
    <Stack gap="xs">
      <Table aria-label={t('papers.agenda')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={120}>{t('agenda.clock')}</Table.Th>
            <Table.Th>{words.itemLabel('meeting', 'agenda', 'title')}</Table.Th>
            <Table.Th w={190}>{words.itemLabel('meeting', 'agenda', 'presenter')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agenda.map((item, index) => (
            <Table.Tr key={item.id}>
              <Table.Td className="figures" ta="left" style={{ verticalAlign: 'top' }}>
                {clock[index]?.from ?? '--:--'} – {clock[index]?.until ?? '--:--'}
                <Text size="xs" c="dimmed">
                  {t('agenda.minutes', { minutes: item.minutes })}
                </Text>
              </Table.Td>
              <Table.Td style={{ verticalAlign: 'top' }}>
                {index + 1}. {item.title}
                {(item.itemType || item.carriedFromId) && (
                  <Group gap="xs">
                    {item.itemType && (
                      <Badge variant="light" color="gray" c="dark.7" size="sm" tt="none">
                        {words.choiceLabel('meeting', 'itemType', item.itemType)}
                      </Badge>
                    )}
                    {item.carriedFromId && <CarriedFrom meetingId={item.carriedFromId} />}
                  </Group>
                )}
                <StoredFiles files={item.files} />
              </Table.Td>
              <Table.Td style={{ verticalAlign: 'top' }}>{item.presenter}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" fw={500}>
        {t('agenda.total', { minutes: agendaMinutes(agenda) })},{' '}
        {end ? t('agenda.ends', { time: end }) : t('agenda.pastMidnight')}
      </Text>
    </Stack>
  );
}
