import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { useStatus } from '../../../status.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';

type Props = { personId: string; name: string; opinion: Of<'opinion'> | null; onClose: () => void };

/** An opinion that came in writing: as text or as a scan, with what the minutes shall say of it. */
export function OpinionDialog({ personId, name, opinion, onClose }: Props) {
  const { t } = useTranslation('absences');
  const { meeting } = useCurrentMeeting();
  const { today } = useStatus();
  const [begun] = useState(
    () =>
      opinion ?? {
        ...{ ...kinds.opinion.empty(), meetingId: meeting.id, personId },
        ...{ form: 'written', receivedOn: today },
      },
  );
  return (
    <RecordModal
      kind="opinion"
      id={opinion?.id ?? null}
      title={t('dialog.opinion', { name })}
      hint={t('dialog.opinionHint')}
      fields={['receivedOn', 'stance', 'text', 'summary', 'files']}
      wide={['text', 'summary', 'files']}
      value={begun}
      draftName={`opinion/${meeting.id}/${personId}/${opinion?.id ?? 'new'}`}
      onClose={onClose}
    />
  );
}
