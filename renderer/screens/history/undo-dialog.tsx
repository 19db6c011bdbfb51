import { Alert, Button, Group, List, Modal, ScrollArea, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import type { ChangeRow, UndoPlan } from '../../../shared/outputs/history.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { reading, useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { useChangeWords } from './change-words.ts';

type Props = { sequences: number[]; onClose: () => void };

/** What undoing would come to, what else would have to be undone with it, and the doing. */
export function UndoDialog({ sequences, onClose }: Props) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const query = useQuery({ ...reading('history.undo-plan', { sequences }), staleTime: 0, gcTime: 0 });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('undoing.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Loaded query={query}>{(plan) => <Plan plan={plan} onClose={onClose} />}</Loaded>
    </Modal>
  );
}

function Plan({ plan, onClose }: { plan: UndoPlan; onClose: () => void }) {
  const { t } = useTranslation('history');
  const { t: app } = useTranslation();
  const words = useWords();
  const [reason, setReason] = useState('');
  const operation = useOperation('history.undo');
  const { wanted, needed, steps, refusal } = plan;
  const all = [...wanted, ...needed];
  const isPossible = refusal === null && steps.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    operation.mutate(
      { sequences: all.map(({ sequence }) => sequence), reason },
      {
        onSuccess: ({ count }) => {
          notifyDone(t('undoing.done', { count }));
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{t('undoing.lead')}</Text>
        <Changes title={t('undoing.wanted')} changes={wanted} />
        {needed.length > 0 && (
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('undoing.needed')}>
            <Text size="sm" mb="xs">
              {t('undoing.neededHint', { count: needed.length })}
            </Text>
            <Changes changes={needed} />
          </Alert>
        )}
        <Effects plan={plan} />
        {refusal && (
          <Alert color="red" role="alert" title={t('undoing.refused')}>
            {words.failure(refusal)}
          </Alert>
        )}
        {isPossible && (
          <TextInput
            label={t('undoing.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={1000}
            data-autofocus
          />
        )}
        <FailureNotice error={operation.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app(isPossible ? 'actions.cancel' : 'actions.close')}
          </Button>
          {isPossible && (
            <Button type="submit" loading={operation.isPending}>
              {all.length > 1 ? t('undoing.confirmAll', { count: all.length }) : t('undoing.confirm')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function Changes({ title, changes }: { title?: string; changes: readonly ChangeRow[] }) {
  const { what, objects, who } = useChangeWords();
  return (
    <section>
      {title && (
        <Title order={3} size="h6" mb={4}>
          {title}
        </Title>
      )}
      <ScrollArea.Autosize mah={160} viewportProps={{ tabIndex: 0 }}>
        <List size="sm" spacing={2}>
          {changes.map((change) => (
            <List.Item key={change.sequence}>
              {formatInstant(change.at)}, {who(change.byName)}: {what(change)} – {objects(change)}
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </section>
  );
}

function Effects({ plan: { steps, count } }: { plan: UndoPlan }) {
  const { t } = useTranslation('history');
  const { stepWords } = useChangeWords();
  if (steps.length === 0) return <Text size="sm">{t('undoing.nothing')}</Text>;
  return (
    <section>
      <Title order={3} size="h6" mb={4}>
        {t('undoing.effects')}
      </Title>
      <ScrollArea.Autosize mah={160} viewportProps={{ tabIndex: 0 }}>
        <List size="sm" spacing={2}>
          {steps.map((step) => (
            <List.Item key={`${step.kind}/${step.id}`}>
              {stepWords(step)}: {t(`undoing.verbs.${step.verb}`)}
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
      {count > steps.length && (
        <Text size="sm" c="dimmed">
          {t('changes.others', { count: count - steps.length })}
        </Text>
      )}
    </section>
  );
}
