import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  type DayStatus,
  dateParts,
  dayStatus,
  formatDate,
  type IsoDate,
  type Period,
} from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useHolidayYears } from '../../components/duty/holiday-years.ts';
import { stateWords } from '../../components/duty/meeting-state.tsx';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { dayByKey, weeksOf } from './month.ts';
import classes from './month-grid.module.css';
import { weekdayKeys } from './weekday-name.ts';

type Props = {
  month: Period;
  meetings: readonly Of<'meeting'>[];
  label: string;
  /** Shows the month of a day that the keys led to. */
  onLeave: (on: IsoDate) => void;
  /** Plans a meeting on a day; left out for those who may not. */
  onPlan: ((on: IsoDate) => void) | null;
};

/** A month of meetings, Monday first, with the days off and the Saturdays worked in exchange. */
export function MonthGrid({ month, meetings, label, onLeave, onPlan }: Props) {
  const { t } = useTranslation('meetings');
  const { today } = useStatus();
  const years = useHolidayYears();
  const grid = useRef<HTMLTableElement>(null);
  const isShown = (on: IsoDate) => month.from <= on && on <= month.until;
  const [at, setAt] = useState<IsoDate>(today);
  const reachable = isShown(at) ? at : isShown(today) ? today : month.from;

  // A day of another month is drawn first, then focused.
  const wanted = useRef<IsoDate | null>(null);
  useEffect(() => {
    const day = grid.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"][tabindex="0"]`);
    if (day) wanted.current = null;
    day?.focus();
  });
  const go = (on: IsoDate) => {
    wanted.current = on;
    setAt(on);
    if (!isShown(on)) onLeave(on);
  };

  return (
    <table ref={grid} className={classes.grid} aria-label={label}>
      <thead>
        <tr>
          {weekdayKeys.map((day) => (
            <th key={day} scope="col">
              {t(`weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((on) => (
              <Day
                key={on}
                on={on}
                status={dayStatus(on, years)}
                isOutside={!isShown(on)}
                isToday={on === today}
                meetings={meetings.filter((meeting) => meeting.on === on)}
                isReachable={on === reachable}
                onGo={go}
                onPlan={onPlan}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A reason that itself says whether the day is off or worked. */
const saysSo = /^(Nghỉ|Làm)/u;

type DayProps = {
  on: IsoDate;
  status: DayStatus;
  isOutside: boolean;
  isToday: boolean;
  meetings: readonly Of<'meeting'>[];
  /** One day of the grid is a stop of the Tab key; the arrow keys lead to the others. */
  isReachable: boolean;
  onGo: (on: IsoDate) => void;
  onPlan: Props['onPlan'];
};

function Day({ on, status, isOutside, isToday, meetings, isReachable, onGo, onPlan }: DayProps) {
  const { t } = useTranslation('meetings');
  const number = dateParts(on).day;
  const className = [classes.day, isToday ? classes.today : ''].join(' ');
  const press = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, on);
    if (next === null) return;
    event.preventDefault();
    onGo(next);
  };
  return (
    <td className={[status.working ? '' : classes.off, isOutside ? classes.outside : ''].join(' ')}>
      {onPlan ? (
        <UnstyledButton
          className={className}
          data-day={on}
          tabIndex={isReachable ? 0 : -1}
          aria-label={[
            number,
            isToday ? t('calendar.today') : '',
            t('calendar.planOn', { on: formatDate(on) }),
          ]
            .filter(Boolean)
            .join(', ')}
          onClick={() => onPlan(on)}
          onKeyDown={press}
        >
          {number}
        </UnstyledButton>
      ) : (
        <span className={className}>{number}</span>
      )}
      {status.why && (
        <div className={[classes.why, status.working ? classes.worked : ''].join(' ')}>
          {saysSo.test(status.why)
            ? status.why
            : t(status.working ? 'calendar.worked' : 'calendar.dayOff', { why: status.why })}
        </div>
      )}
      {[...meetings].sort(byHour).map((meeting) => (
        <MeetingLink key={meeting.id} meeting={meeting} />
      ))}
    </td>
  );
}

const byHour = (a: Of<'meeting'>, b: Of<'meeting'>): number => (a.startsAt < b.startsAt ? -1 : 1);

function MeetingLink({ meeting }: { meeting: Of<'meeting'> }) {
  const words = useWords();
  const state = stateWords(words, meeting);
  return (
    <Link
      to={`/meetings/${meeting.id}`}
      className={classes.meeting}
      data-state={meeting.state}
      title={`${meeting.startsAt} ${meeting.title} – ${meeting.place} – ${state}`}
    >
      <strong>{meeting.startsAt}</strong> · {state}
      <span className={classes.title}>{meeting.title}</span>
    </Link>
  );
}
