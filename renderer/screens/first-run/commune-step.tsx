import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { namesUnit } from '../../../shared/setup/book-proposals.ts';
import { PartFields, type StepGiven, useHelp } from './part-fields.tsx';

const fields = ['name', 'province', 'letterheadParent', 'placeName', 'from', 'decision'] as const;

/** The commune's names; all but the name itself are proposed as it is typed. */
export function CommuneStep({ given }: { given: StepGiven }) {
  const { t } = useTranslation('firstRun');
  const help = useHelp('commune');
  const name = String(given.values.commune.name).trim();
  return (
    <>
      <PartFields part="commune" kind="commune" fields={fields} given={given} help={help} />
      {name !== '' && !namesUnit(name) && (
        <Text size="sm" role="status">
          {t('commune.noUnit')}
        </Text>
      )}
    </>
  );
}
