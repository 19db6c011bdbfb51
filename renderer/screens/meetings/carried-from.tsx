import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { reading } from '../../queries.ts';

/** The earlier meeting that an item of the agenda comes from; leads there. */
export function CarriedFrom({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('agenda');
  const { data } = useQuery(reading('records.get', { kind: 'meeting', id: meetingId }));
  if (!data) return null;
  const on = formatDate((data as Of<'meeting'>).on);
  return (
    <Anchor component={Link} size="xs" to={`/meetings/${meetingId}`}>
      {t('row.carried', { on })}
    </Anchor>
  );
}
