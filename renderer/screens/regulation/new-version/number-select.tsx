import { NativeSelect, TextInput } from '@mantine/core';

type Props = {
  label: string;
  /** What there is to choose from; null = nothing is known, and the number is typed. */
  rows: readonly { number: string; title?: string; text: string }[] | null;
  /** The words for «before the first», where that may be chosen. */
  first?: string;
  value: string;
  onChange: (number: string) => void;
};

/** The number of an Điều or a khoản: chosen from the text with its first words, or typed where there is none. */
export function NumberSelect({ label, rows, first, value, onChange }: Props) {
  if (rows === null) {
    return (
      <TextInput
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        maxLength={4}
        {...(first === undefined ? { required: true } : { placeholder: first })}
      />
    );
  }
  return (
    <NativeSelect
      label={label}
      required={first === undefined}
      data={[
        { value: '', label: first ?? '' },
        ...rows.map((row) => ({
          value: row.number,
          label: `${row.number}. ${short(row.title || row.text)}`,
        })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const short = (words: string): string => (words.length > 50 ? `${words.slice(0, 49)}…` : words);
