import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { ReasonField } from '../../../components/form/reason-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';

export type ProposalMove = 'raised' | 'compiled' | 'withdrawn';

type Props = { proposal: Of<'amendment-proposal'>; to: ProposalMove; onClose: () => void };

/** Asks why a proposal goes back a step, or is withdrawn. */
export function ProposalMoveDialog({ proposal, to, onClose }: Props) {
  const { t } = useTranslation('proposals');
  const { t: app } = useTranslation();
  const words = useWords();
  const move = useOperation('amendments.move');
  const [reason, setReason] = useState('');
  const isAgain = to === 'raised' && proposal.state === 'withdrawn';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move.mutate(
      { id: proposal.id, to, reason },
      {
        onSuccess: ({ state }) => {
          notifyDone(t('moves.done', { state: words.choiceLabel('amendment-proposal', 'state', state) }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isAgain ? 'moves.again' : `moves.${to}`)}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <ReasonField
            label={t('moves.reason')}
            data-autofocus
            minRows={3}
            value={reason}
            onChange={setReason}
          />
          <FailureNotice error={move.error} kind="amendment-proposal" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.close')}
            </Button>
            <Button type="submit" loading={move.isPending} disabled={reason.trim() === ''}>
              {t('moves.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
