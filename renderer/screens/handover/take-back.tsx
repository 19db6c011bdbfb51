import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation, useReadAnew } from '../../queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Unlocks the copy that stayed behind, with the warning of two living copies. */
export function TakeBack({ handoverId }: { handoverId: string }) {
  const { t } = useTranslation('handover');
  const [isAsking, setAsking] = useState(false);
  const takeBack = useOperation('handover.take-back');
  const readAnew = useReadAnew();
  const run = (reason: string) =>
    takeBack.mutate(
      { id: handoverId, reason },
      {
        onSuccess: () => {
          notifyDone(t('moved.takenBack'));
          setAsking(false);
          readAnew();
        },
      },
    );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLockOpen size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('moved.takeBack')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('moved.takeBackTitle')}
          warning={t('moved.takeBackWarning')}
          label={t('moved.reason')}
          confirm={t('moved.takeBack')}
          error={takeBack.error}
          isPending={takeBack.isPending}
          onConfirm={run}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
