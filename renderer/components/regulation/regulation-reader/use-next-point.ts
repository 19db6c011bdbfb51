import { type RefObject, useCallback, useEffect, useState } from 'react';

/**
 * Leads the keyboard to the point that is to be settled next, once its row is drawn. A button that settled a
 * point is gone with that: whoever works by keyboard goes on where the work goes on.
 */
export function useNextPoint(within: RefObject<HTMLElement | null>): (name: string | null) => void {
  // A turn of its own for each wish: the same point may be wanted twice.
  const [wanted, setWanted] = useState<{ name: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const row = within.current?.querySelector(`[data-point="${CSS.escape(wanted.name)}"]`);
    const first = row?.querySelector('[data-first]') ?? row?.querySelector('button, input');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [wanted, within]);
  return useCallback((name) => setWanted(name === null ? null : { name }), []);
}
