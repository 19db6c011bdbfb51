import { Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SittingBook } from './sitting-book.ts';
import { useSitting } from './sitting-context.ts';

/** One word for all that is not in the book yet; drawn anew only when it becomes another. */
function summaryOf(book: SittingBook): string {
  const open = book.open().map(({ standing }) => standing);
  const wrong = open.filter(
    (one) =>
      one.stands === 'wrong' || one.stands === 'overtaken' || (one.stands === 'failed' && !one.passing),
  ).length;
  if (wrong > 0) return `wrong:${wrong}`;
  const failed = open.filter(({ stands }) => stands === 'failed').length;
  if (failed > 0) return `failed:${failed}`;
  if (!book.keepsDrafts() && open.length > 0) return 'noDraft:1';
  if (open.some(({ stands }) => stands === 'sending')) return 'sending:1';
  return open.length > 0 ? 'waiting:1' : 'saved:0';
}

/** Whether all that was written is in the book. */
export function SavingLine() {
  const { t } = useTranslation('sitting');
  const { book } = useSitting();
  const summary = useSyncExternalStore(book.subscribe, () => summaryOf(book));
  const [stands = 'saved', count = '0'] = summary.split(':');
  const isTrouble = stands === 'wrong' || stands === 'failed' || stands === 'noDraft';
  return (
    <Text
      size="sm"
      fw={isTrouble ? 600 : 400}
      c={isTrouble ? 'red.9' : 'dimmed'}
      data-saving={stands}
      {...(isTrouble ? { role: 'alert' } : {})}
    >
      {t(`saving.${stands as 'saved' | 'waiting' | 'sending' | 'wrong' | 'failed' | 'noDraft'}`, {
        count: Number(count),
      })}
    </Text>
  );
}
