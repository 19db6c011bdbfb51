import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SittingKind } from '../../../../shared/meetings/sitting/sitting-kinds.ts';
import { kinds } from '../../../../shared/records/index.ts';
import type { AnyKind } from '../../../../shared/records/record.ts';
import { call, Refusal } from '../../../bridge.ts';
import { createDrafts } from './drafts.ts';
import { createSittingBook, type SittingBook } from './sitting-book.ts';
import { sittingRecords } from './sitting-context.ts';

type Row = { id: string };

/** Refusals that pass without anybody changing what is written: the disk, or the program, is in trouble. */
const passing = ['store-stopped', 'disk-full', 'disk-failed', 'read-only', 'book-not-open', 'internal'];

const isPassing = (error: unknown): boolean =>
  !(error instanceof Refusal) || passing.includes(error.failure.code);

/** The writing at one meeting, over the records that have been read; what an earlier time left is taken up. */
export function useSittingBook(meetingId: string): { book: SittingBook; restored: number } {
  const client = useQueryClient();
  const [book] = useState(() => {
    const keyOf = (kind: SittingKind) => sittingRecords(kind, meetingId).queryKey;
    const rowsOf = (kind: SittingKind) => (client.getQueryData(keyOf(kind)) ?? []) as Row[];
    return createSittingBook({
      meetingId,
      drafts: createDrafts(meetingId),
      send: (kind, id, value) => call('sitting.write', { kind, id, meetingId, value }),
      isPassing,
      stored: (kind, id) => rowsOf(kind).find((row) => row.id === id) ?? null,
      onStored: (kind, id, value) => {
        const { schema } = kinds[kind] as AnyKind;
        const others = rowsOf(kind).filter((row) => row.id !== id);
        const row = value === null ? [] : [{ id, removedAt: null, ...schema.parse({ ...value, meetingId }) }];
        client.setQueryData(keyOf(kind), [...others, ...row] as never);
      },
    });
  });
  const [restored, setRestored] = useState(0);
  useEffect(() => {
    setRestored(book.restore());
    const flush = () => book.flush();
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
      book.close();
    };
  }, [book]);
  return { book, restored };
}
