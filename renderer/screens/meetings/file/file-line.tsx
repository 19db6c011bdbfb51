import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CheckedItem } from '../../../../shared/meetings/checklist/checked-item.ts';
import type { FileItem } from '../../../../shared/meetings/checklist/file-items.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { useLateWords } from '../deliveries/late-words.ts';
import { WaiveDialog } from './waive-dialog.tsx';

/** Red is for what a rule asks for; what practice asks for is soft. */
const colourOf = ({ state, citation }: CheckedItem): string => {
  if (state === 'done') return 'ledger';
  if (state === 'waived') return 'gray';
  return citation === null ? 'yellow' : 'red';
};

/** Where each thing is done. */
const places: Record<FileItem, (meetingId: string) => string> = {
  'notice-sent': (id) => `/meetings/${id}?tab=deliveries`,
  'roll-call': (id) => `/meetings/${id}/session`,
  absences: (id) => `/meetings/${id}?tab=absences`,
  opinions: (id) => `/meetings/${id}?tab=absences`,
  'agenda-outcomes': (id) => `/meetings/${id}/session`,
  rulings: (id) => `/meetings/${id}/session`,
  conclusions: (id) => `/meetings/${id}?tab=conclusions`,
  'conclusion-tasks': (id) => `/meetings/${id}?tab=conclusions`,
  'minutes-issued': (id) => `/meetings/${id}?tab=papers`,
  'minutes-scan': (id) => `/meetings/${id}?tab=papers`,
  'notice-issued': (id) => `/meetings/${id}?tab=papers`,
  'notice-scan': (id) => `/meetings/${id}?tab=papers`,
  'notice-delivered': (id) => `/meetings/${id}?tab=deliveries`,
  filed: () => '/archive',
};

type Props = { item: CheckedItem; regulationId: string | null };

export function FileLine({ item, regulationId }: Props) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const late = useLateWords();
  const { meeting, mayWrite } = useCurrentMeeting();
  const [isWaiving, setWaiving] = useState(false);
  const remove = useOperation('records.remove');
  const name = words.choiceLabel('waiver', 'item', item.item);
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
          <Anchor
            component={Link}
            size="sm"
            to={places[item.item](meeting.id)}
            aria-label={t('file.go', { item: name })}
          >
            {t('file.open')}
          </Anchor>
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
