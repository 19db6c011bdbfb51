import { SimpleGrid } from '@mantine/core';
import type { Field } from '../../../shared/fields.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { PartValue } from '../../../shared/setup/book-draft.ts';
import { useWords } from '../../words.ts';
import { FieldControl } from './field-control.tsx';

type Props = {
  kind: KindName;
  fields: readonly string[];
  value: PartValue;
  /** Reasons by field. */
  errors: Readonly<Record<string, string>>;
  /** Help below the label; empty = none. */
  help: (field: string) => string;
  onType: (field: string, value: unknown) => void;
};

/** The fields of one record among several that are made together. */
export function PartGrid({ kind, fields, value, errors, help, onType }: Props) {
  const words = useWords();
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" verticalSpacing="sm">
      {fields.map((name) => (
        <FieldControl
          key={name}
          kind={kind}
          name={name}
          field={kinds[kind].fields[name as never] as Field}
          value={value[name]}
          onChange={(next) => onType(name, next)}
          description={help(name)}
          error={errors[name] && words.reason(errors[name])}
        />
      ))}
    </SimpleGrid>
  );
}
