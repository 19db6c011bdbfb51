import { Alert, Button, Group, List, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookCheck } from '../../../shared/outputs/history.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import type { Handover } from './path-steps.ts';

/** Reads the whole book again; a sound one notes the step by itself. */
export function CheckStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const check = useOperation('ledger.verify');
  const note = useOperation('handover.step');
  const run = () =>
    check.mutate(
      { taskId: `handover-${handover.id}` },
      {
        onSuccess: ({ sound, changes, files }) => {
          if (!sound) return;
          notifyDone(t('check.sound', { changes, files }));
          note.mutate({ id: handover.id, step: 'check' });
        },
      },
    );
  const isBusy = check.isPending || note.isPending;
  return (
    <>
      <Group>
        <Button
          leftSection={isBusy ? <Loader size={16} /> : <IconShieldCheck size={18} aria-hidden />}
          disabled={isBusy}
          onClick={run}
        >
          {t(isBusy ? 'check.running' : 'check.now')}
        </Button>
      </Group>
      <FailureNotice error={check.error ?? note.error} />
      {check.data && !check.data.sound && <Faults id={handover.id} found={check.data} />}
    </>
  );
}

function Faults({ id, found }: { id: string; found: BookCheck }) {
  const { t } = useTranslation('handover');
  const words = useWords();
  const note = useOperation('handover.step');
  const lines = found.problems.map(({ what, name }) =>
    t('check.fault', { what: words.choiceLabel('check', 'what', what), name }),
  );
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('check.faulty')}>
      <List size="sm" mb="xs">
        {lines.slice(0, 20).map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Text size="sm" mb="xs">
        {t('check.faultyHint')}
      </Text>
      <Button
        size="xs"
        variant="default"
        loading={note.isPending}
        onClick={() => note.mutate({ id, step: 'check', note: lines.join('; ').slice(0, 1000) })}
      >
        {t('check.accept')}
      </Button>
      <FailureNotice error={note.error} />
    </Alert>
  );
}
