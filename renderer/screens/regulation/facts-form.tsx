import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { type FormValue, RecordForm } from '../../components/form/record-form.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';

const facts = ['title', 'number', 'issuedOn', 'issuedBy', 'from', 'until'] as const;

/** The facts of a version; its rules stay as they are. */
export function FactsForm({ version, onClose }: { version: Of<'regulation'>; onClose: () => void }) {
  const { t } = useTranslation('regulation');
  const { t: app } = useTranslation();
  const change = useOperation('records.change');
  async function save(value: FormValue) {
    const patch = Object.fromEntries(facts.map((name) => [name, value[name]]));
    await change.mutateAsync({ kind: 'regulation', id: version.id, value: patch });
    notifyDone(app('state.saved'));
    onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('editHint')}
      </Text>
      <RecordForm
        kind="regulation"
        fields={facts}
        value={version}
        onSave={save}
        onCancel={onClose}
        draftKey={null}
      />
    </Modal>
  );
}
