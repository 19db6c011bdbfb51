import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconDots,
  IconFileText,
  IconHistory,
  IconListNumbers,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Input } from '../../../shared/contract.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isSettled } from '../../../shared/records/meeting.ts';
import { Refusal } from '../../bridge.ts';
import { MeetingStateBadge } from '../../components/duty/meeting-state.tsx';
import { RecordHistory } from '../../components/history/record-history.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { PaperDialog } from '../../components/paper/paper-dialog.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { reading } from '../../queries.ts';
import { useMayWrite } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { CurrentMeeting } from './current-meeting.tsx';
import { EnterMeeting } from './enter-meeting.tsx';
import { MeetingTabs } from './meeting-tabs.tsx';
import { RoundPapers } from './rounds/round-papers.tsx';
import { useDayRoster } from './use-day-roster.ts';

type Meeting = Of<'meeting'>;

/** One meeting: its facts, agenda, people, state and papers. */
export function MeetingScreen() {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { meetingId = '' } = useParams();
  const query = useQuery(reading('records.get', { kind: 'meeting', id: meetingId }));
  const bodies = useBodies();
  if (query.error instanceof Refusal && query.error.failure.code === 'not-found') {
    return (
      <Page title={words.kindOne('meeting')} back={{ to: '/committee-meetings', label: t('detail.back') }}>
        <EmptyState title={t('detail.gone')} hint={t('detail.goneHint')} />
      </Page>
    );
  }
  return (
    <Loaded query={query}>
      {(record) => (
        <Loaded query={bodies}>
          {(all) => {
            const meeting = record as Meeting;
            return <Detail meeting={meeting} body={all.find(({ id }) => id === meeting.bodyId) ?? null} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Detail({ meeting, body }: { meeting: Meeting; body: Of<'body'> | null }) {
  const { t } = useTranslation('meetings');
  const mayWrite = useMayWrite(kinds.meeting.access.write);
  const roster = useDayRoster(meeting.bodyId, meeting.on);
  const home = body?.type === 'working-group' ? '/group-meetings' : '/committee-meetings';
  return (
    <Page
      back={{ to: home, label: t('detail.back') }}
      title={meeting.title}
      lead={
        <Group gap="xs">
          <MeetingStateBadge state={meeting.state} type={meeting.type} />
          <span>{body?.name}</span>
        </Group>
      }
      actions={<Actions meeting={meeting} mayWrite={mayWrite} home={home} />}
    >
      <CurrentMeeting value={{ meeting, body, roster, mayWrite }}>
        <MeetingTabs />
      </CurrentMeeting>
    </Page>
  );
}

type ActionsProps = { meeting: Meeting; mayWrite: boolean; home: string };

function Actions({ meeting, mayWrite, home }: ActionsProps) {
  const { t } = useTranslation('meetings');
  const { t: app } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoval();
  const [paper, setPaper] = useState<Input<'papers.preview'> | null>(null);
  const [isHistoryShown, setHistory] = useState(false);
  const isFixed = isSettled(meeting.state);
  return (
    <>
      {meeting.type === 'written-round' ? (
        <RoundPapers meetingId={meeting.id} />
      ) : (
        <>
          <Button
            variant="default"
            leftSection={<IconFileText size={18} aria-hidden />}
            onClick={() => setPaper({ paper: 'invitation', meetingId: meeting.id })}
          >
            {t('papers.invitation')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconListNumbers size={18} aria-hidden />}
            onClick={() => setPaper({ paper: 'agenda', meetingId: meeting.id })}
          >
            {t('papers.agenda')}
          </Button>
        </>
      )}
      <EnterMeeting meeting={meeting} mayWrite={mayWrite} />
      {mayWrite && !isFixed && (
        <Button
          component={Link}
          to={`/meetings/${meeting.id}/edit`}
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {app('actions.edit')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={app('actions.more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setHistory(true)}>
            {app('actions.history')}
          </Menu.Item>
          {mayWrite && (
            <Menu.Item
              color="red.9"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => {
                remove({ kind: 'meeting', id: meeting.id, title: meeting.title });
                void navigate(home);
              }}
            >
              {app('actions.remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isHistoryShown && <RecordHistory kind="meeting" id={meeting.id} onClose={() => setHistory(false)} />}
      {paper && <PaperDialog request={paper} onClose={() => setPaper(null)} />}
    </>
  );
}
