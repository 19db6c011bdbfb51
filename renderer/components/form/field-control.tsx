import { Checkbox, Group, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field, StoredFile } from '../../../shared/fields.ts';
import type { KindName } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';
import { DateField } from './date-field.tsx';
import { FileField, FilesField } from './file-field.tsx';
import { MoneyField } from './money-field.tsx';
import { RefField, RefsField } from './ref-field.tsx';
import { TimeField } from './time-field.tsx';

type Props = {
  kind: KindName;
  name: string;
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
  error?: ReactNode;
  /** Another label than the field's own, for the row of a list. */
  label?: string;
  /** The same field in many rows is labelled for those who hear it, not printed each time. */
  description?: ReactNode;
};

/** The control of a field by its meaning: the one place that decides what the official types it into. */
export function FieldControl({
  kind,
  name,
  field,
  value,
  onChange,
  error,
  description,
  label: given,
}: Props) {
  const words = useWords();
  const label = given ?? words.fieldLabel(kind, name);
  const common = { label, required: field.required, error, description };
  const options = (field.choices ?? []).map((code) => ({
    value: code,
    label: words.choiceLabel(kind, name, code),
  }));

  switch (field.meaning) {
    case 'text':
    case 'phone':
      return (
        <TextInput
          {...common}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={8}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'date':
      return (
        <DateField
          {...common}
          clearable={!field.required}
          value={value as string | null}
          onChange={(next) => onChange(next ?? field.empty)}
        />
      );
    case 'time':
      return <TimeField {...common} value={String(value ?? '')} onChange={onChange} />;
    case 'year':
    case 'count':
      return (
        <NumberInput
          {...common}
          value={value === 0 && field.meaning === 'year' ? '' : (value as number)}
          onChange={(next) => onChange(typeof next === 'number' ? next : 0)}
          allowDecimal={false}
          allowNegative={false}
          {...(field.meaning === 'count' ? { thousandSeparator: '.', decimalSeparator: ',' } : {})}
        />
      );
    case 'money':
      return <MoneyField {...common} value={value as number} onChange={onChange} />;
    case 'flag':
      return (
        <Switch
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
          mt="xs"
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={options}
          value={value as string}
          onChange={onChange}
          allowDeselect={false}
        />
      );
    case 'choices':
      return (
        <Checkbox.Group {...common} value={value as string[]} onChange={onChange}>
          <Group gap="md" mt={4}>
            {options.map((option) => (
              <Checkbox key={option.value} value={option.value} label={option.label} />
            ))}
          </Group>
        </Checkbox.Group>
      );
    case 'ref':
      return (
        <RefField
          {...common}
          to={field.to as KindName}
          value={value as string | null}
          onChange={(next) => onChange(next ?? field.empty)}
        />
      );
    case 'refs':
      return (
        <RefsField {...common} to={field.to as KindName} value={value as string[]} onChange={onChange} />
      );
    case 'file':
      return <FileField {...common} value={value as StoredFile | null} onChange={onChange} />;
    case 'files':
      return <FilesField {...common} value={value as StoredFile[]} onChange={onChange} />;
    // A list and data with a schema of its own are edited by a screen that knows them.
    case 'list':
    case 'key':
    case 'data':
      return null;
  }
}
