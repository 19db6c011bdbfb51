import { Select } from '@mantine/core';
import { sortByPersonName } from '../../../../shared/vietnamese.ts';
import { foldedFilter } from '../../../components/form/ref-field.tsx';
import { useWords } from '../../../words.ts';
import type { DayRoster } from '../use-day-roster.ts';

type Props = {
  label: string;
  roster: DayRoster;
  value: string | null;
  onChange: (personId: string | null) => void;
  error?: string | undefined;
  required?: boolean;
};

/** One person: the members of the day first, by rank and with their role, then the others of the book by name. */
export function PersonSelect({ roster, ...props }: Props) {
  const words = useWords();
  const people = [
    ...roster.rows.map((row) => ({
      value: row.personId,
      label: `${row.fullName} – ${words.choiceLabel('membership', 'role', row.role)}`,
    })),
    ...sortByPersonName(roster.others, (person) => person.fullName).map(({ id, fullName }) => ({
      value: id,
      label: fullName,
    })),
  ];
  return <Select {...props} data={people} filter={foldedFilter} searchable clearable={!props.required} />;
}
