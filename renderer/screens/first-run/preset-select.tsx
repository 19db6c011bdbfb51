import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import { isOwn } from '../../../shared/setup/book-draft.ts';
import { ownChoice } from '../../../shared/setup/own-regulation.ts';
import { OwnRegulationPanel } from './own-regulation.tsx';
import type { StepGiven } from './part-fields.tsx';

/** Which regulation the book goes by. It is asked for first, since names and proposals follow it. */
export function PresetSelect({ given, description }: { given: StepGiven; description?: string }) {
  const { t } = useTranslation('firstRun');
  const known = Object.keys(presets).map((name) => ({
    value: name,
    label: t(`regulation.presets.${name as PresetName}`),
  }));
  return (
    <>
      <NativeSelect
        label={t('regulation.preset')}
        description={description}
        data={[...known, { value: ownChoice, label: t('own.choice') }]}
        value={String(given.values.regulation.preset)}
        onChange={(event) => given.onType('regulation', 'preset', event.currentTarget.value)}
        error={given.errors.preset && t('own.unreadYet')}
      />
      {isOwn(given.draft) && <OwnRegulationPanel given={given} />}
    </>
  );
}
