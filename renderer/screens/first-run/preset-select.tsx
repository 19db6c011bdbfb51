import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import type { StepGiven } from './part-fields.tsx';

/** Which regulation the book goes by. It is asked for first, since names and proposals follow it. */
export function PresetSelect({ given, description }: { given: StepGiven; description?: string }) {
  const { t } = useTranslation('firstRun');
  return (
    <NativeSelect
      label={t('regulation.preset')}
      description={description}
      data={Object.keys(presets).map((name) => ({
        value: name,
        label: t(`regulation.presets.${name as PresetName}`),
      }))}
      value={String(given.values.regulation.preset)}
      onChange={(event) => given.onType('regulation', 'preset', event.currentTarget.value)}
    />
  );
}
