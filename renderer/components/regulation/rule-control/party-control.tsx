import { Autocomplete, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shape } from '../../../../shared/regulation/profile/shape.ts';
import type { Party } from '../../../../shared/regulation/profile/vocabulary.ts';
import { foldedFilter } from '../../form/ref-field.tsx';
import { partyNames } from './party-names.ts';
import { useFieldProps } from './use-field-props.ts';
import type { ValueProps } from './value-props.ts';

/** Whoever the regulation means, in its own words: chosen from a list, or an office by its name. */
export function PartiesControl({
  shape,
  label,
  value,
  onChange,
  path,
  speech,
}: ValueProps<Extract<Shape, { is: 'parties' }>>) {
  const { t } = useTranslation('ruleControl');
  const names = partyNames(shape, speech.word);
  const held = (Array.isArray(value) ? value : []) as Party[];
  return (
    <TagsInput
      label={label}
      description={t('partiesHint')}
      error={speech.error(path)}
      data={names.all}
      value={held.map(names.nameOf)}
      onChange={(typed) => onChange(typed.map((name) => names.partyOf(name, held)))}
      filter={foldedFilter}
      // A name may hold a comma: «Sở Khoa học, Công nghệ và Môi trường».
      splitChars={[]}
    />
  );
}

/** One such party. */
export function PartyControl(props: ValueProps<Extract<Shape, { is: 'party' }>>) {
  const { shape, value, onChange, path, speech } = props;
  const { t } = useTranslation('ruleControl');
  const field = useFieldProps(props);
  const names = partyNames(shape, speech.word);
  const held = value as Party | null;
  return (
    <Autocomplete
      {...field}
      description={t('partyHint')}
      error={field.error ?? speech.error(`${path}.name`)}
      data={names.all}
      value={held === null ? '' : names.nameOf(held)}
      onChange={(typed) => onChange(typed === '' ? null : names.partyOf(typed, held === null ? [] : [held]))}
      filter={foldedFilter}
    />
  );
}
