import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds } from '../../../shared/records/index.ts';
import { useDutyWords } from '../../components/duty/duty-words.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';

/** Puts a soft duty off: why, by whose decision, on what day. */
export function PutOffDialog({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { t } = useTranslation('home');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const { titleOf } = useDutyWords();
  const { mutateAsync } = useOperation('duties.put-off');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('putOff.title', { duty: titleOf(duty) })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('putOff.hint')}</Text>
        <CitationNote citation={duty.citation} regulationId={duty.regulationId} />
        <RecordForm
          kind="deferral"
          fields={['reason', 'decidedBy', 'decidedOn', 'document']}
          value={{ ...kinds.deferral.empty(), dutyKey: duty.key, decidedOn: today }}
          draftKey={`deferral/${duty.key}`}
          saveLabel={t('putOff.save')}
          columns={1}
          onCancel={onClose}
          onSave={async (value) => {
            await mutateAsync({ value });
            notifyDone(t('putOff.done'));
            onClose();
          }}
        />
      </Stack>
    </Modal>
  );
}
