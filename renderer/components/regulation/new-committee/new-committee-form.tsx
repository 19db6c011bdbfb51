import { Alert, Button, Group, Stack, Switch } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BookValues, partErrors } from '../../../../shared/setup/book-draft.ts';
import type { ReadBook } from '../../../../shared/setup/proposals-from-reading.ts';
import { focusFirstInvalid } from '../../form/focus-first-invalid.ts';
import { PartGrid } from '../../form/part-grid.tsx';
import { useDraft } from '../../form/use-draft.ts';
import { Card } from '../../page/card.tsx';
import { FailureNotice } from '../../page/failure-notice.tsx';

const bodyFields = ['name', 'letterheadName', 'abbreviation', 'from', 'decision', 'sealUse'] as const;
const regulationFields = ['title', 'number', 'issuedOn', 'issuedBy', 'from'] as const;
const emptyGroup = {
  name: '',
  letterheadName: '',
  abbreviation: '',
  from: '',
  decision: '',
  sealUse: 'unknown',
};

type Part = 'committee' | 'group' | 'regulation';

type Props = {
  /** What is known beforehand; everything can be typed over. */
  proposal: ReadBook;
  /** Where what is typed is kept until the committee is there. */
  draftKey: string;
  submitLabel: string;
  /** Saves; what was typed is dropped once it is. */
  onSave: (value: ReadBook) => Promise<unknown>;
  onCancel: () => void;
};

/** A further committee: itself, the group that helps it if there is one, and the facts of its regulation. */
export function NewCommitteeForm(props: Props) {
  const { proposal, draftKey, submitLabel, onSave, onCancel } = props;
  const { t, i18n } = useTranslation('newCommittee');
  const { t: app } = useTranslation();
  const { draft, keep, forget } = useDraft<ReadBook>(draftKey);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const [value, setValue] = useState(draft ?? proposal);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = errorsOf(value);
  const shown = tried ? errors : noErrors;
  const help = (part: Part) => (field: string) =>
    (i18n.t as (key: string) => string)(
      `firstRun:${part}.${part === 'regulation' && field === 'title' ? 'name' : field}`,
    );

  function change(next: ReadBook) {
    setValue(next);
    keep(next);
  }
  const part = (name: Part) => ({
    errors: shown[name],
    help: help(name),
    onType: (field: string, next: unknown) =>
      change({ ...value, [name]: { ...(value[name] ?? emptyGroup), [field]: next } }),
  });
  async function save() {
    setSaving(true);
    setRefusal(null);
    try {
      await onSave(value);
      forget();
    } catch (caught) {
      setRefusal(caught);
    } finally {
      setSaving(false);
    }
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (Object.values(errors).every((one) => Object.keys(one).length === 0)) return void save();
    setTried(true);
    focusFirstInvalid(form.current);
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        {draft && <Alert color="yellow">{app('state.draft')}</Alert>}
        <Card title={t('committee')}>
          <PartGrid kind="body" fields={bodyFields} value={value.committee} {...part('committee')} />
        </Card>
        <Card title={t('group')}>
          <Switch
            label={t('hasGroup')}
            checked={value.group !== null}
            onChange={(event) =>
              change({ ...value, group: event.currentTarget.checked ? (proposal.group ?? emptyGroup) : null })
            }
          />
          {value.group !== null && (
            <PartGrid kind="body" fields={bodyFields} value={value.group} {...part('group')} />
          )}
        </Card>
        <Card title={t('regulation')}>
          <PartGrid
            kind="regulation"
            fields={regulationFields}
            value={value.regulation}
            {...part('regulation')}
          />
        </Card>
        <FailureNotice error={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {app('actions.back')}
          </Button>
          <Button type="submit" loading={saving}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Errors = Record<Part, Readonly<Record<string, string>>>;

const noErrors: Errors = { committee: {}, group: {}, regulation: {} };

function errorsOf({ committee, group, regulation }: ReadBook): Errors {
  const values = { committee, group: group ?? {}, regulation } as BookValues;
  return {
    committee: partErrors('committee', values),
    group: group === null ? {} : partErrors('group', values),
    regulation: partErrors('regulation', values),
  };
}
