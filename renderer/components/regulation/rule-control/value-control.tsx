import { Input, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { blankOf, type Shape } from '../../../../shared/regulation/profile/shape.ts';
import { CadenceControl } from './cadence-control.tsx';
import { ItemCards } from './item-cards.tsx';
import { PartiesControl, PartyControl } from './party-control.tsx';
import { DayControl, LinesControl, NumberControl, TextControl } from './plain-control.tsx';
import type { ValueProps } from './value-props.ts';
import { FlagControl, WordControl, WordsControl } from './word-control.tsx';

/** The control of a value by its shape: the one place that decides what a rule is entered with. */
export function ValueControl(props: ValueProps) {
  const { shape } = props;
  switch (shape.is) {
    case 'text':
      return <TextControl {...props} />;
    case 'texts':
      return <LinesControl {...props} />;
    case 'day':
      return <DayControl {...props} />;
    case 'number':
      return <NumberControl {...props} shape={shape} />;
    case 'flag':
      return <FlagControl {...props} />;
    case 'word':
      return <WordControl {...props} shape={shape} />;
    case 'words':
      return <WordsControl {...props} shape={shape} />;
    case 'party':
      return <PartyControl {...props} shape={shape} />;
    case 'parties':
      return <PartiesControl {...props} shape={shape} />;
    case 'cadence':
      return <CadenceControl {...props} shape={shape} />;
    case 'list':
      return <ListControl {...props} shape={shape} />;
    case 'fields':
      return <FieldsControl {...props} shape={shape} />;
  }
}

/** An answer of several parts, each under its own name. */
function FieldsControl({
  shape,
  value,
  onChange,
  path,
  speech,
}: ValueProps<Extract<Shape, { is: 'fields' }>>) {
  const held = (value ?? {}) as Record<string, unknown>;
  return (
    <Stack gap="sm">
      {shape.fields.map(({ name, shape: part }) => (
        <ValueControl
          key={name}
          shape={part}
          label={speech.part(name)}
          value={held[name] ?? null}
          onChange={(next) => onChange({ ...held, [name]: next })}
          path={`${path}.${name}`}
          speech={speech}
        />
      ))}
    </Stack>
  );
}

/** Several answers of the same parts, each in a box of its own. */
function ListControl({
  shape,
  label,
  value,
  onChange,
  path,
  speech,
}: ValueProps<Extract<Shape, { is: 'list' }>>) {
  const { t } = useTranslation('ruleControl');
  const items: unknown[] = Array.isArray(value) ? value : [];
  return (
    <Input.Wrapper label={label} labelElement="div" error={speech.error(path)}>
      <ItemCards
        items={items}
        nameOf={(number) => t('item', { number })}
        addLabel={t('addItem')}
        removeLabel={(number) => t('removeItem', { number })}
        onAdd={() => onChange([...items, blankOf(shape.of)])}
        onRemove={(index) => onChange(items.toSpliced(index, 1))}
      >
        {(item, index) => (
          <ValueControl
            shape={shape.of}
            label={t('item', { number: index + 1 })}
            value={item}
            onChange={(next) => onChange(items.with(index, next))}
            path={`${path}.${index}`}
            speech={speech}
          />
        )}
      </ItemCards>
    </Input.Wrapper>
  );
}
