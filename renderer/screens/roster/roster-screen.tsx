import { Anchor, Button, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { useBodies } from '../../components/regulation/bodies.ts';
import { useBodyInWork } from '../../components/regulation/body-in-work.ts';
import { GroupChoice } from '../../components/regulation/group-choice.tsx';
import { NewGroupModal } from '../../components/regulation/new-group-modal.tsx';
import { reading } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { DayChoice } from './day-choice.tsx';
import { RosterActions } from './roster-actions.tsx';
import { type Asked, RosterDialogs } from './roster-dialogs.tsx';
import { RosterTable } from './roster-table.tsx';
import { Teams } from './teams.tsx';

/** Which of the two lists: the words of both stand under these names in `roster:`. */
export type Area = 'committee' | 'group';

export const CommitteeScreen = () => <RosterScreen area="committee" key="committee" />;
export const GroupScreen = () => <RosterScreen area="group" key="group" />;

function RosterScreen({ area }: { area: Area }) {
  const { t } = useTranslation('roster');
  const { today } = useStatus();
  const [on, setOn] = useState(today);
  const bodies = useBodies();
  const bodyInWork = useBodyInWork();
  const type = area === 'committee' ? 'committee' : 'working-group';
  return (
    <Loaded query={bodies}>
      {(all) => {
        const body = bodyInWork(all, type, on);
        if (body === null) {
          return (
            <Page title={t(`${area}.title`)}>
              <Missing committee={area === 'group' ? bodyInWork(all, 'committee', on) : null} />
            </Page>
          );
        }
        return <Roster key={body.id} area={area} body={body} bodies={all} on={on} onDay={setOn} />;
      }}
    </Loaded>
  );
}

/** Not every committee has a group, and one that has none may get one; without a committee there is nothing to see. */
function Missing({ committee }: { committee: Of<'body'> | null }) {
  const { t } = useTranslation('roster');
  const mayWrite = useMayWrite(['officer']);
  const [isAdding, setAdding] = useState(false);
  if (committee === null) return <EmptyState title={t('missing')} hint={t('missingHint')} />;
  return (
    <>
      <EmptyState
        title={t('noGroup', { committee: committee.name })}
        hint={t('noGroupHint')}
        action={mayWrite && <Button onClick={() => setAdding(true)}>{t('addGroup')}</Button>}
      />
      {isAdding && <NewGroupModal committee={committee} onClose={() => setAdding(false)} />}
    </>
  );
}

type Props = {
  area: Area;
  body: Of<'body'>;
  bodies: readonly Of<'body'>[];
  on: string;
  onDay: (on: string) => void;
};

function Roster({ area, body, bodies, on, onDay }: Props) {
  const { t } = useTranslation('roster');
  const { t: regulation } = useTranslation('regulation');
  const mayWrite = useMayWrite(['officer']);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isAddingGroup, setAddingGroup] = useState(false);
  const committee = bodies.find(({ id }) => id === body.committeeId) ?? null;
  const query = useQuery({
    ...reading('roster.on', { bodyId: body.id, on }),
    placeholderData: keepPreviousData,
  });
  const lead = (
    <>
      {body.name}
      <Text size="sm" c="dimmed">
        {body.decision === '' ? t('noDecision') : t('setUpBy', { decision: body.decision })}
      </Text>
    </>
  );
  const actions = (
    <RosterActions mayWrite={mayWrite} hasRows={(query.data ?? []).length > 0} onAsk={setAsked} />
  );
  return (
    <Page title={t(`${area}.title`)} lead={lead} actions={actions}>
      {area === 'group' && <GroupChoice bodies={bodies} shown={body} on={on} />}
      {isAddingGroup && committee && (
        <NewGroupModal committee={committee} onClose={() => setAddingGroup(false)} />
      )}
      <Loaded query={query}>
        {(rows) => (
          <>
            <Group justify="space-between">
              <DayChoice on={on} onChange={onDay} />
              {mayWrite && (
                <Group gap="lg">
                  {committee && (
                    <Anchor component="button" type="button" size="sm" onClick={() => setAddingGroup(true)}>
                      {regulation('helper.add')}
                    </Anchor>
                  )}
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    onClick={() => setAsked({ is: 'facts' })}
                  >
                    {t(`${area}.facts`)}
                  </Anchor>
                </Group>
              )}
            </Group>
            <RosterTable area={area} rows={rows} on={on} mayWrite={mayWrite} onAsk={setAsked} />
            {area === 'group' && <Teams body={body} rows={rows} on={on} />}
            {asked && (
              <RosterDialogs asked={asked} body={body} rows={rows} on={on} onClose={() => setAsked(null)} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
