import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { versionOn } from '../../../shared/regulation/version-on.ts';
import { bodyOn, useBodies } from '../../components/bodies.ts';
import { DateField } from '../../components/date-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Page } from '../../components/page.tsx';
import { allRecordsOf } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { RuleList } from './rule-list.tsx';
import { VersionCard } from './version-card.tsx';
import { VersionList } from './version-list.tsx';

/** Quy chế: what the regulation in force on a day says on every point, and where. */
export function RegulationScreen() {
  const { t } = useTranslation('regulation');
  const { today } = useStatus();
  const [on, setOn] = useState(today);
  const bodies = useBodies();
  const regulations = useQuery(allRecordsOf('regulation', { sort: { field: 'from', descending: true } }));
  const day = (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <DateField label={t('on')} value={on} onChange={(next) => setOn(next ?? today)} />
      {on !== today && (
        <Button variant="default" onClick={() => setOn(today)}>
          {t('today')}
        </Button>
      )}
    </Group>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={day}>
      <Loaded query={bodies}>
        {(all) => (
          <Loaded query={regulations}>
            {(versions) => (
              <Versions
                versions={versions.filter(({ bodyId }) => bodyId === bodyOn(all, 'committee', on)?.id)}
                on={on}
                onShow={setOn}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

type Props = { versions: readonly Of<'regulation'>[]; on: string; onShow: (on: string) => void };

function Versions({ versions, on, onShow }: Props) {
  const { t } = useTranslation('regulation');
  const version = versionOn(versions, on);
  if (versions.length === 0) {
    return <EmptyState title={t('none.noneAtAll')} hint={t('none.noneAtAllHint')} />;
  }
  const list = (
    <VersionList versions={versions} shownId={version?.id ?? null} onShow={({ from }) => onShow(from)} />
  );
  if (version === null) {
    return (
      <>
        <EmptyState title={t('none.title', { on: formatDate(on) })} hint={t('none.hint')} />
        {list}
      </>
    );
  }
  return (
    <>
      <VersionCard version={version} />
      {versions.length > 1 && list}
      <RuleList profile={version.rules} />
      {versions.length === 1 && list}
    </>
  );
}
