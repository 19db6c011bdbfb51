import { Anchor, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Input } from '../../../shared/contract.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { isValidOn } from '../../../shared/records/record.ts';
import { type PresetName, presets } from '../../../shared/regulation/presets/index.ts';
import { proposalsFromPreset } from '../../../shared/setup/proposals-from-preset.ts';
import type { ReadBook } from '../../../shared/setup/proposals-from-reading.ts';
import { Card } from '../../components/page/card.tsx';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { Page } from '../../components/page/page.tsx';
import { NewCommitteeForm } from '../../components/regulation/new-committee/new-committee-form.tsx';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';

const presetNames = Object.keys(presets) as PresetName[];

/** A further committee beside those of the book, by one of the regulations that come with the program. */
export function NewCommitteeScreen() {
  const { t } = useTranslation('newCommittee');
  const mayWrite = useMayWrite(kinds.body.access.write);
  const communes = useQuery(allRecordsOf('commune'));
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      back={{ to: '/settings?tab=names', label: t('page.back') }}
    >
      {mayWrite ? (
        <Loaded query={communes}>{(all) => <Steps communes={all} />}</Loaded>
      ) : (
        <EmptyState title={t('page.onlyOfficer')} hint={t('page.onlyOfficerHint')} />
      )}
    </Page>
  );
}

function Steps({ communes }: { communes: readonly Of<'commune'>[] }) {
  const { t } = useTranslation('newCommittee');
  const { t: first } = useTranslation('firstRun');
  const { today } = useStatus();
  const navigate = useNavigate();
  const add = useOperation('bodies.add');
  const [preset, setPreset] = useState<PresetName>('tung-chau');
  const communeName = communes.find((one) => isValidOn(one, today))?.name ?? '';
  async function create({ committee, group, regulation }: ReadBook) {
    const facts = regulation as Input<'bodies.add'>['regulation'];
    const { committeeId } = await add.mutateAsync({ committee, group, regulation: facts, rules: { preset } });
    notifyDone(t('done', { name: String(committee.name) }));
    void navigate(`/committee?of=${committeeId}`);
  }
  return (
    <>
      <Card title={t('page.rules')}>
        <NativeSelect
          label={first('regulation.preset')}
          description={t('page.rulesHint')}
          data={presetNames.map((name) => ({ value: name, label: first(`regulation.presets.${name}`) }))}
          value={preset}
          onChange={(event) => setPreset(event.currentTarget.value as PresetName)}
        />
        <Text size="sm">
          {t('page.ownRules')}{' '}
          <Anchor component={Link} to="/regulation/read" size="sm">
            {t('page.readOwn')}
          </Anchor>
        </Text>
      </Card>
      <NewCommitteeForm
        key={preset}
        proposal={proposalsFromPreset({ preset, communeName, today })}
        draftKey={`new-committee/${preset}`}
        submitLabel={t('create')}
        onSave={create}
        onCancel={() => void navigate('/settings?tab=names')}
      />
    </>
  );
}
