import { Modal, Select, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nextDossierCode } from '../../../shared/archive/next-dossier-code.ts';
import type { DossierRow } from '../../../shared/outputs/papers.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { fold } from '../../../shared/vietnamese.ts';
import { call } from '../../bridge.ts';
import { type FormValue, type OwnControl, RecordForm } from '../../components/form/record-form.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { reading } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { RetentionYears } from './retention-years.tsx';

const fields = [
  'code',
  'year',
  'title',
  'retention',
  'retentionYears',
  'keeperId',
  'startOn',
  'endOn',
  'note',
];

type Props = {
  /** The year of a new dossier. */
  year: number;
  dossier: Of<'dossier'> | null;
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** The cover of a dossier, new or changed. */
export function DossierForm({ year, dossier, onClose, onSaved }: Props) {
  const { t } = useTranslation('archive');
  const { t: app } = useTranslation();
  const query = useQuery(reading('archive.year', { year: dossier?.year ?? year }));
  const save = async (value: FormValue) => {
    const cover = Object.fromEntries(fields.map((name) => [name, value[name]]));
    if (cover.retention !== 'years') cover.retentionYears = 0;
    const saved = dossier
      ? await call('records.change', { kind: 'dossier', id: dossier.id, value: cover })
      : await call('records.create', { kind: 'dossier', value: cover });
    notifyDone(app('state.saved'));
    onSaved(saved.id);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(dossier ? 'dossier.edit' : 'dossier.add')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Loaded query={query}>
        {({ dossiers }) => (
          <Cover
            value={dossier ? coverOf(dossier) : newCover(year, dossiers)}
            others={dossiers.filter(({ id }) => id !== dossier?.id)}
            draftKey={dossier ? `dossier:${dossier.id}` : `dossier:new:${year}`}
            onSave={save}
            onClose={onClose}
          />
        )}
      </Loaded>
    </Modal>
  );
}

type CoverProps = {
  value: FormValue;
  others: readonly DossierRow[];
  draftKey: string;
  onSave: (value: FormValue) => Promise<void>;
  onClose: () => void;
};

function Cover({ value, others, draftKey, onSave, onClose }: CoverProps) {
  return (
    <RecordForm
      kind="dossier"
      fields={fields}
      wide={['title', 'note']}
      value={value}
      draftKey={draftKey}
      onSave={onSave}
      onCancel={onClose}
      controls={useControls(others)}
    />
  );
}

function useControls(others: readonly DossierRow[]): Record<string, OwnControl> {
  const { t } = useTranslation('archive');
  const words = useWords();
  const isTaken = (code: unknown, year: unknown) =>
    others.some((other) => other.year === year && fold(other.code) === fold(String(code).trim()));
  return {
    code: ({ label, required, error, value, set, form }) => (
      <TextInput
        label={label}
        required={required}
        error={error}
        value={String(value ?? '')}
        onChange={(event) => set(event.currentTarget.value)}
        description={
          isTaken(value, form.year) ? (
            <Text span inherit c="orange.9" role="status">
              {t('dossier.codeTaken', { year: Number(form.year) })}
            </Text>
          ) : (
            t('dossier.codeHint')
          )
        }
      />
    ),
    retention: ({ label, required, error, value, set }) => (
      <Select
        label={label}
        required={required}
        error={error}
        value={value as string}
        onChange={set}
        allowDeselect={false}
        data={(kinds.dossier.fields.retention.choices ?? []).map((code) => ({
          value: code,
          label: words.choiceLabel('dossier', 'retention', code),
        }))}
        description={t('dossier.retentionHint')}
      />
    ),
    retentionYears: ({ form, ...control }) =>
      form.retention === 'years' ? <RetentionYears {...control} /> : null,
  };
}

const coverOf = (dossier: Of<'dossier'>): FormValue =>
  Object.fromEntries(fields.map((name) => [name, dossier[name as keyof Of<'dossier'>]]));

const newCover = (year: number, dossiers: readonly DossierRow[]): FormValue => ({
  ...kinds.dossier.empty(),
  year,
  code: nextDossierCode(dossiers.map(({ code }) => code)),
});
