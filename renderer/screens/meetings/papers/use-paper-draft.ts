import { useCallback, useEffect, useRef, useState } from 'react';
import type { Of } from '../../../../shared/records/index.ts';
import { useDraft } from '../../../components/form/use-draft.ts';
import { useOperation } from '../../../queries.ts';

export type PaperWords = Pick<Of<'meeting-paper'>, 'subject' | 'sections' | 'recipients'>;

/** What is typed goes into the book this long after the last key. */
const pause = 800;

/**
 * The words of a draft while they are gone over: kept in the window at each key, and in the book a moment later or
 * when the screen is left.
 */
export function usePaperDraft(paper: Of<'meeting-paper'>) {
  const kept = useDraft<PaperWords>(`meeting-paper:${paper.id}`);
  const save = useOperation('meeting-papers.save');
  const [words, setWords] = useState<PaperWords>(
    () => kept.draft ?? { subject: paper.subject, sections: paper.sections, recipients: paper.recipients },
  );
  const unsaved = useRef<PaperWords | null>(kept.draft);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { mutateAsync } = save;
  const { forget } = kept;
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const value = unsaved.current;
    if (value === null) return;
    unsaved.current = null;
    try {
      await mutateAsync({ id: paper.id, value });
      if (unsaved.current === null) forget();
    } catch (error) {
      unsaved.current ??= value;
      throw error;
    }
  }, [mutateAsync, forget, paper.id]);
  const flushing = useRef(flush);
  flushing.current = flush;
  useEffect(() => () => void flushing.current().catch(() => undefined), []);
  const change = (next: PaperWords) => {
    setWords(next);
    kept.keep(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    // What went wrong is told by the notice beside the draft.
    timer.current = setTimeout(() => void flush().catch(() => undefined), pause);
  };
  return { words, change, flush, error: save.error, isSaving: save.isPending };
}
