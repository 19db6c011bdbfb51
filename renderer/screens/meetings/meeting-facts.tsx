import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaEnd } from '../../../shared/meetings/agenda-clock.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';
import classes from './meeting-facts.module.css';
import type { DayRoster } from './use-day-roster.ts';
import { useDayWords } from './weekday-name.ts';

type Props = { meeting: Of<'meeting'>; roster: DayRoster };

/** When, where, who chairs; what is not known is said to be missing. */
export function MeetingFacts({ meeting, roster }: Props) {
  const { t } = useTranslation('meetings');
  const { t: app } = useTranslation();
  const words = useWords();
  const { dayOf } = useDayWords();
  const endsAt = agendaEnd(meeting.startsAt, meeting.agenda);
  const personWords = (id: string | null): string => {
    if (id === null) return '';
    const row = roster.rows.find(({ personId }) => personId === id);
    return [roster.nameOf(id), row?.postTitle].filter(Boolean).join(', ');
  };
  const facts: [string, ReactNode][] = [
    [t('detail.time'), `${dayOf(meeting.on)}, ${meeting.startsAt}${endsAt ? ` – ${endsAt}` : ''}`],
    [words.fieldLabel('meeting', 'place'), meeting.place],
    [words.fieldLabel('meeting', 'type'), words.choiceLabel('meeting', 'type', meeting.type)],
    [words.fieldLabel('meeting', 'chairId'), personWords(meeting.chairId)],
    [words.fieldLabel('meeting', 'secretaryId'), personWords(meeting.secretaryId)],
    ...(meeting.note ? [[words.fieldLabel('meeting', 'note'), meeting.note] as [string, ReactNode]] : []),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>
            {value || (
              <Text span size="sm" c="dimmed">
                {app('state.unknown')}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
