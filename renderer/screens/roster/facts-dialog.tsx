import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { notifyDone } from '../../components/notify.ts';
import { RecordForm } from '../../components/record-form.tsx';
import { useOperation } from '../../queries.ts';

const fields = ['name', 'letterheadName', 'abbreviation', 'from', 'decision', 'sealUse'] as const;

/** The body itself: its names, and the paper that set it up. */
export function FactsDialog({ body, onClose }: { body: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const change = useOperation('records.change');
  async function save(value: Record<string, unknown>) {
    const patch = Object.fromEntries(fields.map((field) => [field, value[field]]));
    await change.mutateAsync({ kind: 'body', id: body.id, value: patch });
    notifyDone(app('state.saved'));
    onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t(body.type === 'committee' ? 'committee.facts' : 'group.facts')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <RecordForm
        kind="body"
        fields={fields}
        value={body}
        onSave={save}
        onCancel={onClose}
        draftKey={`body:${body.id}`}
      />
    </Modal>
  );
}
