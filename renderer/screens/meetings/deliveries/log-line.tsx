import { ActionIcon, Badge, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { DeliveredPaper } from '../../../../shared/meetings/deliveries/addressees.ts';
import type { LogRow } from '../../../../shared/meetings/deliveries/delivery-log.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { CorrectDelivery } from './correct-delivery.tsx';
import { useLateWords } from './late-words.ts';

type Props = {
  row: LogRow;
  paper: DeliveredPaper;
  /** Name and title of a person of the book; null for others. */
  person: { name: string; title: string } | null;
  /** Null where nothing may be sent. */
  pick: { isPicked: boolean; toggle: () => void } | null;
};

/** One who gets a paper: what they were sent, how, when and by whom, whether in time, and when they signed. */
export function LogLine({ row, paper, person, pick }: Props) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const late = useLateWords();
  const name = person?.name ?? row.name;
  const lacking = row.lacking.map((one) => words.choiceLabel('delivery', 'holds', one).toLocaleLowerCase());
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      {pick && (
        <Table.Td>
          <Checkbox aria-label={t('pick', { name })} checked={pick.isPicked} onChange={pick.toggle} />
        </Table.Td>
      )}
      <Table.Td>
        {name}
        <Text size="xs" c="dimmed">
          {row.as === 'member' && person?.title ? person.title : t(`as.${row.as}`)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Stack gap={2}>
          {row.deliveries.map((delivery) => (
            <SentLine key={delivery.id} delivery={delivery} paper={paper} name={name} />
          ))}
          {row.deliveries.length === 0 && (
            <Text size="sm" c="dimmed">
              {row.wholeOn ? t('withNotice', { on: formatDate(row.wholeOn) }) : t('notSent')}
            </Text>
          )}
          <Group gap={6}>
            {row.late && (
              <Badge color="red" variant="light" c="red.9" tt="none">
                {late.late(row.late)}
              </Badge>
            )}
            {lacking.length > 0 && (
              <Badge color="yellow" variant="light" c="dark.7" tt="none">
                {t('lacking', { contents: lacking.join(', ') })}
              </Badge>
            )}
          </Group>
        </Stack>
      </Table.Td>
      <Table.Td>
        {row.deliveries.map(({ id, receivedOn }) => (
          <Text key={id} size="sm" {...(receivedOn ? {} : { c: 'dimmed' })}>
            {receivedOn ? formatDate(receivedOn) : t('notSigned')}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

type SentProps = { delivery: Of<'delivery'>; paper: DeliveredPaper; name: string };

function SentLine({ delivery, paper, name }: SentProps) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const { mayWrite } = useCurrentMeeting();
  const [isOpen, setOpen] = useState(false);
  const way = words.choiceLabel('delivery', 'way', delivery.way);
  return (
    <Group gap={4} wrap="nowrap">
      <div>
        <Text size="sm">{t('sentLine', { on: formatDate(delivery.sentOn), way })}</Text>
        <Text size="xs" c="dimmed">
          {[delivery.sentBy && t('sentBy', { name: delivery.sentBy }), delivery.number, delivery.note]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {mayWrite && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('correct', { name })}
          onClick={() => setOpen(true)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {isOpen && (
        <CorrectDelivery delivery={delivery} paper={paper} name={name} onClose={() => setOpen(false)} />
      )}
    </Group>
  );
}
