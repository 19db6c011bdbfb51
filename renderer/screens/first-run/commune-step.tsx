import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { silentProfile } from '../../../shared/regulation/profile.ts';
import { rulesOf } from '../../../shared/setup/book-draft.ts';
import { namesUnit } from '../../../shared/setup/book-proposals.ts';
import { namesToBe } from '../../../shared/setup/preset-names.ts';
import { PartFields, type StepGiven, useHelp } from './part-fields.tsx';
import { PresetSelect } from './preset-select.tsx';

const fields = ['name', 'province', 'letterheadParent', 'placeName', 'from', 'decision'] as const;

/** Which regulation, and the commune's names; all but the name itself are proposed as it is typed. */
export function CommuneStep({ given }: { given: StepGiven }) {
  const { t } = useTranslation('firstRun');
  const help = useHelp('commune');
  const name = String(given.values.commune.name).trim();
  const { isParty } = namesToBe(rulesOf(given.draft) ?? silentProfile());
  const helpFor = (field: string) =>
    field === 'letterheadParent' && isParty ? t('commune.partyLetterhead') : help(field);
  return (
    <Stack>
      <PresetSelect given={given} description={t('commune.preset')} />
      <PartFields part="commune" kind="commune" fields={fields} given={given} help={helpFor} />
      {name !== '' && !namesUnit(name) && (
        <Text size="sm" role="status">
          {t('commune.noUnit')}
        </Text>
      )}
    </Stack>
  );
}
