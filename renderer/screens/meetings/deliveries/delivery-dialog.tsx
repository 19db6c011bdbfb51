import {
  Button,
  Checkbox,
  Group,
  Modal,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { Input } from '../../../../shared/contract.ts';
import type { DeliveredPaper } from '../../../../shared/meetings/deliveries/addressees.ts';
import type { LogRow } from '../../../../shared/meetings/deliveries/delivery-log.ts';
import type { MeetingDeliveries } from '../../../../shared/outputs/deliveries.ts';
import { deliveryWays } from '../../../../shared/records/delivery.ts';
import { noticeContents } from '../../../../shared/regulation/duties/duty.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';

type Props = {
  paper: DeliveredPaper;
  /** Those whom it went to. */
  rows: readonly LogRow[];
  of: MeetingDeliveries;
  /** Why it is asked for just now. */
  intro?: string;
  onDone: () => void;
  onClose: () => void;
};

type Wish = Input<'deliveries.record'>;

/** How, when and by whom a paper was sent to these people: written down for all of them in one step. */
export function DeliveryDialog({ paper, rows, of: { lead }, intro, onDone, onClose }: Props) {
  const { t } = useTranslation('deliveries');
  const { t: app } = useTranslation();
  const words = useWords();
  const { meeting } = useCurrentMeeting();
  const { today, user } = useStatus();
  const record = useOperation('deliveries.record');
  const [more, setMore] = useState('');
  const [wish, setWish] = useState<Wish>(() => ({
    ...{ meetingId: meeting.id, paper, way: 'document-system', sentOn: today, note: '', number: '' },
    sentBy: user?.name ?? '',
    personIds: rows.flatMap(({ personId }) => personId ?? []),
    others: rows.flatMap(({ personId, name }) => (personId === null ? [name] : [])),
    holds: paper === 'notice' ? ['subject', 'time', 'place'] : [],
  }));
  const set = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));
  const extra = [...new Set(more.split('\n').map((line) => line.trim()))].filter(
    (line) => line !== '' && !wish.others.includes(line),
  );
  const isLate = paper === 'notice' && lead !== null && wish.sentOn > lead.dueOn;
  const label = (field: string) => words.fieldLabel('delivery', field);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate(
      { ...wish, others: [...wish.others, ...extra] },
      {
        onSuccess: ({ ids }) => {
          notifyDone(t('dialog.done', { count: ids.length }));
          onDone();
        },
      },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('dialog.title', { paper: words.choiceLabel('delivery', 'paper', paper) })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">{intro ?? t('dialog.hint', { count: rows.length })}</Text>
          <SimpleGrid cols={2}>
            <Select
              label={label('way')}
              required
              allowDeselect={false}
              data-autofocus
              data={deliveryWays.map((way) => ({
                value: way,
                label: words.choiceLabel('delivery', 'way', way),
              }))}
              value={wish.way}
              onChange={(way) => set({ way: deliveryWays.find((one) => one === way) ?? 'by-hand' })}
            />
            <DateField
              label={label('sentOn')}
              required
              value={wish.sentOn}
              error={wish.sentOn === '' && words.reason('required')}
              onChange={(sentOn) => set({ sentOn: sentOn ?? '' })}
            />
            <TextInput
              label={label('sentBy')}
              maxLength={200}
              value={wish.sentBy}
              onChange={({ currentTarget }) => set({ sentBy: currentTarget.value })}
            />
            <TextInput
              label={label('number')}
              maxLength={60}
              value={wish.number}
              onChange={({ currentTarget }) => set({ number: currentTarget.value })}
            />
          </SimpleGrid>
          {paper === 'notice' && (
            <Checkbox.Group
              label={label('holds')}
              value={wish.holds}
              onChange={(held) => set({ holds: noticeContents.filter((one) => held.includes(one)) })}
            >
              <Group mt={4}>
                {noticeContents.map((one) => (
                  <Checkbox key={one} value={one} label={words.choiceLabel('delivery', 'holds', one)} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <Textarea
            label={t('dialog.other')}
            autosize
            minRows={1}
            maxRows={4}
            value={more}
            onChange={({ currentTarget }) => setMore(currentTarget.value)}
          />
          {isLate && (
            <Text size="sm" c="red.9" role="status">
              {t('dialog.lateWill', { on: formatDate(wish.sentOn), dueOn: formatDate(lead.dueOn) })}
            </Text>
          )}
          {paper === 'notice' && lead?.inWriting && wish.way === 'phone' && (
            <Text size="sm" role="status">
              {t('dialog.phone')}
            </Text>
          )}
          <FailureNotice error={record.error} kind="delivery" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.close')}
            </Button>
            <Button type="submit" loading={record.isPending} disabled={wish.sentOn === ''}>
              {t('dialog.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
