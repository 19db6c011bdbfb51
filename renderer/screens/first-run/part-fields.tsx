import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/records/index.ts';
import type { BookDraft, BookValues, Part } from '../../../shared/setup/book-draft.ts';
import { PartGrid } from '../../components/form/part-grid.tsx';

/** What every step is given: the draft, its values with the proposals in place, and what is not in order. */
export type StepGiven = {
  draft: BookDraft;
  values: BookValues;
  /** Reasons by field; empty until the official has tried to go on. */
  errors: Record<string, string>;
  onType: (part: Part, field: string, value: unknown) => void;
  /** Opens the reader of the commune's own regulation. */
  onRead: () => void;
};

type Props = {
  part: Part;
  kind: KindName;
  fields: readonly string[];
  given: StepGiven;
  /** Help below the label; a field without any has none. */
  help: (field: string) => string;
};

/** The fields of a part, by their meanings, with what they are for. */
export function PartFields({ part, kind, fields, given, help }: Props) {
  const { values, errors, onType } = given;
  return (
    <PartGrid
      {...{ kind, fields, errors, help }}
      value={values[part]}
      onType={(field, value) => onType(part, field, value)}
    />
  );
}

/** The help of a part's fields as it stands in `firstRun:<part>`. */
export function useHelp(part: Part): (field: string) => string {
  const { i18n } = useTranslation();
  return (field) => (i18n.t as (key: string) => string)(`firstRun:${part}.${field}`);
}
