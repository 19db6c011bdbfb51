import { useState } from 'react';
import { useDraft } from '../../form/use-draft.ts';
import type { ReadingDraft } from './reading-draft.ts';

/** What has been settled of a reading, kept at every step until it is used or given up. */
export function useReadingDraft(key: string) {
  const { draft: kept, keep, forget } = useDraft<ReadingDraft>(key);
  const [draft, setDraft] = useState(kept);
  return {
    draft,
    /** Whether it was begun on another day, or before the window was closed. */
    isOld: kept !== null && kept === draft,
    change: (next: ReadingDraft) => {
      setDraft(next);
      keep(next);
    },
    giveUp: () => {
      setDraft(null);
      forget();
    },
  };
}
