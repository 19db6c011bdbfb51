import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isIsoDate } from '../../../../shared/calendar.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { Page } from '../../../components/page/page.tsx';
import { useBodies } from '../../../components/regulation/bodies.ts';
import { useBodyInWork } from '../../../components/regulation/body-in-work.ts';
import { useStatus } from '../../../status.tsx';
import { newDraft } from '../meeting-draft.ts';
import { RoundEditor } from './round-editor.tsx';

/** A new round of written opinions (`/meetings/new-round?body=…&on=…`). */
export function NewRoundScreen() {
  const { t } = useTranslation('rounds');
  const { t: meetings } = useTranslation('meetings');
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
        if (!body) return <EmptyState title={meetings('none')} hint={meetings('noneHint')} />;
        const initial = newDraft({ bodyId: body.id, on: start, type: 'written-round' });
        return (
          <Page title={t('editor.new')} lead={body.name}>
            <RoundEditor
              key={body.id}
              body={body}
              initial={{ ...initial, startsAt: '17:00' }}
              meetingId={null}
              draftKey={`round/new/${body.id}/${start}`}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}
