import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { RecordModal } from '../form/record-modal.tsx';

const fields = ['name', 'letterheadName', 'abbreviation', 'from', 'decision', 'sealUse'] as const;

/** The group that is to help a committee. */
export function NewGroupModal({ committee, onClose }: { committee: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('newCommittee');
  return (
    <RecordModal
      kind="body"
      id={null}
      fields={fields}
      value={{ ...kinds.body.empty(), type: 'working-group', committeeId: committee.id }}
      title={t('addGroup')}
      hint={committee.name}
      draftName={`body/new/${committee.id}`}
      wide={['name']}
      size="xl"
      onClose={onClose}
    />
  );
}
