import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../../shared/money.ts';
import { useSitting } from './sitting-context.ts';

/** What a long text of a record holds at most. */
const most = 20_000;
const nearlyFull = 18_000;

type Props = {
  label: string;
  value: string;
  /** At every key. */
  onType: (text: string) => void;
  /** When the field is left: what waits goes into the book. */
  onLeave: (text: string) => void;
  error?: string | undefined;
  placeholder?: string;
  description?: string;
  /** Fills the room that there is; else it grows with its text. */
  fills?: boolean;
  place?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

/**
 * A text that is kept at every key. While it is being typed it shows what was typed, blanks and all, whatever the book
 * has made of it; a text that is too long is told and kept.
 */
export function KeptText({ label, value, onType, onLeave, error, fills = false, place, ...rest }: Props) {
  const { t } = useTranslation('sitting');
  const { mayWrite } = useSitting();
  const [text, setText] = useState(value);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) setText(value);
  }, [value]);
  const letters = { letters: formatMoney(text.length), most: formatMoney(most) };
  const tooLong = text.length > most ? t('saving.tooLong', letters) : undefined;
  return (
    <Textarea
      {...rest}
      aria-label={label}
      {...(place ? { 'data-place': place } : {})}
      size="lg"
      {...(fills ? { rows: 10 } : { autosize: true, minRows: 1, maxRows: 8 })}
      readOnly={!mayWrite}
      value={text}
      error={tooLong ?? error}
      {...(text.length > nearlyFull && !tooLong ? { description: t('saving.letters', letters) } : {})}
      onChange={(event) => {
        isTyping.current = true;
        setText(event.currentTarget.value);
        onType(event.currentTarget.value);
      }}
      onBlur={() => {
        const wasTyping = isTyping.current;
        isTyping.current = false;
        if (wasTyping) onLeave(text);
        else setText(value);
      }}
    />
  );
}
