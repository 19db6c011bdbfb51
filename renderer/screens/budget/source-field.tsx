import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { budgetSources } from '../../../shared/regulation/budget-sources.ts';
import { citationWords } from '../../../shared/regulation/rule-words.ts';
import { foldedFilter } from '../../components/form/ref-field.tsx';
import { useCommitteeVersion } from '../../components/regulation/committee-version.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { useWorkingCommittee } from '../../working-committee.tsx';

type Props = {
  label: string;
  required: boolean;
  error: ReactNode;
  value: unknown;
  set: (value: unknown) => void;
};

/** Where the money comes from: the sources that the regulation names, or another typed. */
export function SourceField({ value, set, label, required, error }: Props) {
  const { t } = useTranslation('budget');
  const { say } = useWords();
  const { today } = useStatus();
  const { committee } = useWorkingCommittee();
  const profile = useCommitteeVersion(committee?.id ?? null, today)?.rules;
  const sources = profile ? budgetSources(profile) : [];
  const places = [...new Set(sources.map(({ citation }) => citationWords(citation, say)))];
  return (
    <Autocomplete
      label={label}
      required={required}
      error={error}
      description={places.length > 0 ? t('line.sourceHint', { place: places.join('; ') }) : undefined}
      data={sources.map(({ name }) => name)}
      value={String(value ?? '')}
      onChange={set}
      filter={foldedFilter as never}
    />
  );
}
