import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { CitationNote } from '../../components/citation-note.tsx';
import { reportWords, useDutyWords } from '../../components/duty-words.ts';
import { Loaded } from '../../components/loaded.tsx';
import { notifyDone } from '../../components/notify.ts';
import { RecordForm } from '../../components/record-form.tsx';
import { StoredFiles } from '../../components/stored-files.tsx';
import { useRemoval } from '../../components/use-removal.ts';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { RecordFacts } from './record-facts.tsx';

type Props = { duty: DutyRow; onClose: () => void };

/** A notice of a meeting also says what it held. */
const fieldsOf = ({ duty }: DutyRow) => [
  ...['title', 'doneOn', 'sentTo', 'number'],
  ...(duty === 'meeting-notice' ? ['holds'] : []),
  ...['summary', 'files'],
];

/** Records that a duty was done: on what day, by which paper; or shows and corrects what is in the book. */
export function FulfilmentDialog({ duty, onClose }: Props) {
  const { t: app } = useTranslation();
  const { titleOf } = useDutyWords();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={titleOf(duty)}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      {duty.settledBy ? (
        <Known duty={duty} id={duty.settledBy.id} onClose={onClose} />
      ) : (
        <New duty={duty} onClose={onClose} />
      )}
    </Modal>
  );
}

function New({ duty, onClose }: Props) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { choiceLabel } = useWords();
  const { mutateAsync } = useOperation('records.create');
  const { bodyId, period, meeting, lacking } = duty;
  const contents = lacking.map((one) => choiceLabel('fulfilment', 'holds', one).toLocaleLowerCase('vi'));
  return (
    <Stack gap="sm">
      <Text size="sm">{t('fulfilment.hint')}</Text>
      <CitationNote citation={duty.citation} regulationId={duty.regulationId} />
      {contents.length > 0 && (
        <Text size="sm">{t('fulfilment.holdsHint', { contents: contents.join(', ') })}</Text>
      )}
      <RecordForm
        kind="fulfilment"
        fields={fieldsOf(duty)}
        value={{
          ...kinds.fulfilment.empty(),
          ...{ bodyId, duty: duty.duty, meetingId: meeting?.id ?? null },
          periodKey: meeting ? '' : period.key,
          doneOn: today,
          ...reportWords(duty),
        }}
        draftKey={`fulfilment/${duty.key}`}
        saveLabel={t('fulfilment.save')}
        columns={1}
        onCancel={onClose}
        onSave={async (value) => {
          await mutateAsync({ kind: 'fulfilment', value });
          notifyDone(t('fulfilment.done'));
          onClose();
        }}
      />
    </Stack>
  );
}

function Known({ duty, id, onClose }: Props & { id: string }) {
  const mayWrite = useMayWrite(kinds.fulfilment.access.write);
  const query = useQuery(reading('records.get', { kind: 'fulfilment', id }));
  return (
    <Loaded query={query}>
      {(found) => {
        const record = found as Of<'fulfilment'>;
        return mayWrite ? (
          <Corrected duty={duty} record={record} onClose={onClose} />
        ) : (
          <RecordFacts kind="fulfilment" fields={fieldsOf(duty)} record={record} />
        );
      }}
    </Loaded>
  );
}

function Corrected({ duty, record, onClose }: Props & { record: Of<'fulfilment'> }) {
  const { t } = useTranslation('home');
  const { mutateAsync } = useOperation('records.change');
  const remove = useRemoval();
  const { id, removedAt: _removedAt, ...value } = record;
  return (
    <Stack gap="sm">
      <StoredFiles files={record.files} />
      <RecordForm
        kind="fulfilment"
        fields={fieldsOf(duty)}
        value={value}
        draftKey={`fulfilment/${id}`}
        columns={1}
        onCancel={onClose}
        onSave={async (changed) => {
          await mutateAsync({ kind: 'fulfilment', id, value: changed });
          notifyDone(t('fulfilment.done'));
          onClose();
        }}
      />
      <Group>
        <Button
          size="xs"
          variant="subtle"
          color="red"
          c="red.9"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove({ kind: 'fulfilment', id, title: record.title });
            onClose();
          }}
        >
          {t('fulfilment.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
