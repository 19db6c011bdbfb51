import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import type { Of } from '../../../shared/records/index.ts';
import { beginAtFirstField } from '../../components/form/begin-at-first-field.ts';
import { notifyDone } from '../../components/page/notify.ts';
import { MemberForm } from './member-form.tsx';

type Props = { row: RosterRow | null; body: Of<'body'>; rows: RosterRow[]; onClose: () => void };

/** Adding a member, or changing one. */
export function MemberDialog({ row, body, rows, onClose }: Props) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={row ? t('member.edit', { name: row.fullName }) : t('member.add')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <div ref={beginAtFirstField}>
        <MemberForm
          row={row}
          body={body}
          rows={rows}
          onCancel={onClose}
          onSaved={(name) => {
            notifyDone(t('member.saved', { name }));
            onClose();
          }}
        />
      </div>
    </Modal>
  );
}
