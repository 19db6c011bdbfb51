import { DateInput } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import 'dayjs/locale/vi.js';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

/** A label to be seen, or one for those who hear it where a table's head says it already. */
type Label = { label: string } | { 'aria-label': string };

type Props = Label & {
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  required?: boolean;
  clearable?: boolean;
  error?: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
  minDate?: string;
};

/** Ways in which an official types a day; two figures of the year are of this century. */
const typed = [
  'DD/MM/YYYY',
  'D/M/YYYY',
  'DD-MM-YYYY',
  'D-M-YYYY',
  'DD.MM.YYYY',
  'D.M.YYYY',
  'DDMMYYYY',
  'D/M/YY',
  'YYYY-MM-DD',
];

function parse(text: string): string | null {
  const format = typed.find((one) => dayjs(text.trim(), one, true).isValid());
  return format ? dayjs(text.trim(), format, true).format('YYYY-MM-DD') : null;
}

/** A calendar day, typed as ngày/tháng/năm or picked from a month that begins on Monday. */
export function DateField({ value, onChange, clearable = false, error, ...rest }: Props) {
  const { t, i18n } = useTranslation();
  const month = useMonthOnDemand();
  const [wrong, setWrong] = useState<string | null>(null);
  // The library goes back to the day before without a word: 31/02 is told, or it would be taken for entered.
  const leave = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    const text = currentTarget.value.trim();
    setWrong(text === '' || parse(text) !== null ? null : text);
    month.close();
  };
  return (
    <DateInput
      {...rest}
      {...month.input}
      onBlur={leave}
      error={wrong === null ? error : t('noSuchDay', { text: wrong })}
      value={value === '' ? null : value}
      onChange={(next) => {
        setWrong(null);
        onChange(next);
      }}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('calendar.clear') }}
      valueFormat="DD/MM/YYYY"
      placeholder={t('dateAsTyped')}
      dateParser={parse}
      firstDayOfWeek={1}
      locale={i18n.language}
      previousLabel={t('calendar.previous')}
      nextLabel={t('calendar.next')}
      getDayProps={() => ({ onClick: month.close })}
      popoverProps={{ withinPortal: true, opened: month.isOpen }}
    />
  );
}

/**
 * The library opens the month with the focus, and then it lies over the very fields and reasons that somebody at the
 * keyboard is led to. Here a click opens it, or the arrow down; Escape closes the month and not the window around it.
 */
function useMonthOnDemand() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setOpen(true);
    if (event.key === 'Escape') close();
  };
  const input = {
    onClick: () => setOpen(true),
    onKeyDown,
    ...(isOpen ? { 'data-mantine-stop-propagation': true } : {}),
  };
  return { isOpen, close, input };
}
