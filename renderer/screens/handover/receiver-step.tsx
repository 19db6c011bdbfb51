import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { type FormValue, type OwnControl, RecordForm } from '../../components/form/record-form.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import type { Handover } from './path-steps.ts';

const before = [
  'receiverPersonId',
  'receiverId',
  'receiverName',
  'receiverTitle',
  'giverTitle',
  'on',
  'place',
  'decision',
  'witnessName',
  'witnessTitle',
];
/** What may still be entered once the rights have changed hands. */
const after = ['giverTitle', 'receiverTitle', 'place', 'decision', 'witnessName', 'witnessTitle'];

/** Who receives the book, on which day, by which paper. */
export function ReceiverStep({ handover, isTaken }: { handover: Handover; isTaken: boolean }) {
  const { t } = useTranslation('handover');
  const { t: app } = useTranslation();
  const { today } = useStatus();
  const save = useOperation('handover.save');
  const fields = isTaken ? after : before;
  const persons = useQuery(allRecordsOf('person')).data ?? [];
  const posts = useQuery(allRecordsOf('post')).data ?? [];
  const titleOf = (personId: string): string => {
    const post = posts.find((one) => one.personId === personId && isValidOn(one, today));
    return [post?.title, post?.agency].filter(Boolean).join(', ');
  };
  async function keep(value: FormValue) {
    const chosen = Object.fromEntries(fields.map((field) => [field, value[field]]));
    await save.mutateAsync({ id: handover.id, value: chosen });
    notifyDone(app('state.saved'));
  }
  return (
    <RecordForm
      key={persons.length > 0 ? 'persons' : 'none'}
      kind="handover"
      fields={fields}
      value={{ ...handover, on: handover.on ?? today }}
      onSave={keep}
      draftKey={`handover/${handover.id}`}
      saveLabel={t('receiver.save')}
      controls={{
        receiverPersonId: personControl({ persons, titleOf, hint: t('receiver.personHint') }),
        receiverId: (control) => <UserSelect {...control} />,
      }}
    />
  );
}

type Control = Parameters<OwnControl>[0];

type Roster = { persons: readonly Of<'person'>[]; titleOf: (personId: string) => string; hint: string };

/** Choosing somebody of the roster fills in the name and the post as well. */
const personControl =
  ({ persons, titleOf, hint }: Roster): OwnControl =>
  ({ label, error, value, set, setField }) => (
    <Select
      label={label}
      description={hint}
      error={error}
      searchable
      clearable
      data={persons.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      value={(value as string | null) ?? null}
      onChange={(next) => {
        set(next);
        const person = persons.find(({ id }) => id === next);
        if (!person) return;
        setField('receiverName', person.fullName);
        setField('receiverTitle', titleOf(person.id));
      }}
    />
  );

function UserSelect({ label, error, value, set, setField }: Control) {
  const { t } = useTranslation('handover');
  const { users, user } = useStatus();
  return (
    <Select
      label={label}
      description={t('receiver.userHint')}
      error={error}
      placeholder={t('receiver.newUser')}
      clearable
      data={users.filter(({ id }) => id !== user?.id).map(({ id, name }) => ({ value: id, label: name }))}
      value={(value as string | null) ?? null}
      onChange={(next) => {
        set(next);
        const chosen = users.find(({ id }) => id === next);
        if (chosen) setField('receiverName', chosen.name);
      }}
    />
  );
}
