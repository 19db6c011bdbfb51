import { Alert, Anchor, Box, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../../shared/calendar.ts';
import { useStatus } from '../../status.tsx';

/** Says on every screen that this copy of the book is locked: it went elsewhere, or was not taken into use yet. */
export function MovedNotice({ onCompare }: { onCompare: () => void }) {
  const { t } = useTranslation('handover');
  const { moved } = useStatus();
  if (moved === null) return null;
  const { to, from, at, by, here, handoverId } = moved;
  return (
    <Box mb="md">
      <Alert color="yellow" icon={<IconLock aria-hidden />} role="status">
        <Text size="sm">
          {here ? t('moved.band', { to, at: formatInstant(at), by }) : t('arrived.band', { from })}
        </Text>
        {here ? (
          <Anchor component={Link} to={`/handover/${handoverId}`} size="sm">
            {t('moved.details')}
          </Anchor>
        ) : (
          <Anchor component="button" type="button" onClick={onCompare} size="sm">
            {t('arrived.again')}
          </Anchor>
        )}
      </Alert>
    </Box>
  );
}
