import { PasswordInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  longestPassphrase,
  passphraseForm,
  shortestPassphrase,
  strengthOf,
} from '../../../shared/backup/passphrase.ts';
import { Refusal } from '../../bridge.ts';
import { useWords } from '../../words.ts';

type FieldProps = {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  description?: ReactNode;
  error?: ReactNode;
  /** Why it opened nothing: shown as an error, and the field is gone back to. */
  wrong?: string | undefined;
  disabled?: boolean;
  /** A new one is not filled in by the browser from what it remembers. */
  isNew?: boolean;
};

/** The sentence under the field where its passphrase opened nothing; undefined for any other failure, or none. */
export function useWrongPassphrase(error: Error | null): string | undefined {
  const words = useWords();
  const isWrong = error instanceof Refusal && error.failure.code === 'passphrase-wrong';
  return isWrong ? words.error(error) : undefined;
}

/** One entry of a passphrase, hidden until it is asked to be seen. */
export function PassphraseField({ onChange, wrong, error, isNew = false, ...rest }: FieldProps) {
  const { t } = useTranslation('backup');
  const [isSeen, setSeen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong !== undefined) input.current?.focus();
  }, [wrong]);
  return (
    <PasswordInput
      {...rest}
      ref={input}
      error={wrong ?? error}
      maw={440}
      maxLength={longestPassphrase}
      autoComplete={isNew ? 'new-password' : 'off'}
      spellCheck={false}
      visible={isSeen}
      onVisibilityChange={setSeen}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t(isSeen ? 'passphrase.hide' : 'passphrase.show') }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type NewProps = {
  /** The passphrase once both entries agree and it is long enough, otherwise null. */
  onChange: (passphrase: string | null) => void;
  disabled?: boolean;
};

/** A new passphrase, typed twice, with a word on how long it would hold. Kept by nobody: the parent sends it on. */
export function NewPassphrase({ onChange, disabled = false }: NewProps) {
  const { t } = useTranslation('backup');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const strength = strengthOf(first);
  const tell = (one: string, other: string) => {
    const same = passphraseForm(one) === passphraseForm(other);
    onChange(same && strengthOf(one) !== 'too-short' ? passphraseForm(one) : null);
  };
  const isOther = second !== '' && passphraseForm(first) !== passphraseForm(second);
  return (
    <Stack gap="xs">
      <PassphraseField
        isNew
        label={t('passphrase.new')}
        description={t('passphrase.advice', { count: shortestPassphrase })}
        value={first}
        disabled={disabled}
        onChange={(typed) => {
          setFirst(typed);
          tell(typed, second);
        }}
      />
      <Text size="sm" fw={strength === 'weak' ? 600 : undefined} aria-live="polite">
        {first === '' ? '' : t(`passphrase.strength.${strength}`, { count: shortestPassphrase })}
      </Text>
      <PassphraseField
        isNew
        label={t('passphrase.again')}
        value={second}
        error={isOther ? t('passphrase.different') : undefined}
        disabled={disabled}
        onChange={(typed) => {
          setSecond(typed);
          tell(first, typed);
        }}
      />
    </Stack>
  );
}
