import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { RecordModal } from '../../../components/form/record-modal.tsx';

type Props = {
  meetingId: string;
  /** Null for a new one. */
  conclusion: Of<'conclusion'> | null;
  order: number;
  onClose: () => void;
};

/** One conclusion as it fell. */
export function ConclusionForm({ meetingId, conclusion, order, onClose }: Props) {
  const { t } = useTranslation('tasks');
  return (
    <RecordModal
      kind="conclusion"
      id={conclusion?.id ?? null}
      title={t(conclusion ? 'conclusions.edit' : 'conclusions.addTitle')}
      fields={['text']}
      columns={1}
      value={conclusion ?? { ...kinds.conclusion.empty(), meetingId, order }}
      draftName={`conclusion/${conclusion?.id ?? `new/${meetingId}`}`}
      controls={{
        text: ({ label, error, value, set }) => (
          <Textarea
            {...{ label, error }}
            value={String(value)}
            onChange={(event) => set(event.currentTarget.value)}
            autosize
            minRows={5}
            maxRows={16}
            required
          />
        ),
      }}
      onClose={onClose}
    />
  );
}
