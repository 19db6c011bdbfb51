import { Select, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shape } from '../../../../shared/regulation/profile/shape.ts';
import {
  type Cadence,
  type Period as Length,
  usualPeriods,
} from '../../../../shared/regulation/profile/vocabulary.ts';
import { sentenceCase } from '../../../../shared/vietnamese.ts';
import { RadioRow } from './radio-row.tsx';
import type { ValueProps } from './value-props.ts';

type Props = ValueProps<Extract<Shape, { is: 'cadence' }>>;

/** As it is typed: how often has not been chosen yet. */
type Begun = Omit<Cadence, 'every' | 'unit'> & { every: number | null; unit: Cadence['unit'] | null };

const begun: Begun = { every: null, unit: null, soft: false, countBy: 'calendar-period' };
const lengthOf = ({ every, unit }: Begun): Length | null =>
  every === null || unit === null ? null : { every, unit };

const counts = ['calendar-period', 'rolling'] as const;

/** How often: one of the periods that divide a year, or one that the text leaves open. */
export function CadenceControl(props: Props) {
  const { shape, label, value, onChange, path, speech } = props;
  const { t } = useTranslation('ruleControl');
  const named = isCadence(value) ? value : null;
  const open = (shape.otherwise?.codes ?? []).map((code) => ({
    value: code,
    label: sentenceCase(speech.word(`${shape.otherwise?.vocabulary}.${code}`)),
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

function Period({ cadence, onChange, path, speech }: Props & { cadence: Begun }) {
  const { t } = useTranslation('ruleControl');
  const set = (part: Partial<Begun>) => onChange({ ...cadence, ...part });
  const codeOf = ({ every, unit }: Pick<Begun, 'every' | 'unit'>) => `${every}-${unit}`;
  // «3 tháng một lần» of a text is not called «một quý»: what the rule says is among the choices as well.
  const said = lengthOf(cadence);
  const periods =
    usualPeriods.some((one) => codeOf(one) === codeOf(cadence)) || said === null
      ? usualPeriods
      : [...usualPeriods, said];
  return (
    <Stack gap="xs">
      <Select
        label={t('cadence.often')}
        required
        error={speech.error(`${path}.every`)}
        data={periods.map((period) => ({
          value: codeOf(period),
          label: sentenceCase(speech.period(period)),
        }))}
        value={cadence.every === null ? null : codeOf(cadence)}
        onChange={(code) => set(periods.find((period) => codeOf(period) === code) ?? {})}
        allowDeselect={false}
      />
      <Switch
        label={t('cadence.soft')}
        checked={cadence.soft}
        onChange={(event) => set({ soft: event.currentTarget.checked })}
      />
      <RadioRow
        label={t('cadence.countBy')}
        value={cadence.countBy}
        onChange={(countBy) => set({ countBy })}
        options={counts.map((code) => ({
          value: code,
          label: sentenceCase(speech.word(`cadence-count.${code}`)),
        }))}
      />
    </Stack>
  );
}

const isCadence = (value: unknown): value is Begun => typeof value === 'object' && value !== null;
