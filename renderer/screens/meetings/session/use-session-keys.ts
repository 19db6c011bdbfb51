import { useEffect, useRef } from 'react';
import { type SittingTab, useSitting } from './sitting-context.ts';
import { useItemMoves } from './use-item-moves.ts';

const tabOfKey: Record<string, SittingTab> = {
  f4: 'notes',
  f6: 'opinions',
  f8: 'rulings',
  f9: 'conclusions',
};

/** The field or list of a part of the screen that takes the keys. */
function focusPlace(name: string): void {
  const places = document.querySelectorAll<HTMLElement>(`[data-place="${name}"]`);
  places[places.length - 1]?.focus();
}

/** The keys of the whole screen; those of a list are the list's own. */
export function useSessionKeys(onHelp: () => void): void {
  const { show, book, mayWrite, clock } = useSitting();
  const { next } = useItemMoves();
  const wanted = useRef<string | null>(null);
  // What the key leads to is there once its part has been drawn.
  useEffect(() => {
    if (wanted.current === null) return;
    focusPlace(wanted.current);
    wanted.current = null;
  });
  useEffect(() => {
    const deeds: Record<string, () => void> = {
      f1: onHelp,
      f2: () => focusPlace('roll'),
      f3: () => focusPlace('agenda'),
      ...Object.fromEntries(
        Object.entries(tabOfKey).map(([key, tab]) => [
          key,
          () => {
            wanted.current = tab;
            show({ tab });
            focusPlace(tab);
          },
        ]),
      ),
      'ctrl+s': () => book.flush(),
      ...(mayWrite && clock.isSitting ? { 'alt+pagedown': next } : {}),
    };
    const press = (event: KeyboardEvent) => {
      const deed = deeds[nameOf(event)];
      if (!deed || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

/** 'f2', 'ctrl+s', 'alt+pagedown'. */
const nameOf = ({ ctrlKey, altKey, key }: KeyboardEvent): string =>
  `${ctrlKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${key.toLowerCase()}`;
