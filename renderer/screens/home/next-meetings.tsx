import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Of } from '../../../shared/records/index.ts';
import { isUnsettled } from '../../../shared/records/meeting.ts';
import { MeetingStateBadge } from '../../components/duty/meeting-state.tsx';
import { Card } from '../../components/page/card.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { allRecordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWorkingCommittee } from '../../working-committee.tsx';
import { useDayName } from './day-name.ts';

const mostShown = 5;

/** The next meetings of all bodies, and before them those whose result nobody has recorded. */
export function NextMeetings() {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const query = useQuery(allRecordsOf('meeting'));
  const bodyName = useBodyName();
  return (
    <Card gap="xs" title={t('meetings.title')}>
      <Loaded query={query}>
        {(meetings) => {
          const ahead = meetings.filter((one) => isAhead(one, today)).sort(byTime);
          const passed = meetings.filter((one) => isUnsettled(one, today)).sort(byTime);
          return (
            <Stack gap="sm">
              {ahead.length + passed.length === 0 && <Text size="sm">{t('meetings.none')}</Text>}
              {passed.slice(-mostShown).map((meeting) => (
                <Line key={meeting.id} meeting={meeting} body={bodyName(meeting)} isUnsettled />
              ))}
              {ahead.slice(0, mostShown).map((meeting) => (
                <Line key={meeting.id} meeting={meeting} body={bodyName(meeting)} />
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Card>
  );
}

const isAhead = ({ state, on }: Of<'meeting'>, today: string): boolean =>
  on >= today && (state === 'planned' || state === 'invited');

const byTime = (a: Of<'meeting'>, b: Of<'meeting'>): number =>
  `${a.on} ${a.startsAt}` < `${b.on} ${b.startsAt}` ? -1 : 1;

/** Whose meeting it is, where the book is kept for several committees; else the title says enough. */
function useBodyName(): (meeting: Of<'meeting'>) => string | null {
  const { committees } = useWorkingCommittee();
  const { data: bodies = [] } = useBodies();
  return ({ bodyId }) =>
    committees.length < 2 ? null : (bodies.find(({ id }) => id === bodyId)?.name ?? null);
}

type LineProps = { meeting: Of<'meeting'>; body: string | null; isUnsettled?: boolean };

function Line({ meeting, body, isUnsettled: isOpen = false }: LineProps) {
  const { t } = useTranslation('home');
  const dayName = useDayName();
  return (
    <div>
      <Group gap="xs">
        <Text size="xs" className="sentence">
          {dayName(meeting.on)}, {meeting.startsAt}
        </Text>
        {isOpen ? (
          <Badge color="yellow" variant="light" c="dark.7" tt="none">
            {t('meetings.unsettled')}
          </Badge>
        ) : (
          <MeetingStateBadge state={meeting.state} type={meeting.type} />
        )}
      </Group>
      <Anchor component={Link} to={`/meetings/${meeting.id}`} size="sm">
        {meeting.title}
      </Anchor>
      {body !== null && (
        <Text size="xs" c="dimmed">
          {body}
        </Text>
      )}
    </div>
  );
}
