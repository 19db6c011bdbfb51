import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { isIsoDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { type MeetingType, meetingTypes, nextMeetingStates } from '../../../shared/records/meeting.ts';
import { stateWords } from '../../components/duty/meeting-state.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { useBodyInWork } from '../../components/regulation/body-in-work.ts';
import { reading } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';
import { draftOf, newDraft } from './meeting-draft.ts';
import { MeetingEditor } from './meeting-editor.tsx';
import { RoundEditor } from './rounds/round-editor.tsx';

/** Plans a new meeting (`/meetings/new?body=…&on=…&type=…`) or changes one (`/meetings/:meetingId/edit`). */
export function MeetingEditorScreen() {
  const { meetingId } = useParams();
  return meetingId === undefined ? <NewMeeting /> : <ChangedMeeting key={meetingId} meetingId={meetingId} />;
}

function NewMeeting() {
  const { t } = useTranslation('meetings');
  const { today } = useStatus();
  const [params] = useSearchParams();
  const bodies = useBodies();
  const bodyInWork = useBodyInWork();
  const on = params.get('on');
  const start = isIsoDate(on) ? on : '';
  return (
    <Loaded query={bodies}>
      {(all) => {
        const body = all.find(({ id }) => id === params.get('body')) ?? bodyInWork(all, 'committee', today);
        if (!body) return <EmptyState title={t('none')} hint={t('noneHint')} />;
        const title = t(body.type === 'committee' ? 'editor.newCommittee' : 'editor.newGroup');
        const place = `${body.id}/${start}`;
        return (
          <Page title={title} lead={body.name}>
            <MeetingEditor
              key={place}
              body={body}
              initial={newDraft({ bodyId: body.id, on: start, type: typeFrom(params.get('type')) })}
              meetingId={null}
              draftKey={`meeting/new/${place}`}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}

const typeFrom = (text: string | null): MeetingType =>
  meetingTypes.find((type) => type === text) ?? meetingTypes[0];

function ChangedMeeting({ meetingId }: { meetingId: string }) {
  const meeting = useQuery(reading('records.get', { kind: 'meeting', id: meetingId }));
  const bodies = useBodies();
  return (
    <Loaded query={meeting}>
      {(record) => (
        <Loaded query={bodies}>{(all) => <Change meeting={record as Of<'meeting'>} bodies={all} />}</Loaded>
      )}
    </Loaded>
  );
}

function Change({ meeting, bodies }: { meeting: Of<'meeting'>; bodies: Of<'body'>[] }) {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const body = bodies.find(({ id }) => id === meeting.bodyId);
  const { t: rounds } = useTranslation('rounds');
  const isRound = meeting.type === 'written-round';
  const Editor = isRound ? RoundEditor : MeetingEditor;
  const isLocked = nextMeetingStates[meeting.state].length === 0;
  return (
    <Page title={isRound ? rounds('editor.change') : t('editor.change')} lead={body?.name}>
      {isLocked || !body ? (
        <Alert color="yellow">
          {t('editor.locked', { state: stateWords(words, meeting) })}{' '}
          <Anchor component={Link} size="sm" to={`/meetings/${meeting.id}`}>
            {meeting.title}
          </Anchor>
        </Alert>
      ) : (
        <>
          {meeting.state === 'invited' && (
            <Alert color="yellow">{isRound ? rounds('editor.underWay') : t('editor.invited')}</Alert>
          )}
          <Editor
            body={body}
            initial={draftOf(meeting)}
            meetingId={meeting.id}
            draftKey={`meeting/${meeting.id}`}
          />
        </>
      )}
    </Page>
  );
}
