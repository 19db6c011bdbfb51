import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import type { AbsenceFacts } from '../../../components/absence/absence-facts.ts';
import type { FormValue, OwnControl } from '../../../components/form/record-form.tsx';
import { RecordModal } from '../../../components/form/record-modal.tsx';
import { foldedFilter } from '../../../components/form/ref-field.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { CaseNote } from './case-note.tsx';
import { OpinionDialog } from './opinion-dialog.tsx';

/** What is written down: a new absence (`personId` empty: of whom is chosen), a part of one, an opinion that came. */
export type AbsenceAct =
  | { part: 'new'; personId: string }
  | { part: 'edit' | 'answer' | 'delegate' | 'request'; absence: Of<'absence'> }
  | { part: 'opinion'; personId: string; opinion: Of<'opinion'> | null };

type Rest = { facts: AbsenceFacts; onClose: () => void };

export function AbsenceDialog({ act, ...rest }: Rest & { act: AbsenceAct }) {
  if (act.part !== 'opinion') return <OneAbsence act={act} {...rest} />;
  const name = rest.facts.nameOf(act.personId);
  return <OpinionDialog opinion={act.opinion} personId={act.personId} name={name} onClose={rest.onClose} />;
}

type Part = Exclude<AbsenceAct, { part: 'opinion' }>;

function OneAbsence({ act, facts, onClose }: Rest & { act: Part }) {
  const { t } = useTranslation('absences');
  const { meeting } = useCurrentMeeting();
  const begun = useBegun(act);
  const fields = fieldsOf(act, facts);
  const save = usePartSave(act, fields);
  const isNew = act.part === 'new';
  return (
    <RecordModal
      kind="absence"
      id={isNew ? null : act.absence.id}
      title={isNew ? t('dialog.new') : t(`dialog.${act.part}`, { name: facts.nameOf(begun.personId) })}
      fields={fields}
      wide={['reason', 'delegateAuthority', 'files']}
      value={begun}
      draftName={isNew ? `absence/${meeting.id}/${act.personId}` : `absence/${act.absence.id}/${act.part}`}
      controls={{ personId: usePersonControl(act, facts) }}
      extra={({ value }) => <CaseNote value={value as unknown as Of<'absence'>} facts={facts} />}
      {...(save === null ? {} : { save })}
      onClose={onClose}
    />
  );
}

/** A part begins with what is proposed for it, which counts as entered once it is saved. */
function usePartSave(act: Part, fields: readonly string[]): ((value: FormValue) => Promise<void>) | null {
  const { t } = useTranslation();
  const { mutateAsync } = useOperation('records.change');
  if (act.part === 'new' || act.part === 'edit') return null;
  const { id } = act.absence;
  return async (next) => {
    const value = Object.fromEntries(fields.map((field) => [field, next[field]]));
    await mutateAsync({ kind: 'absence', id, value });
    notifyDone(t('state.saved'));
  };
}

const delegate = ['delegateName', 'delegateTitle', 'delegateAuthority'];
const answer = ['consent', 'consentById', 'consentOn'];

/** The answer of the chair is asked for where some rule knows of it, or somebody wrote one down. */
function fieldsOf(act: Part, facts: AbsenceFacts): string[] {
  if (act.part === 'answer') return answer;
  if (act.part === 'delegate') return delegate;
  if (act.part === 'request') return ['opinionAskedOn'];
  const isRuled = ['', '…'].some((delegateName) =>
    facts.askedIn({ delegateName, opinionAskedOn: null })?.asks.some(({ what }) => what === 'consent'),
  );
  const isGiven = act.part === 'edit' && act.absence.consent !== 'not-asked';
  return [
    ...['personId', 'toldOn', 'reason'],
    ...delegate,
    ...(isRuled || isGiven ? answer : []),
    ...['opinionAskedOn', 'files'],
  ];
}

type Begun = Omit<Of<'absence'>, 'id' | 'removedAt'>;

/** The value to begin with: today, and the one in the chair where their answer is being written down. */
function useBegun(act: Part): Begun {
  const { meeting } = useCurrentMeeting();
  const { today } = useStatus();
  const [begun] = useState((): Begun => {
    if (act.part === 'new') {
      return { ...kinds.absence.empty(), meetingId: meeting.id, personId: act.personId, toldOn: today };
    }
    const { absence } = act;
    const { opinionAskedOn, consentById, consentOn } = absence;
    if (act.part === 'request') return { ...absence, opinionAskedOn: opinionAskedOn ?? today };
    if (act.part !== 'answer') return absence;
    return { ...absence, consentById: consentById ?? meeting.chairId, consentOn: consentOn ?? today };
  });
  return begun;
}

/** Those invited first, then the others of the roster; whoever stands there already is left out. */
function usePersonControl(act: Part, facts: AbsenceFacts): OwnControl {
  const { meeting, roster } = useCurrentMeeting();
  const own = act.part === 'new' ? null : act.absence.personId;
  const held = new Set(facts.absences.map(({ personId }) => personId));
  const ids = [meeting.attendeeIds, meeting.chairId, roster.rows.map(({ personId }) => personId), own]
    .flat()
    .filter((id) => id !== null && (id === own || !held.has(id)));
  const data = [...new Set(ids)].map((id) => ({ value: id ?? '', label: facts.nameOf(id ?? '') }));
  return ({ label, required, error, value, set }) => (
    <Select
      {...{ label, required, error, data }}
      value={value === '' ? null : String(value)}
      onChange={(id) => set(id ?? '')}
      filter={foldedFilter}
      disabled={own !== null}
      searchable
    />
  );
}
