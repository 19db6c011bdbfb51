import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { EndingDialog } from '../../components/form/ending-dialog.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';

/** The last day of a membership and the paper that ended it. */
export function MembershipEnding({ row, onClose }: { row: RosterRow; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const { membershipId, fullName: name, from } = row;
  const { mutate, isPending, error } = useOperation('roster.end-membership');
  return (
    <EndingDialog
      words={{
        title: t('ending.title', { name }),
        until: t('ending.until'),
        decision: t('ending.decision'),
        save: t('ending.save'),
      }}
      hint={
        <Text size="sm" c="dimmed">
          {t('ending.hint')}
        </Text>
      }
      from={from}
      until={row.until}
      kind="membership"
      {...{ isPending, error, onClose }}
      onEnd={({ until, decision }) =>
        mutate(
          { membershipId, until, endDecision: decision },
          {
            onSuccess: () => {
              notifyDone(t('ending.saved', { name, until: formatDate(until) }));
              onClose();
            },
          },
        )
      }
    />
  );
}
