import { NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { PaperSigning } from '../../../../shared/outputs/meeting-papers.ts';
import { useWords } from '../../../words.ts';

/** What is wrong with a number as it is typed; an empty one is never filled in behind the official's back. */
export const faultOf = (number: number | ''): string | null => {
  if (number === '') return 'required';
  if (number < 1) return 'too-small';
  return number > 99_999 ? 'too-large' : null;
};

type NumberProps = { symbol: string; value: number | ''; onChange: (value: number | '') => void };

/** Số, with the sign that follows it. */
export function PaperNumber({ symbol, value, onChange }: NumberProps) {
  const words = useWords();
  const fault = faultOf(value);
  return (
    <NumberInput
      label={words.fieldLabel('meeting-paper', 'number')}
      description={`/${symbol}`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      required
      min={1}
      max={99_999}
      clampBehavior="none"
      error={fault && words.reason(fault)}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      value={value}
      onChange={(next) => onChange(typeof next === 'number' ? next : '')}
    />
  );
}

/** A signer who is not of the roster. */
export type Given = { name: string; title: string };

type OwnProps = { given: Given; onChange: (given: Given) => void; isMissing: boolean };

export function OwnSigner({ given, onChange, isMissing }: OwnProps) {
  const words = useWords();
  return (
    <SimpleGrid cols={2}>
      <TextInput
        label={words.fieldLabel('meeting-paper', 'signerName')}
        required
        maxLength={200}
        error={isMissing && words.reason('required')}
        value={given.name}
        onChange={(event) => onChange({ ...given, name: event.currentTarget.value })}
      />
      <TextInput
        label={words.fieldLabel('meeting-paper', 'signerTitle')}
        maxLength={200}
        value={given.title}
        onChange={(event) => onChange({ ...given, title: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}

type NoteProps = { latest: PaperSigning['latest']; on: string | null };

/** The newest number of the year, and whether it was given on a later day than this one would be. */
export function NumberNote({ latest, on }: NoteProps) {
  const { t } = useTranslation('meetingPapers');
  if (latest === null) return null;
  const isEarlier = on !== null && on < latest.issuedOn;
  return (
    <Text size="xs" c={isEarlier ? 'orange.9' : 'dimmed'}>
      {t(isEarlier ? 'issue.earlier' : 'issue.latest', {
        number: String(latest.number).padStart(2, '0'),
        on: formatDate(latest.issuedOn),
      })}
    </Text>
  );
}
