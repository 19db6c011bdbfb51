import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../shared/calendar.ts';
import type { Of } from '../../../shared/records/index.ts';
import { reading, useOperation, useReadAnew } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { BackupStep, MadeBackups } from './backup-step.tsx';
import { CheckStep } from './check-step.tsx';
import { PaperButton, PaperStep } from './paper-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { doneStep, type Handover } from './path-steps.ts';
import { ReceiverStep } from './receiver-step.tsx';
import { SignedStep } from './signed-step.tsx';
import { StepCard } from './step-card.tsx';
import { TakeOverStep } from './take-over-step.tsx';

/** Bàn giao cho người mới, from the check of the book to the signed record. */
export function OfficerPath({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const isTaken = doneStep(handover, 'take-over') !== null;
  const given = { handover };
  const { receiverName, receiverTitle, on } = handover;
  return (
    <Stack>
      <StepCard
        {...given}
        step="check"
        number={1}
        title={t('check.title')}
        why={t('check.why')}
        repeatable={!isTaken}
      >
        <CheckStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="backup"
        number={2}
        title={t('backup.title')}
        why={t('backup.why')}
        outcome={<MadeBackups handover={handover} />}
        repeatable={!isTaken}
      >
        <BackupStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="receiver"
        number={3}
        title={t('receiver.title')}
        why={t('receiver.why')}
        outcome={
          <Text size="sm">
            {[receiverName, receiverTitle, on ? formatDate(on) : ''].filter(Boolean).join(' · ')}
          </Text>
        }
        repeatable
      >
        <ReceiverStep handover={handover} isTaken={isTaken} />
      </StepCard>
      <StepCard
        {...given}
        step="take-over"
        number={4}
        title={t('takeOver.title')}
        why={t('takeOver.why')}
        outcome={<AfterTakeOver handover={handover} />}
      >
        <TakeOverStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="passphrase"
        number={5}
        title={t('passphrase.title')}
        why={t('passphrase.why')}
      >
        <PassphraseStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="record"
        number={6}
        title={t('record.title')}
        why={t('record.why')}
        outcome={<PrintAgain handover={handover} />}
      >
        <PaperStep handover={handover} step="record" />
      </StepCard>
      <StepCard
        {...given}
        step="signed"
        number={7}
        title={t('signed.title')}
        why={t('signed.why')}
        outcome={<SignedOutcome handover={handover} />}
      >
        <SignedStep handover={handover} />
      </StepCard>
    </Stack>
  );
}

/** The one who gave is no officer any more: the receiver goes on. */
function AfterTakeOver({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const { user } = useStatus();
  const signIn = useOperation('session.sign-in');
  const readAnew = useReadAnew();
  const { receiverId, receiverName: name, state } = handover;
  if (state !== 'open' || receiverId === null || user?.id === receiverId) return null;
  return (
    <Alert color="yellow">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('takeOver.after', { name })}</Text>
        <Button size="xs" onClick={() => signIn.mutate({ userId: receiverId }, { onSuccess: readAnew })}>
          {t('takeOver.signIn', { name })}
        </Button>
      </Stack>
    </Alert>
  );
}

function PrintAgain({ handover }: { handover: Handover }) {
  return (
    <Stack gap="xs">
      {handover.inventory && <Code fz="sm">{handover.inventory.fingerprint}</Code>}
      <Group>
        <PaperButton handover={handover} step="record" />
      </Group>
    </Stack>
  );
}

function SignedOutcome({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const signedOn = doneStep(handover, 'signed')?.note ?? '';
  const document = useQuery({
    ...reading('records.get', { kind: 'document', id: handover.documentId ?? '' }),
    enabled: handover.documentId !== null,
  });
  const dossierId = (document.data as Of<'document'> | undefined)?.dossierId;
  return (
    <Group>
      <Text size="sm">{t('signed.over', { on: formatDate(signedOn) })}</Text>
      {dossierId && (
        <Button component={Link} to={`/archive/${dossierId}`} size="compact-sm" variant="subtle">
          {t('signed.toDocument')}
        </Button>
      )}
    </Group>
  );
}
