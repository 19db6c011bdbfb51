import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedTime } from '../../../../shared/meetings/sitting/typed-time.ts';

type Props = {
  label: string;
  /** `HH:mm`, or empty. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  isLabelShown?: boolean;
  disabled?: boolean;
  isSmall?: boolean;
};

/** A time of day in one box, typed as people write it (815, 8h15) and taken over at Enter or when it is left. */
export function ClockField({
  label,
  value,
  onChange,
  error,
  isLabelShown = false,
  disabled = false,
  isSmall = false,
}: Props) {
  const { t } = useTranslation('sitting');
  const [text, setText] = useState(value);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(value);
    setWrong(false);
  }, [value]);
  const take = () => {
    if (text === value) return;
    const time = text.trim() === '' ? '' : typedTime(text);
    setWrong(time === null);
    if (time === null) return;
    setText(time);
    if (time !== value) onChange(time);
  };
  return (
    <TextInput
      w={isLabelShown ? 96 : 78}
      size={isSmall ? 'sm' : 'md'}
      inputMode="numeric"
      placeholder="--:--"
      disabled={disabled}
      {...(isLabelShown ? { label } : { 'aria-label': label })}
      value={text}
      error={isWrong ? t('roll.notATime') : error}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
