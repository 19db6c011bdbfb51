import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reading } from '../../../queries.ts';
import { DeliveryDialog } from './delivery-dialog.tsx';

type Props = { meetingId: string; onClose: () => void };

/** A meeting was just marked as invited: to whom the notice went, if somebody wants to write it down at once. */
export function InvitedDialog({ meetingId, onClose }: Props) {
  const { t } = useTranslation('deliveries');
  const { data } = useQuery(reading('deliveries.of', { meetingId }));
  const rows = data?.logs
    .find(({ paper }) => paper === 'notice')
    ?.rows.filter(({ wholeOn, as }) => wholeOn === null && as !== 'chair');
  if (!data || !rows || rows.length === 0) return null;
  return (
    <DeliveryDialog
      paper="notice"
      rows={rows}
      of={data}
      intro={t('dialog.invited')}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
