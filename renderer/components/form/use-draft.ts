import { useCallback, useEffect, useRef, useState } from 'react';

/** What is typed is kept this long after the last key. */
const pause = 400;

/**
 * Keeps what is typed into a form until it is saved, so that a closed window or a power cut in the middle of
 * typing costs nothing. `null` as the key keeps nothing.
 */
export function useDraft<T>(key: string | null): {
  draft: T | null;
  keep: (value: T) => void;
  forget: () => void;
} {
  const name = `draft:${key}`;
  const [draft] = useState<T | null>(() => (key === null ? null : read<T>(name)));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unwritten = useRef<T | null>(null);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (unwritten.current !== null) write(name, unwritten.current);
    unwritten.current = null;
  }, [name]);
  // A form left, or a window closed, right after the last key keeps what was typed as well.
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return {
    draft,
    keep: (value) => {
      if (key === null) return;
      clearTimeout(timer.current);
      unwritten.current = value;
      timer.current = setTimeout(flush, pause);
    },
    forget: () => {
      clearTimeout(timer.current);
      unwritten.current = null;
      localStorage.removeItem(name);
    },
  };
}

/** Drops what was kept under a key, for whoever has used it. */
export const forgetDraft = (key: string): void => localStorage.removeItem(`draft:${key}`);

function read<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the draft, never the form.
  }
}
