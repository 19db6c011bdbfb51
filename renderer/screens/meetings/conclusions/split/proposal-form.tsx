import { Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds } from '../../../../../shared/records/index.ts';
import { DateField } from '../../../../components/form/date-field.tsx';
import { foldedFilter } from '../../../../components/form/ref-field.tsx';
import { useWords } from '../../../../words.ts';
import { useCurrentMeeting } from '../../current-meeting.tsx';
import { faultsOf, type Proposal, type TaskValue } from './split-draft.ts';

type Props = {
  proposal: Proposal;
  /** The conclusions that it may belong to: kept ones by id, new ones by `point:n`. */
  places: readonly { value: string; label: string }[];
  onChange: (proposal: Proposal) => void;
};

/** What was read of one task, to be set right by whoever knows. */
export function ProposalForm({ proposal, places, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const { value } = proposal;
  const faults = faultsOf(value);
  const set = (more: Partial<TaskValue>) =>
    onChange({ ...proposal, value: { ...value, ...more }, mark: 'open' });
  const label = (name: keyof TaskValue) => words.fieldLabel('task', name);
  const error = (name: keyof TaskValue): ReactNode => (faults[name] ? words.reason(faults[name]) : undefined);
  const line = (name: 'unit' | 'withUnits' | 'product' | 'deadlineText') => (
    <TextInput
      label={label(name)}
      error={error(name)}
      value={value[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  const options = (name: 'deadlineKind' | 'force') =>
    (kinds.task.fields[name].choices ?? []).map((code) => ({
      value: code,
      label: words.choiceLabel('task', name, code),
    }));
  return (
    <Stack gap="xs">
      <Textarea
        label={label('title')}
        error={error('title')}
        value={value.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        autosize
        minRows={2}
        maxRows={5}
        required
      />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {line('unit')}
        <Lead proposal={proposal} onChange={onChange} />
        {line('withUnits')}
        {line('product')}
        {line('deadlineText')}
        <Select
          label={label('deadlineKind')}
          data={options('deadlineKind')}
          value={value.deadlineKind}
          onChange={(kind) => kind && set({ deadlineKind: kind as TaskValue['deadlineKind'] })}
          allowDeselect={false}
        />
        <DateField
          label={label('dueOn')}
          description={t('split.dayHint')}
          error={error('dueOn')}
          value={value.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          clearable
        />
        <Select
          label={label('force')}
          data={options('force')}
          value={value.force}
          onChange={(force) => force && set({ force: force as TaskValue['force'] })}
          allowDeselect={false}
        />
      </SimpleGrid>
      {places.length > 0 && <Place proposal={proposal} places={places} onChange={onChange} />}
    </Stack>
  );
}

function Lead({ proposal, onChange }: Pick<Props, 'proposal' | 'onChange'>) {
  const { t } = useTranslation('tasks');
  const words = useWords();
  const { roster } = useCurrentMeeting();
  const { value, isLeadProposed } = proposal;
  const hint = isLeadProposed
    ? t('split.leadProposed')
    : value.leadId === null && value.unit !== ''
      ? t('split.leadUnknown')
      : undefined;
  return (
    <Select
      label={words.fieldLabel('task', 'leadId')}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={roster.rows.map(({ personId, fullName, postTitle }) => ({
        value: personId,
        label: [fullName, postTitle].filter(Boolean).join(', '),
      }))}
      value={value.leadId}
      onChange={(leadId) =>
        onChange({ ...proposal, value: { ...value, leadId }, isLeadProposed: false, mark: 'open' })
      }
      filter={foldedFilter as never}
      searchable
      clearable
    />
  );
}

function Place({ proposal, places, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const { conclusionId, point } = proposal;
  return (
    <Group grow>
      <Select
        label={t('split.conclusion')}
        placeholder={t('split.noConclusion')}
        data={[...places]}
        value={conclusionId ?? (point === null ? null : `point:${point}`)}
        onChange={(next) => {
          const isPoint = next?.startsWith('point:') === true;
          onChange({
            ...proposal,
            point: isPoint ? Number(next?.slice(6)) : null,
            conclusionId: isPoint ? null : next,
            mark: 'open',
          });
        }}
        filter={foldedFilter as never}
        searchable
        clearable
      />
    </Group>
  );
}
