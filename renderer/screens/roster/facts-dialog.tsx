import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { RecordModal } from '../../components/form/record-modal.tsx';

const fields = ['name', 'letterheadName', 'abbreviation', 'from', 'decision', 'sealUse'] as const;

/** The body itself: its names, and the paper that set it up. */
export function FactsDialog({ body, onClose }: { body: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('roster');
  return (
    <RecordModal
      kind="body"
      id={body.id}
      fields={fields}
      value={body}
      title={t(body.type === 'committee' ? 'committee.facts' : 'group.facts')}
      size="xl"
      onClose={onClose}
    />
  );
}
