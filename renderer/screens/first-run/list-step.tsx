import { Alert, Group, Stack, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { checkMembers } from '../../../shared/roster-import.ts';
import type { BookDraft } from '../../../shared/setup/book-draft.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { MemberImport } from '../../components/roster/member-import.tsx';
import { useWords } from '../../words.ts';
import type { StepGiven } from './part-fields.tsx';

/** The members of both bodies; the step may be skipped. */
export function ListStep({ given, onDraft }: { given: StepGiven; onDraft: (draft: BookDraft) => void }) {
  const { t } = useTranslation('firstRun');
  const words = useWords();
  const { draft, values, errors, onType } = given;
  const faulty = new Set(checkMembers(draft.members).faults.map(({ row }) => row)).size;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps Enter in a cell from leaving the step.
    <div onKeyDown={stayOnEnter}>
      <Stack>
        {draft.members.length > 0 && (
          <Group align="flex-start">
            <DateField
              label={t('list.from')}
              description={t('list.fromHint')}
              required
              value={String(values.list.from)}
              onChange={(from) => onType('list', 'from', from ?? '')}
              error={errors.from && words.reason(errors.from)}
            />
            <TextInput
              label={t('list.decision')}
              description={t('list.decisionHint')}
              value={String(values.list.decision)}
              onChange={(event) => onType('list', 'decision', event.currentTarget.value)}
              flex={1}
            />
          </Group>
        )}
        <MemberImport drafts={draft.members} onChange={(members) => onDraft({ ...draft, members })} />
        {errors.members === 'wrong-body' && (
          <Alert color="red" role="alert">
            {t('own.rolesWithoutGroup')}
          </Alert>
        )}
        {errors.members && faulty > 0 && (
          <Alert color="red" role="alert">
            {t('list.faulty', { count: faulty })}
          </Alert>
        )}
      </Stack>
    </div>
  );
}

function stayOnEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
