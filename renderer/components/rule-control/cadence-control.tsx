import { Group, NumberInput, Select, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shape } from '../../../shared/regulation/profile/shape.ts';
import { RadioRow } from './radio-row.tsx';
import type { ValueProps } from './value-props.ts';

type Cadence = { every: number | null; unit: string; soft: boolean; countBy: string };
type Props = ValueProps<Extract<Shape, { is: 'cadence' }>>;

const begun: Cadence = { every: 1, unit: 'month', soft: false, countBy: 'calendar-period' };
const units = ['month', 'quarter', 'half-year', 'year'];
const counts = ['calendar-period', 'rolling'];

/** How often: a number of months, quarters or years, or a period that the text leaves open. */
export function CadenceControl(props: Props) {
  const { shape, label, value, onChange, path, speech } = props;
  const { t } = useTranslation('ruleControl');
  const named = isCadence(value) ? value : null;
  const open = (shape.otherwise?.codes ?? []).map((code) => ({
    value: code,
    label: speech.word(`${shape.otherwise?.vocabulary}.${code}`),
  }));
  return (
    <Stack gap="xs">
      <RadioRow
        label={label}
        error={speech.error(path)}
        value={named ? 'named' : typeof value === 'string' ? value : null}
        onChange={(next) => onChange(next === 'named' ? begun : next)}
        options={[{ value: 'named', label: t('cadence.named') }, ...open]}
      />
      {named && <Period {...props} cadence={named} />}
    </Stack>
  );
}

function Period({ cadence, onChange, path, speech }: Props & { cadence: Cadence }) {
  const { t } = useTranslation('ruleControl');
  const set = (part: Partial<Cadence>) => onChange({ ...cadence, ...part });
  const words = (vocabulary: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: speech.word(`${vocabulary}.${code}`) }));
  return (
    <Stack gap="xs">
      <Group grow align="flex-start">
        <NumberInput
          label={t('cadence.every')}
          required
          error={speech.error(`${path}.every`)}
          value={cadence.every ?? ''}
          onChange={(next) => set({ every: typeof next === 'number' ? next : null })}
          min={1}
          max={12}
          allowDecimal={false}
          allowNegative={false}
        />
        <Select
          label={t('cadence.unit')}
          data={words('cadence-unit', units)}
          value={cadence.unit}
          onChange={(unit) => unit !== null && set({ unit })}
          allowDeselect={false}
        />
      </Group>
      <Switch
        label={t('cadence.soft')}
        checked={cadence.soft}
        onChange={(event) => set({ soft: event.currentTarget.checked })}
      />
      <Select
        label={t('cadence.countBy')}
        data={words('cadence-count', counts)}
        value={cadence.countBy}
        onChange={(countBy) => countBy !== null && set({ countBy })}
        allowDeselect={false}
      />
    </Stack>
  );
}

const isCadence = (value: unknown): value is Cadence => typeof value === 'object' && value !== null;
