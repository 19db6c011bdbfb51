import { Alert, Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import type { Of } from '../../../shared/records/index.ts';
import { focusFirstInvalid } from '../../components/form/focus-first-invalid.ts';
import { useDraft } from '../../components/form/use-draft.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { type Given, type Kept, MembershipFields, PersonFields, PostFields } from './member-fields.tsx';
import { heldPostOf, memberErrors, newMember, toSaveMember, valueOfRow } from './member-value.ts';

type Props = {
  row: RosterRow | null;
  body: Of<'body'>;
  rows: RosterRow[];
  onSaved: (name: string) => void;
  onCancel: () => void;
};

/** Person, post in an agency and place in the body: three records, one form, one change. */
export function MemberForm({ row, body, rows, onSaved, onCancel }: Props) {
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const { draft, keep, forget } = useDraft<Kept>(`member:${body.id}:${row?.membershipId ?? 'new'}`);
  const [{ value, held }, setState] = useState<Kept>(
    draft ?? {
      value: row ? valueOfRow(row, { today }) : newMember({ body, rows, today }),
      held: heldPostOf(row),
    },
  );
  const [tried, setTried] = useState(false);
  const save = useOperation('roster.save-member');
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  // The form is longer than the dialog: a refusal below its edge would not be seen.
  useEffect(() => {
    if (save.error) notice.current?.scrollIntoView({ block: 'center' });
  }, [save.error]);
  const errors = memberErrors(value, body, held);

  function set(next: Kept) {
    setState(next);
    keep(next);
    save.reset();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (Object.keys(errors).length > 0) {
      setTried(true);
      focusFirstInvalid(form.current);
      return;
    }
    const membershipId = row?.membershipId ?? null;
    save.mutate(toSaveMember(value, { body, membershipId, held }), {
      onSuccess: () => {
        forget();
        onSaved(value.person.fullName);
      },
    });
  }
  const given: Given = {
    value,
    held,
    errors: tried ? errors : {},
    onValue: (next) => set({ value: next, held }),
    onKept: set,
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        {draft && <Alert color="yellow">{app('state.draft')}</Alert>}
        <PersonFields given={given} isNew={row === null} rows={rows} />
        <PostFields given={given} />
        <MembershipFields given={given} body={body} />
        <div ref={notice}>
          <FailureNotice error={save.error} kind="membership" />
        </div>
        <Group justify="flex-end" className="form-end">
          <Button
            variant="default"
            onClick={() => {
              forget();
              onCancel();
            }}
          >
            {app('actions.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {app('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
