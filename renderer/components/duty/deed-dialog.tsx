import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { type FormValue, RecordForm } from '../form/record-form.tsx';
import { useRemoval } from '../history/use-removal.ts';
import { Loaded } from '../page/loaded.tsx';
import { notifyDone } from '../page/notify.ts';
import { StoredFiles } from '../paper/stored-files.tsx';
import { useDutyWords } from './duty-words.ts';
import { RecordFacts } from './record-facts.tsx';

type Deed = {
  /** The kind of record that settles the duty. Its words stand under the same name in those of the home screen. */
  kind: 'report' | 'fulfilment';
  fields: readonly string[];
  /** What is known of it before anything is typed. */
  begun: FormValue;
  /** Stands above the form of a new one. */
  intro: ReactNode;
};

type Props = { duty: DutyRow; deed: Deed; onClose: () => void };

/** Records that a duty was done, or shows and corrects what is in the book of it. */
export function DeedDialog({ duty, deed, onClose }: Props) {
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
        <Known deed={deed} id={duty.settledBy.id} onClose={onClose} />
      ) : (
        <New duty={duty} deed={deed} onClose={onClose} />
      )}
    </Modal>
  );
}

function New({ duty, deed: { kind, fields, begun, intro }, onClose }: Props) {
  const { t } = useTranslation('home');
  const { mutateAsync } = useOperation('records.create');
  return (
    <Stack gap="sm">
      {intro}
      <RecordForm
        kind={kind}
        fields={fields}
        value={begun}
        draftKey={`${kind}/${duty.key}`}
        saveLabel={t(`${kind}.save`)}
        columns={1}
        onCancel={onClose}
        onSave={async (value) => {
          await mutateAsync({ kind, value });
          notifyDone(t(`${kind}.done`));
          onClose();
        }}
      />
    </Stack>
  );
}

type KnownProps = { deed: Deed; onClose: () => void };

function Known({ deed, id, onClose }: KnownProps & { id: string }) {
  const { kind, fields } = deed;
  const mayWrite = useMayWrite(kinds[kind].access.write);
  const query = useQuery(reading('records.get', { kind, id }));
  return (
    <Loaded query={query}>
      {(found) => {
        const record = found as Of<Deed['kind']>;
        return mayWrite ? (
          <Corrected deed={deed} record={record} onClose={onClose} />
        ) : (
          <RecordFacts kind={kind} fields={fields} record={record} />
        );
      }}
    </Loaded>
  );
}

function Corrected({ deed, record, onClose }: KnownProps & { record: Of<Deed['kind']> }) {
  const { kind, fields } = deed;
  const { t } = useTranslation('home');
  const { mutateAsync } = useOperation('records.change');
  const remove = useRemoval();
  const { id, removedAt: _removedAt, ...value } = record;
  return (
    <Stack gap="sm">
      <StoredFiles files={record.files} />
      <RecordForm
        kind={kind}
        fields={fields}
        value={value}
        draftKey={`${kind}/${id}`}
        columns={1}
        onCancel={onClose}
        onSave={async (changed) => {
          await mutateAsync({ kind, id, value: changed });
          notifyDone(t(`${kind}.done`));
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
            remove({ kind, id, title: record.title });
            onClose();
          }}
        >
          {t(`${kind}.remove`)}
        </Button>
      </Group>
    </Stack>
  );
}
