import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Input } from '../../../../shared/contract.ts';
import { kinds, type Of } from '../../../../shared/records/index.ts';
import { textOfReading } from '../../../../shared/regulation/text/text-of-reading.ts';
import { proposalsFromReading, type ReadBook } from '../../../../shared/setup/proposals-from-reading.ts';
import { forgetDraft } from '../../../components/form/use-draft.ts';
import { notifyDone } from '../../../components/page/notify.ts';
import { Page } from '../../../components/page/page.tsx';
import { useAddressedHelper } from '../../../components/regulation/addressed-helper.ts';
import { useBodies } from '../../../components/regulation/bodies.ts';
import { NewCommitteeForm } from '../../../components/regulation/new-committee/new-committee-form.tsx';
import type { ConfirmedReading } from '../../../components/regulation/regulation-reader/reading-desk.tsx';
import { RegulationReader } from '../../../components/regulation/regulation-reader/regulation-reader.tsx';
import { useOperation } from '../../../queries.ts';
import { useMayWrite } from '../../../status.tsx';
import { BeginRegulation } from '../begin-regulation.tsx';

/** Where the reading of a regulation is kept until a committee is set up by it, and what is typed of that one. */
const draftKey = 'regulation-reading';
const bodiesKey = 'regulation-reading-bodies';

/** A regulation read from its text, confirmed, and taken for a committee of its own. */
export function ReadScreen() {
  const { t } = useTranslation('reader');
  const mayWrite = useMayWrite(kinds.regulation.access.write);
  const [taken, setTaken] = useState<ConfirmedReading | null>(null);
  const { helperId, search } = useAddressedHelper();
  const { data: bodies = [] } = useBodies();
  const helper = bodies.find(({ id }) => id === helperId) ?? null;
  return (
    <Page
      title={t('title')}
      lead={taken === null ? t('lead') : t(helper === null ? 'page.lead' : 'page.leadOf')}
      back={{ to: `/regulation${search}`, label: t('back') }}
    >
      {taken === null ? (
        <RegulationReader
          draftKey={draftKey}
          useLabel={
            mayWrite ? (helper === null ? t('page.use') : t('page.useOf', { name: helper.name })) : null
          }
          onUse={setTaken}
        />
      ) : helper === null ? (
        <NewCommittee confirmed={taken} onBack={() => setTaken(null)} />
      ) : (
        <OwnOfHelper body={helper} confirmed={taken} onBack={() => setTaken(null)} />
      )}
    </Page>
  );
}

function NewCommittee({ confirmed, onBack }: { confirmed: ConfirmedReading; onBack: () => void }) {
  const { t } = useTranslation('newCommittee');
  const navigate = useNavigate();
  const add = useOperation('bodies.add');
  const { reading, profile } = confirmed;
  async function create({ committee, group, regulation }: ReadBook) {
    const facts = regulation as Input<'bodies.add'>['regulation'];
    const text = textOfReading(reading);
    const { committeeId } = await add.mutateAsync({
      ...{ committee, group, regulation: facts, text },
      rules: { profile },
    });
    forgetDraft(draftKey);
    notifyDone(t('done', { name: String(committee.name) }));
    void navigate(`/committee?of=${committeeId}`);
  }
  return (
    <NewCommitteeForm
      proposal={proposalsFromReading(reading, profile)}
      draftKey={bodiesKey}
      submitLabel={t('create')}
      onSave={create}
      onCancel={onBack}
    />
  );
}

type OwnProps = { body: Of<'body'>; confirmed: ConfirmedReading; onBack: () => void };

/** The regulation that was read is the own one of a body that helps the committee. */
function OwnOfHelper({ body, confirmed, onBack }: OwnProps) {
  const { reading, profile } = confirmed;
  const navigate = useNavigate();
  return (
    <BeginRegulation
      body={body}
      facts={proposalsFromReading(reading, profile).regulation}
      rules={profile}
      text={textOfReading(reading)}
      onClose={onBack}
      onBegun={() => {
        forgetDraft(draftKey);
        void navigate(`/regulation?of=${body.id}`);
      }}
    />
  );
}
