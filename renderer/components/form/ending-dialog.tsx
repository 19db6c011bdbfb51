import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { FailureNotice } from '../page/failure-notice.tsx';
import { beginAtFirstField } from './begin-at-first-field.ts';
import { DateField } from './date-field.tsx';

type Ending = { until: string; decision: string };

type Props = {
  words: { title: string; until: string; decision: string; save: string };
  hint: ReactNode;
  /** Its first day, and its last one where that is known already. */
  from: string;
  until?: string | null;
  kind: KindName;
  isPending: boolean;
  error: unknown;
  onEnd: (ending: Ending) => void;
  onClose: () => void;
};

/** Asks for the last day of something that lasts, and for the paper that ended it. */
export function EndingDialog({ words, hint, from, until: known, onEnd, onClose, ...rest }: Props) {
  const { t: app } = useTranslation();
  const { reason: say } = useWords();
  const { today } = useStatus();
  const [until, setUntil] = useState(known ?? laterOf(from, today));
  const [decision, setDecision] = useState('');
  const reason = until === '' ? 'required' : until < from ? 'ends-before-start' : null;

  function save(event: FormEvent) {
    event.preventDefault();
    if (reason === null) onEnd({ until, decision });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={words.title}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={save} noValidate ref={beginAtFirstField}>
        <Stack>
          {hint}
          <DateField
            label={words.until}
            required
            value={until}
            onChange={(next) => setUntil(next ?? '')}
            error={reason && say(reason)}
          />
          <TextInput
            label={words.decision}
            value={decision}
            maxLength={300}
            onChange={(event) => setDecision(event.currentTarget.value)}
          />
          <FailureNotice error={rest.error} kind={rest.kind} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={rest.isPending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const laterOf = (a: string, b: string): string => [a, b].sort()[1] ?? a;
