import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StickRow } from '../../../shared/outputs/backup.ts';
import { ReasonField } from '../../components/form/reason-field.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';

const states = ['lost', 'broken', 'replaced'] as const;
type State = (typeof states)[number];
const isState = (value: string | null): value is State => states.some((one) => one === value);

/** A stick that is lost, broken or replaced is no longer counted on; why is kept. */
export function RetireDialog({ stick, onClose }: { stick: StickRow; onClose: () => void }) {
  const { t } = useTranslation('care');
  const { t: app } = useTranslation();
  const words = useWords();
  const [state, setState] = useState<State>('lost');
  const [reason, setReason] = useState('');
  const retire = useOperation('backup.retire-stick');
  const done = () => {
    notifyDone(t('sticks.retired', { name: stick.name }));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sticks.retireTitle', { name: stick.name })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          retire.mutate({ stickId: stick.id, state, reason }, { onSuccess: done });
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('sticks.retireHint')}</Text>
          <Select
            label={t('sticks.why')}
            data={states.map((one) => ({ value: one, label: words.choiceLabel('stick', 'state', one) }))}
            value={state}
            allowDeselect={false}
            onChange={(value) => isState(value) && setState(value)}
          />
          <ReasonField label={t('sticks.reason')} minRows={2} value={reason} onChange={setReason} />
          <FailureNotice error={retire.error} kind="stick" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={retire.isPending}>
              {app('actions.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
