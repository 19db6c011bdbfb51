import { useTranslation } from 'react-i18next';
import type { ChangeRow, ChangeStep } from '../../../shared/outputs/history.ts';
import { useWords } from '../../words.ts';

/** So many records are named in a row. */
const named = 2;

/** The words of a change for a row: what was done, and to what. */
export function useChangeWords() {
  const { t } = useTranslation('history');
  const { say, kindOne } = useWords();
  const stepWords = ({ kind, title }: ChangeStep): string =>
    title === '' ? kindOne(kind) : `${kindOne(kind)}: ${title}`;
  return {
    stepWords,
    /** «Sửa», or what the operation is called where that says more. */
    what: ({ channel, steps: [first] }: ChangeRow): string =>
      say(`history:operations.${channel}`, {
        defaultValue: first ? say(`history:verbs.${first.verb}`) : channel,
      }),
    objects: ({ steps, count }: ChangeRow): string => {
      const words = steps.slice(0, named).map(stepWords);
      const others = count - words.length;
      return [words.join('; '), others > 0 ? t('changes.others', { count: others }) : '']
        .filter(Boolean)
        .join(' ');
    },
    who: (name: string): string => name || t('program'),
  };
}
