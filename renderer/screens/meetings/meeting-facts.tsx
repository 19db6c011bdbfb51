import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { agendaEnd } from '../../../shared/meetings/agenda-clock.ts';
import type { Of } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';
import classes from './meeting-facts.module.css';
import type { DayRoster } from './use-day-roster.ts';
import { useDayWords } from './weekday-name.ts';

type Props = { meeting: Of<'meeting'>; roster: DayRoster };

type Fact = [string, ReactNode];

/** A line that stands only where there is something to say. */
const when = (isThere: boolean, fact: Fact): Fact[] => (isThere ? [fact] : []);

/** When, where, who called it, who chairs; what is not known is said to be missing. */
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
  const convenedWords = (name: string, proposedBy: string) =>
    [name, proposedBy && t('detail.onProposal', { who: proposedBy })].filter(Boolean).join(', ');
  const decidedOn = meeting.attendeesDecidedOn === null ? '' : formatDate(meeting.attendeesDecidedOn);
  const facts: Fact[] = [
    [t('detail.time'), `${dayOf(meeting.on)}, ${meeting.startsAt}${endsAt ? ` – ${endsAt}` : ''}`],
    [words.fieldLabel('meeting', 'place'), meeting.place],
    [words.fieldLabel('meeting', 'type'), words.choiceLabel('meeting', 'type', meeting.type)],
    ...when(meeting.convenedById !== null || meeting.proposedBy !== '', [
      words.fieldLabel('meeting', 'convenedById'),
      convenedWords(personWords(meeting.convenedById), meeting.proposedBy),
    ]),
    [words.fieldLabel('meeting', 'chairId'), personWords(meeting.chairId)],
    ...when(meeting.chairBy !== 'title', [
      words.fieldLabel('meeting', 'chairBy'),
      [words.choiceLabel('meeting', 'chairBy', meeting.chairBy), meeting.authorisation]
        .filter(Boolean)
        .join(': '),
    ]),
    [words.fieldLabel('meeting', 'secretaryId'), personWords(meeting.secretaryId)],
    ...when(meeting.attendeesDecidedById !== null, [
      words.fieldLabel('meeting', 'attendeesDecidedById'),
      [roster.nameOf(meeting.attendeesDecidedById ?? ''), decidedOn].filter(Boolean).join(', '),
    ]),
    ...when(meeting.begunAt !== '' || meeting.endedAt !== '', [
      t('detail.hours'),
      [meeting.begunAt || '…', meeting.endedAt || '…'].join(' – '),
    ]),
    ...when(meeting.note !== '', [words.fieldLabel('meeting', 'note'), meeting.note]),
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
