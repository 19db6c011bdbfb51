import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileItem } from '../../../../shared/meetings/checklist/file-items.ts';
import { kinds } from '../../../../shared/records/index.ts';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';

type Props = { item: FileItem; onClose: () => void };

/** Why the file does without something that only practice asks for. */
export function WaiveDialog({ item, onClose }: Props) {
  const { t } = useTranslation('deliveries');
  const words = useWords();
  const { meeting } = useCurrentMeeting();
  const [value] = useState(() => ({ ...kinds.waiver.empty(), meetingId: meeting.id, item }));
  return (
    <RecordModal
      kind="waiver"
      id={null}
      title={t('file.waiveTitle', { item: words.choiceLabel('waiver', 'item', item) })}
      hint={t('file.waiveHint')}
      fields={['reason']}
      columns={1}
      value={value}
      draftName={`waiver/${meeting.id}/${item}`}
      onClose={onClose}
    />
  );
}
