import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { RuleDescriptor } from '../../../shared/regulation/profile.ts';
import { focusFirstInvalid } from '../../components/form/focus-first-invalid.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { RuleControl } from '../../components/regulation/rule-control/rule-control.tsx';
import { useOperation } from '../../queries.ts';
import { BasisFields } from './basis-fields.tsx';
import { useCorrection } from './use-correction.ts';

type Props = { version: Of<'regulation'>; descriptor: RuleDescriptor; onClose: () => void };

/** A rule as the paper has it, with the paper it was compared with and the reason. */
export function RuleCorrection({ version, descriptor, onClose }: Props) {
  const { t } = useTranslation('regulation');
  const { t: app } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const change = useOperation('regulation.change-rules');
  const correction = useCorrection(version, descriptor);
  const [isTried, setTried] = useState(false);
  const { rule, basis, issues, missing, finished, isChanged } = correction;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (finished === null || missing.length > 0) return focusFirstInvalid(form.current);
    if (!isChanged) return;
    change.mutate(
      { id: version.id, changes: [{ key: descriptor.key, rule: finished }], basis },
      {
        onSuccess: () => {
          correction.forget();
          notifyDone(app('state.saved'));
          onClose();
        },
      },
    );
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('change.correctionHint', { from: formatDate(version.from) })}
        </Text>
        {correction.isDraft && <Alert color="yellow">{app('state.draft')}</Alert>}
        <RuleControl
          descriptor={descriptor}
          rule={rule}
          onChange={correction.setRule}
          profile={version.rules}
          issues={isTried ? issues : []}
        />
        <BasisFields basis={basis} onChange={correction.setBasis} missing={isTried ? missing : []} />
        {isTried && finished !== null && missing.length === 0 && !isChanged && (
          <Alert color="yellow" role="alert">
            {t('change.nothing')}
          </Alert>
        )}
        <FailureNotice error={change.error} kind="regulation" />
        <Group justify="flex-end" className="form-end">
          <Button
            variant="default"
            onClick={() => {
              correction.forget();
              onClose();
            }}
          >
            {app('actions.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {app('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
