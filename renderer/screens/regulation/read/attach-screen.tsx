import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Of } from '../../../../shared/records/index.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { Page } from '../../../components/page/page.tsx';
import type { Source } from '../../../components/regulation/regulation-reader/reading-draft.ts';
import { RegulationSource } from '../../../components/regulation/regulation-reader/regulation-source.tsx';
import { allRecordsOf, reading } from '../../../queries.ts';
import { AttachDesk } from './attach-desk.tsx';

/** The text of a regulation whose rules are in the book already: read, held against them, and kept with them. */
export function AttachScreen() {
  const { t } = useTranslation('reader');
  const { regulationId } = useParams();
  const regulations = useQuery(allRecordsOf('regulation'));
  return (
    <Loaded query={regulations}>
      {(all) => {
        const version = all.find(({ id }) => id === regulationId);
        return (
          <Page
            title={t('attach.title')}
            lead={version && t('attach.lead', { title: version.title })}
            back={{ to: '/regulation', label: t('back') }}
          >
            {version ? (
              <Attaching version={version} />
            ) : (
              <EmptyState title={t('attach.gone')} hint={t('attach.goneHint')} />
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Attaching({ version }: { version: Of<'regulation'> }) {
  const [source, setSource] = useState<Source | null>(null);
  if (source === null) return <RegulationSource onText={setSource} />;
  return <Chosen version={version} source={source} onOther={() => setSource(null)} />;
}

type ChosenProps = { version: Of<'regulation'>; source: Source; onOther: () => void };

function Chosen({ version, source, onOther }: ChosenProps) {
  const read = useQuery(reading('regulation.read', { text: source.text }));
  return (
    <Loaded query={read}>
      {(found) => <AttachDesk version={version} source={source} reading={found} onOther={onOther} />}
    </Loaded>
  );
}
