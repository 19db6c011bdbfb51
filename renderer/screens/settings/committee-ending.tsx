import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { EndingDialog } from '../../components/form/ending-dialog.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';

/** The last day of a committee, of its group, members and regulation, and the paper by which it ended. */
export function CommitteeEnding({ committee, onClose }: { committee: Of<'body'>; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { id: committeeId, name, from } = committee;
  const { mutate, isPending, error } = useOperation('bodies.end');
  return (
    <EndingDialog
      words={{
        title: t('bodies.endTitle', { name }),
        until: t('bodies.endOn'),
        decision: t('bodies.endDecision'),
        save: t('bodies.endSave'),
      }}
      hint={<Alert color="yellow">{t('bodies.endHint')}</Alert>}
      from={from}
      kind="body"
      {...{ isPending, error, onClose }}
      onEnd={({ until, decision }) =>
        mutate(
          { committeeId, until, decision },
          {
            onSuccess: () => {
              notifyDone(t('bodies.ended', { name, until: formatDate(until) }));
              onClose();
            },
          },
        )
      }
    />
  );
}
