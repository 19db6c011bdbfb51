import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { Card } from '../../components/page/card.tsx';
import { useWords } from '../../words.ts';
import type { DayRoster } from './use-day-roster.ts';

type Props = { meeting: Of<'meeting'>; roster: DayRoster };

/** The members invited, with both titles of that day, who of the roster is not, and the guests. */
export function MeetingPeople({ meeting, roster }: Props) {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { attendeeIds, guests } = meeting;
  const left = roster.rows.filter((row) => !attendeeIds.includes(row.personId));
  const titlesOf = (id: string): string => {
    const row = roster.rows.find(({ personId }) => personId === id);
    return row
      ? [words.choiceLabel('membership', 'role', row.role), row.postTitle].filter(Boolean).join(' · ')
      : '';
  };
  return (
    <>
      <Card title={t('detail.people', { count: attendeeIds.length })}>
        {attendeeIds.length === 0 && <Text size="sm">{t('detail.nobody')}</Text>}
        <List size="sm" type="ordered" spacing={4}>
          {attendeeIds.map((id) => (
            <List.Item key={id}>
              {roster.nameOf(id)}
              <Text size="xs" c="dimmed">
                {titlesOf(id)}
              </Text>
            </List.Item>
          ))}
        </List>
        {left.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('attendees.notInvited', { names: left.map((row) => row.fullName).join(', ') })}
          </Text>
        )}
      </Card>
      {guests.length > 0 && (
        <Card title={t('detail.guests', { count: guests.length })}>
          <List size="sm" spacing={4}>
            {guests.map((guest, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: guests have no id, and this list does not change in place.
              <List.Item key={index}>
                {guest.name}
                <Text size="xs" c="dimmed">
                  {guest.title}
                </Text>
              </List.Item>
            ))}
          </List>
        </Card>
      )}
    </>
  );
}
