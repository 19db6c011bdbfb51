import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/form/date-field.tsx';
import { ReasonField } from '../../components/form/reason-field.tsx';
import { useWords } from '../../words.ts';
import type { Basis } from './use-correction.ts';

type Props = {
  basis: Basis;
  onChange: (basis: Basis) => void;
  missing: readonly (keyof Basis)[];
};

/** Which paper the rule was compared with, and what was wrong. */
export function BasisFields({ basis, onChange, missing }: Props) {
  const { t } = useTranslation('regulation');
  const words = useWords();
  const set = (part: Partial<Basis>) => onChange({ ...basis, ...part });
  const label = (field: keyof Basis) => words.itemLabel('regulation', 'decisions', field);
  const error = (field: keyof Basis) => (missing.includes(field) ? words.reason('required') : undefined);
  return (
    <Fieldset legend={t('change.basis')}>
      <Stack gap="sm">
        <SimpleGrid cols={3} spacing="sm" style={{ gridTemplateColumns: '2fr 1fr 1fr' }}>
          <TextInput
            label={label('document')}
            required
            error={error('document')}
            value={basis.document}
            onChange={(event) => set({ document: event.currentTarget.value })}
            maxLength={300}
          />
          <TextInput
            label={label('number')}
            value={basis.number}
            onChange={(event) => set({ number: event.currentTarget.value })}
            maxLength={60}
          />
          <DateField
            label={label('issuedOn')}
            value={basis.issuedOn}
            onChange={(issuedOn) => set({ issuedOn })}
            clearable
          />
        </SimpleGrid>
        <ReasonField
          label={label('reason')}
          placeholder={t('change.reasonExample')}
          error={error('reason')}
          value={basis.reason}
          onChange={(reason) => set({ reason })}
        />
      </Stack>
    </Fieldset>
  );
}
