import { useTranslation } from 'react-i18next';
import { daysBetween, formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

type Due = Pick<Of<'task'>, 'deadlineText' | 'deadlineKind' | 'dueOn' | 'state' | 'doneOn'>;

/** When a task is due: the words of the text, and the day with how far it is. Nothing is reckoned where there is no day. */
export function useTaskWhen(): (task: Due) => { written: string; day: string } {
  const written = useWritten();
  const dueDay = useDueDay();
  const doneDay = useDoneDay();
  return (task) => ({
    written: written(task),
    day: task.state === 'done' ? doneDay(task) : dueDay(task),
  });
}

function useWritten(): (task: Due) => string {
  const { t } = useTranslation('tasks');
  const words = useWords();
  return ({ deadlineText, deadlineKind, dueOn }) => {
    if (deadlineText !== '' || dueOn !== null) return deadlineText;
    return deadlineKind === 'none'
      ? t('when.noDay')
      : words.choiceLabel('task', 'deadlineKind', deadlineKind);
  };
}

function useDoneDay(): (task: Due) => string {
  const { t } = useTranslation('tasks');
  return ({ dueOn, doneOn }) => {
    if (doneOn === null) return '';
    const late = dueOn === null ? 0 : daysBetween(dueOn, doneOn);
    return t(late > 0 ? 'when.doneLate' : 'when.doneOn', { on: formatDate(doneOn), count: late });
  };
}

function useDueDay(): (task: Due) => string {
  const { t } = useTranslation('tasks');
  const { today } = useStatus();
  return ({ dueOn, state }) => {
    if (dueOn === null) return '';
    const due = t('when.day', { on: formatDate(dueOn) });
    if (state !== 'open') return due;
    const days = daysBetween(today, dueOn);
    if (days === 0) return `${due} (${t('when.today')})`;
    return `${due} (${t(days < 0 ? 'when.late' : 'when.left', { count: Math.abs(days) })})`;
  };
}
