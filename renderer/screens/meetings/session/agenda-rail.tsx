import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { itemStanding, minutesTaken } from '../../../../shared/meetings/sitting/item-course.ts';
import classes from './session.module.css';
import { useSitting, useSittingRows } from './sitting-context.ts';

/** The items of the agenda with how each stands; the one in sight is worked on beside it. */
export function AgendaRail() {
  const { t } = useTranslation('sitting');
  const { meeting, itemId, show, clock } = useSitting();
  const notes = useSittingRows('item-note');
  return (
    <nav className={classes.rail} aria-label={t('agenda.title')}>
      <Title order={2} size="h4">
        {t('agenda.title')} <kbd>F3</kbd>
      </Title>
      {meeting.agenda.length === 0 && <p>{t('agenda.empty')}</p>}
      <ol className={classes.items}>
        {meeting.agenda.map((item, index) => {
          const note = notes.find((one) => one.itemId === item.id) ?? null;
          const standing = itemStanding(note);
          const taken = minutesTaken(note, clock.now);
          const isOver = taken !== null && taken > item.minutes;
          return (
            <li key={item.id}>
              <button
                type="button"
                className={classes.item}
                data-standing={standing}
                data-place={item.id === itemId ? 'agenda' : undefined}
                aria-current={item.id === itemId ? 'true' : undefined}
                onClick={() => show({ itemId: item.id })}
              >
                <span>
                  {index + 1}. {item.title}
                </span>
                <small data-over={isOver || undefined}>
                  {t(`agenda.standings.${standing}`)}
                  {' · '}
                  {taken === null
                    ? t('agenda.planned', { minutes: item.minutes })
                    : `${taken}/${t('agenda.planned', { minutes: item.minutes })}`}
                </small>
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className={classes.item}
            data-place={itemId === '' ? 'agenda' : undefined}
            aria-current={itemId === '' ? 'true' : undefined}
            onClick={() => show({ itemId: '' })}
          >
            <span>{t('agenda.whole')}</span>
            <small>{t('agenda.wholeHint')}</small>
          </button>
        </li>
      </ol>
    </nav>
  );
}
