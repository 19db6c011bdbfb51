/** What was typed and is not yet in the book, kept by the page itself so that a closed window costs nothing. */
export type Draft = {
  /** Null = taken away. */
  value: Record<string, unknown> | null;
  /**
   * What the book may hold without anybody else having written: what it held when the typing began, and what was on
   * its way. A draft never goes over anything else by itself.
   */
  bases: (string | null)[];
};

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type Drafts = ReturnType<typeof createDrafts>;

/** The drafts of one meeting, one for each record, by its key. */
export function createDrafts(meetingId: string, shelf: Shelf = localStorage) {
  const prefix = `draft:sitting:${meetingId}:`;
  return {
    /** False where the page could not keep it: the storage is full or forbidden. */
    keep: (key: string, draft: Draft): boolean => {
      try {
        shelf.setItem(prefix + key, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    forget: (key: string) => shelf.removeItem(prefix + key),
    all: (): [string, Draft][] => {
      const names = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
      return names
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => {
          const draft = read(shelf.getItem(name));
          return draft ? [[name.slice(prefix.length), draft] as [string, Draft]] : [];
        });
    },
  };
}

function read(text: string | null): Draft | null {
  try {
    const found = JSON.parse(text ?? 'null') as Draft | null;
    return found !== null && typeof found === 'object' && 'value' in found && Array.isArray(found.bases)
      ? found
      : null;
  } catch {
    return null;
  }
}
