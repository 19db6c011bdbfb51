import { useEffect, useState } from 'react';
import { timeInVietnam } from '../../../../shared/calendar.ts';

const read = (): string => timeInVietnam(new Date().toISOString());

/** The clock on the wall, `HH:mm`; whoever shows it is drawn anew once a minute. */
export function useWallClock(): string {
  const [time, setTime] = useState(read);
  useEffect(() => {
    const ticking = setInterval(() => setTime(read()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return time;
}
