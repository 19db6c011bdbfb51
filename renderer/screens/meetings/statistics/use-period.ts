import { useSearchParams } from 'react-router';
import { dateParts, isIsoDate, type Period, periodOf } from '../../../../shared/calendar.ts';
import { useStatus } from '../../../status.tsx';

/** Periods that are asked for most, by the day on which they are asked for. */
export const quickPeriods = ['year', 'half-year', 'quarter', 'lastYear'] as const;
export type QuickPeriod = (typeof quickPeriods)[number];

export type ChosenPeriod = {
  from: string;
  until: string;
  /** The quick choice that it is; null for one of one's own. */
  quick: QuickPeriod | null;
  choose: (span: { from: string; until: string }) => void;
  chooseQuick: (quick: QuickPeriod) => void;
};

export function quickSpan(quick: QuickPeriod, today: string): Pick<Period, 'from' | 'until'> {
  if (quick !== 'lastYear') return periodOf(quick, today);
  const { year } = dateParts(today);
  return periodOf('year', `${year - 1}-01-01`);
}

/** The period of the statistics; it stands in the address. Without one, this year. */
export function usePeriod(): ChosenPeriod {
  const { today } = useStatus();
  const [params, setParams] = useSearchParams();
  const usual = quickSpan('year', today);
  const given = (name: 'from' | 'until') => {
    const day = params.get(name);
    return day === null ? usual[name] : isIsoDate(day) ? day : '';
  };
  const [from, until] = [given('from'), given('until')];
  const choose = (span: { from: string; until: string }) =>
    setParams(
      (now) => {
        now.set('from', span.from);
        now.set('until', span.until);
        return now;
      },
      { replace: true },
    );
  const quick = quickPeriods.find((one) => {
    const span = quickSpan(one, today);
    return span.from === from && span.until === until;
  });
  return { from, until, quick: quick ?? null, choose, chooseQuick: (one) => choose(quickSpan(one, today)) };
}
