import { useTranslation } from 'react-i18next';
import type { HolidayYear, MarkedDay } from '../../../shared/calendar.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import type { FormValue } from '../../components/form/record-form.tsx';
import { RecordModal } from '../../components/form/record-modal.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { DayListField } from './day-list-field.tsx';

type Props = {
  year: number;
  /** What was entered for the year; null where the table that ships is shown. */
  own: Of<'holiday-year'> | null;
  table: HolidayYear | null;
  onClose: () => void;
};

/** The days off and the worked Saturdays of a year, as its notice says. */
export function HolidayModal({ year, own, table, onClose }: Props) {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const create = useOperation('records.create');
  const change = useOperation('records.change');
  async function save({ off, workedSaturdays, source, status }: FormValue) {
    const value = {
      off: byDay(off as MarkedDay[]),
      workedSaturdays: byDay(workedSaturdays as MarkedDay[]),
      source,
      status,
    };
    if (own) await change.mutateAsync({ kind: 'holiday-year', id: own.id, value });
    else await create.mutateAsync({ kind: 'holiday-year', value: { ...value, year } });
    notifyDone(app('state.saved'));
  }
  return (
    <RecordModal
      kind="holiday-year"
      id={own?.id ?? null}
      draftName={`holiday-year/${year}`}
      value={own ?? beginning(year, table)}
      title={t('holidays.formTitle', { year })}
      hint={t('holidays.formHint')}
      size="xl"
      fields={['source', 'status']}
      wide={['source']}
      save={save}
      onClose={onClose}
      extra={(form) => (
        <>
          <DayListField
            label={t('holidays.off')}
            addLabel={t('holidays.addOff')}
            days={form.value.off as MarkedDay[]}
            onChange={(days) => form.set('off', days)}
            error={(row, field) => form.error(`off.${row}.${field}`)}
          />
          <DayListField
            label={t('holidays.worked')}
            addLabel={t('holidays.addWorked')}
            days={form.value.workedSaturdays as MarkedDay[]}
            onChange={(days) => form.set('workedSaturdays', days)}
            error={(row, field) => form.error(`workedSaturdays.${row}.${field}`)}
          />
        </>
      )}
    />
  );
}

/** A notice is entered over the table that ships; its own source does not count for what is typed. */
const beginning = (year: number, table: HolidayYear | null): FormValue => ({
  ...kinds['holiday-year'].empty(),
  ...(table ? { off: [...table.off], workedSaturdays: [...table.workedSaturdays] } : {}),
  year,
});

const byDay = (days: MarkedDay[]): MarkedDay[] => days.toSorted((a, b) => (a.on < b.on ? -1 : 1));
