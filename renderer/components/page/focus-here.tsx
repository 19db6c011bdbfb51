import { Stack, type StackProps } from '@mantine/core';
import { useCallback } from 'react';

/**
 * What comes in the place of the button that was pressed takes the focus over, so that the keyboard goes on
 * from here and a reader tells it. Where the focus is elsewhere by now it stays there.
 */
export function FocusHere(props: StackProps) {
  const take = useCallback((element: HTMLDivElement | null) => {
    if (element && document.activeElement === document.body) element.focus();
  }, []);
  return <Stack {...props} ref={take} tabIndex={-1} />;
}
