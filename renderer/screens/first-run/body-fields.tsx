import { PartFields, type StepGiven, useHelp } from './part-fields.tsx';

const fields = ['name', 'letterheadName', 'abbreviation', 'from', 'decision', 'sealUse'] as const;

/** What is asked for of the committee and of its group alike. */
export function BodyFields({ part, given }: { part: 'committee' | 'group'; given: StepGiven }) {
  return <PartFields part={part} kind="body" fields={fields} given={given} help={useHelp(part)} />;
}
