import { Textarea, type TextareaProps } from '@mantine/core';

type Props = Pick<TextareaProps, 'label' | 'placeholder' | 'minRows' | 'autoFocus' | 'error'> & {
  /** Where the field stands in a window that puts the focus itself. */
  'data-autofocus'?: boolean;
  value: string;
  onChange: (reason: string) => void;
};

/** Asks why: what is done with a reason keeps it in the history for good. */
export function ReasonField({ onChange, ...field }: Props) {
  return (
    <Textarea
      {...field}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={1000}
      autosize
      required
    />
  );
}
