import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openItems } from '../../../../shared/meetings/checklist/file-checklist.ts';
import { wasHeld } from '../../../../shared/records/meeting.ts';
import { Loaded } from '../../../components/page/loaded.tsx';
import { reading } from '../../../queries.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { MoveDialog } from '../move-dialog.tsx';
import { FileTable } from './file-table.tsx';

/** Hồ sơ cuộc họp: what the file needs before it is closed, and closing it. */
export function FileTab() {
  const { meeting, mayWrite } = useCurrentMeeting();
  const query = useQuery(reading('meetings.file', { meetingId: meeting.id }));
  return (
    <Loaded query={query}>
      {({ items, regulationId }) => (
        <Stack gap="md">
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Standing open={openItems(items).length} />
            {mayWrite && wasHeld(meeting) && <Closing />}
          </Group>
          <FileTable items={items} regulationId={regulationId} />
        </Stack>
      )}
    </Loaded>
  );
}

/** How many things are still to be done; that it is closed, and what can be written all the same. */
function Standing({ open }: { open: number }) {
  const { t } = useTranslation('deliveries');
  const { meeting } = useCurrentMeeting();
  if (meeting.state === 'closed') {
    return (
      <Alert icon={<IconLock aria-hidden />} variant="light">
        {t('file.closed')}
      </Alert>
    );
  }
  return (
    <div role="status">
      <Text fw={500}>{open === 0 ? t('file.whole') : t('file.gaps', { count: open })}</Text>
      {!wasHeld(meeting) && (
        <Text size="sm">{t(meeting.type === 'written-round' ? 'file.earlyRound' : 'file.early')}</Text>
      )}
    </div>
  );
}

function Closing() {
  const { t } = useTranslation('deliveries');
  const { t: rounds } = useTranslation('rounds');
  const { meeting } = useCurrentMeeting();
  const [isMoving, setMoving] = useState(false);
  const isClosed = meeting.state === 'closed';
  const Icon = isClosed ? IconLockOpen : IconLock;
  return (
    <>
      <Button
        variant={isClosed ? 'default' : 'filled'}
        style={{ flexShrink: 0 }}
        leftSection={<Icon size={18} aria-hidden />}
        onClick={() => setMoving(true)}
      >
        {t(isClosed ? 'file.reopen' : 'file.close')}
      </Button>
      {isMoving && (
        <MoveDialog
          meeting={meeting}
          to={isClosed ? 'held' : 'closed'}
          {...(meeting.type === 'written-round' && {
            words: {
              title: rounds(isClosed ? 'steps.reopenNow' : 'steps.closeNow'),
              question: rounds(isClosed ? 'steps.askReopened' : 'steps.askClosed'),
            },
          })}
          onClose={() => setMoving(false)}
        />
      )}
    </>
  );
}
