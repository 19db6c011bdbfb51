import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { reportWords, useDutyWords } from '../../components/duty-words.ts';
import { Loaded } from '../../components/loaded.tsx';
import { notifyDone } from '../../components/notify.ts';
import { RecordForm } from '../../components/record-form.tsx';
import { StoredFiles } from '../../components/stored-files.tsx';
import { useRemoval } from '../../components/use-removal.ts';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { RecordFacts } from './record-facts.tsx';

type Props = { duty: DutyRow; onClose: () => void };

const fields = ['title', 'sentOn', 'sentTo', 'number', 'summary', 'files'] as const;

/** Records the report that was sent for a period, or shows and corrects the one that is in the book. */
export function ReportDialog({ duty, onClose }: Props) {
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
        <KnownReport id={duty.settledBy.id} onClose={onClose} />
      ) : (
        <NewReport duty={duty} onClose={onClose} />
      )}
    </Modal>
  );
}

function NewReport({ duty, onClose }: Props) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { mutateAsync } = useOperation('records.create');
  const { bodyId, period } = duty;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('report.hint')}</Text>
      <RecordForm
        kind="report"
        fields={fields}
        value={{
          ...kinds.report.empty(),
          bodyId,
          type: duty.duty,
          periodKey: period.key,
          sentOn: today,
          ...reportWords(duty),
        }}
        draftKey={`report/${duty.key}`}
        saveLabel={t('report.save')}
        columns={1}
        onCancel={onClose}
        onSave={async (value) => {
          await mutateAsync({ kind: 'report', value });
          notifyDone(t('report.done'));
          onClose();
        }}
      />
    </Stack>
  );
}

function KnownReport({ id, onClose }: { id: string; onClose: () => void }) {
  const mayWrite = useMayWrite(kinds.report.access.write);
  const query = useQuery(reading('records.get', { kind: 'report', id }));
  return (
    <Loaded query={query}>
      {(record) => {
        const report = record as Of<'report'>;
        return mayWrite ? (
          <CorrectedReport report={report} onClose={onClose} />
        ) : (
          <RecordFacts kind="report" fields={fields} record={report} />
        );
      }}
    </Loaded>
  );
}

function CorrectedReport({ report, onClose }: { report: Of<'report'>; onClose: () => void }) {
  const { t } = useTranslation('home');
  const { mutateAsync } = useOperation('records.change');
  const remove = useRemoval();
  const { id, removedAt: _removedAt, ...value } = report;
  return (
    <Stack gap="sm">
      <StoredFiles files={report.files} />
      <RecordForm
        kind="report"
        fields={fields}
        value={value}
        draftKey={`report/${id}`}
        columns={1}
        onCancel={onClose}
        onSave={async (changed) => {
          await mutateAsync({ kind: 'report', id, value: changed });
          notifyDone(t('report.done'));
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
            remove({ kind: 'report', id, title: report.title });
            onClose();
          }}
        >
          {t('report.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
