import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { IconPrinter, IconSend, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogRow, PaperLog } from '../../../../shared/meetings/deliveries/delivery-log.ts';
import type { MeetingDeliveries } from '../../../../shared/outputs/deliveries.ts';
import { wasHeld } from '../../../../shared/records/meeting.ts';
import { Card } from '../../../components/page/card.tsx';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { DeliveryDialog } from './delivery-dialog.tsx';
import { LogLine } from './log-line.tsx';
import { SignDialog } from './sign-dialog.tsx';

type Props = { log: PaperLog; of: MeetingDeliveries };
type Open = { is: 'send'; rows: LogRow[] } | { is: 'sign'; ids: string[] } | { is: 'sheet' } | null;

/** One paper: who gets it, what was sent, and the buttons to write that down for many at once. */
export function PaperLogCard({ log, of }: Props) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const { meeting, mayWrite } = useCurrentMeeting();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>(null);
  const { paper, rows } = log;
  const chosen = rows.filter(({ key }) => picked.has(key));
  const unsent = rows.filter(({ wholeOn, as }) => wholeOn === null && as !== 'chair');
  const unsigned = (chosen.length > 0 ? chosen : rows).flatMap(unsignedOf);
  const isLater = paper === 'minutes' || paper === 'conclusion-notice';
  const maySend = mayWrite && (!isLater || wasHeld(meeting)) && meeting.state !== 'cancelled';
  const title = words.choiceLabel('delivery', 'paper', paper);
  const toSend = chosen.length > 0 ? chosen : unsent;
  const close = () => setOpen(null);
  const done = () => {
    setPicked(new Set());
    close();
  };
  const toggle = (key: string) =>
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  return (
    <Card title={title}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text size="sm">
            {log.wanted > 0 ? t('count', { done: log.done, wanted: log.wanted }) : t('notWaited')}
          </Text>
          {log.citation && paper === 'conclusion-notice' && (
            <>
              <Text size="sm">{t('eachMember')}</Text>
              <CitationNote citation={log.citation} regulationId={of.regulationId} />
            </>
          )}
        </div>
        <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
          {maySend && toSend.length > 0 && (
            <Button
              size="xs"
              leftSection={<IconSend size={16} aria-hidden />}
              onClick={() => setOpen({ is: 'send', rows: toSend })}
            >
              {t(chosen.length > 0 ? 'recordChosen' : 'recordAll', { count: toSend.length })}
            </Button>
          )}
          {mayWrite && unsigned.length > 0 && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconSignature size={16} aria-hidden />}
              onClick={() => setOpen({ is: 'sign', ids: unsigned })}
            >
              {t('sign', { count: unsigned.length })}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => setOpen({ is: 'sheet' })}
          >
            {t('sheet')}
          </Button>
        </Group>
      </Group>
      <Table aria-label={title} verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {maySend && (
              <Table.Th w={40}>
                <Checkbox
                  aria-label={t('pickAll')}
                  checked={unsent.length > 0 && unsent.every(({ key }) => picked.has(key))}
                  disabled={unsent.length === 0}
                  onChange={({ currentTarget: { checked } }) =>
                    setPicked(new Set(checked ? unsent.map(({ key }) => key) : []))
                  }
                />
              </Table.Th>
            )}
            <Table.Th>{t('columns.who')}</Table.Th>
            <Table.Th>{t('columns.sent')}</Table.Th>
            <Table.Th w={170}>{t('columns.signed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <LogLine
              key={row.key}
              row={row}
              paper={paper}
              person={row.personId === null ? null : (of.people[row.personId] ?? null)}
              pick={maySend ? { isPicked: picked.has(row.key), toggle: () => toggle(row.key) } : null}
            />
          ))}
        </Table.Tbody>
      </Table>
      {open?.is === 'send' && (
        <DeliveryDialog paper={paper} rows={open.rows} of={of} onDone={done} onClose={close} />
      )}
      {open?.is === 'sign' && <SignDialog ids={open.ids} onDone={done} onClose={close} />}
      {open?.is === 'sheet' && (
        <PaperDialog
          request={{ paper: 'sign-for-sheet', meetingId: meeting.id, delivered: paper }}
          onClose={close}
        />
      )}
    </Card>
  );
}

const unsignedOf = ({ deliveries }: LogRow): string[] =>
  deliveries.filter(({ receivedOn }) => receivedOn === null).map(({ id }) => id);
