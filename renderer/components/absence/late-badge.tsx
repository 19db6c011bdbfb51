import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Lateness } from '../../../shared/meetings/absence/absence-standing.ts';

/** «báo muộn»; nothing where it was said in time. */
export function LateBadge({ lateness }: { lateness: Lateness }) {
  const { t } = useTranslation('absences');
  if (lateness === 'in-time') return null;
  return (
    <Badge color="yellow" variant="light" c="dark.7" tt="none" style={{ flexShrink: 0 }}>
      {t(`late.${lateness}`)}
    </Badge>
  );
}
