import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { Page } from '../../components/page/page.tsx';
import { reading, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { OfficerPath } from './officer-path.tsx';
import { doneStep, type Handover } from './path-steps.ts';
import { PcPath } from './pc-path.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** One hand-over, step by step; what was done stays done when the program is closed in between. */
export function HandoverPathScreen() {
  const { handoverId = '' } = useParams();
  const query = useQuery(reading('records.get', { kind: 'handover', id: handoverId }));
  return <Loaded query={query}>{(record) => <Path handover={record as Handover} />}</Loaded>;
}

function Path({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const { user } = useStatus();
  const isOfficer = user?.roles.includes('officer') ?? false;
  const isReader = !isOfficer && handover.state !== 'done' && handover.state !== 'cancelled';
  const mayCancel = isOfficer && handover.state === 'open' && !doneStep(handover, 'take-over');
  return (
    <Page
      title={t(`${handover.purpose}.pathTitle`)}
      lead={t(`${handover.purpose}.lead`)}
      back={{ to: '/handover', label: t('title') }}
      actions={mayCancel && <Cancel id={handover.id} />}
    >
      {isReader && <Alert color="yellow">{t('onlyOfficer')}</Alert>}
      {handover.purpose === 'officer' ? <OfficerPath handover={handover} /> : <PcPath handover={handover} />}
    </Page>
  );
}

function Cancel({ id }: { id: string }) {
  const { t } = useTranslation('handover');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const cancel = useOperation('handover.cancel');
  const run = (reason: string) =>
    cancel.mutate(
      { id, reason },
      {
        onSuccess: () => {
          notifyDone(t('cancel.done'));
          void navigate('/handover');
        },
      },
    );
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('cancel.button')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('cancel.title')}
          text={t('cancel.text')}
          label={t('cancel.reason')}
          confirm={t('cancel.button')}
          error={cancel.error}
          isPending={cancel.isPending}
          onConfirm={run}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
