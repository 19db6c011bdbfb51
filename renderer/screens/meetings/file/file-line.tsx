import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CheckedItem } from '../../../../shared/meetings/checklist/checked-item.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { useLateWords } from '../deliveries/late-words.ts';
import { isRoomOpen } from '../meeting-room.ts';
import { placeOfItem } from './place-of-item.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** Red is for what a rule asks for; what practice asks for is soft. */
const colourOf = ({ state, citation }: CheckedItem): string => {
  if (state === 'done') return 'ledger';
  if (state === 'waived') return 'gray';
  return citation === null ? 'yellow' : 'red';
};

type Props = { item: CheckedItem; regulationId: string | null };

export function FileLine({ item, regulationId }: Props) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const late = useLateWords();
  const { meeting, mayWrite } = useCurrentMeeting();
  const { today } = useStatus();
  const [isWaiving, setWaiving] = useState(false);
  const remove = useOperation('records.remove');
  const name = words.choiceLabel('waiver', 'item', item.item);
  const place = placeOfItem(item.item, meeting, isRoomOpen(meeting, { today, mayWrite }));
  const mayWaive = mayWrite && meeting.state !== 'closed' && item.citation === null;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>{name}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          <Badge color={colourOf(item)} variant="light" c="dark.7" tt="none">
            {t(`file.state.${item.state}`)}
          </Badge>
          {item.missing > 0 && item.of > 1 && (
            <Text size="xs">{t('file.ofCount', { missing: item.missing, of: item.of })}</Text>
          )}
          {item.late && (
            <Badge color="red" variant="light" c="red.9" tt="none">
              {late.late(item.late)}
            </Badge>
          )}
        </Group>
        {item.names.length > 0 && <Text size="xs">{item.names.join('; ')}</Text>}
        {item.waiver && <Text size="xs">{t('file.reason', { reason: item.waiver.reason })}</Text>}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{t(item.citation ? 'file.byRule' : 'file.byPractice')}</Text>
        {item.citation && <CitationNote citation={item.citation} regulationId={regulationId} />}
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          {place && (
            <Anchor component={Link} size="sm" to={place} aria-label={t('file.go', { item: name })}>
              {t('file.open')}
            </Anchor>
          )}
          {mayWaive && item.state === 'missing' && (
            <Button size="compact-xs" variant="default" onClick={() => setWaiving(true)}>
              {t('file.waive')}
            </Button>
          )}
          {mayWaive && item.waiver && (
            <Button
              size="compact-xs"
              variant="default"
              loading={remove.isPending}
              onClick={() => item.waiver && remove.mutate({ kind: 'waiver', id: item.waiver.id })}
            >
              {t('file.unwaive')}
            </Button>
          )}
        </Group>
        {isWaiving && <WaiveDialog item={item.item} onClose={() => setWaiving(false)} />}
      </Table.Td>
    </Table.Tr>
  );
}
