import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/calendar.ts';
import { type FormValue, RecordForm } from '../../components/form/record-form.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation, useReadAnew } from '../../queries.ts';
import { BackupStep, MadeBackups } from './backup-step.tsx';
import { CheckStep } from './check-step.tsx';
import { PaperButton, PaperStep } from './paper-step.tsx';
import { doneStep, type Handover } from './path-steps.ts';
import { StepCard } from './step-card.tsx';
import { TakeBack } from './take-back.tsx';

/** Chuyển sang máy mới: what is done on the old PC. */
export function PcPath({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const moved = doneStep(handover, 'move');
  const given = { handover };
  return (
    <Stack>
      <StepCard
        {...given}
        step="check"
        number={1}
        title={t('check.title')}
        why={t('check.why')}
        repeatable={!moved}
      >
        <CheckStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="target"
        number={2}
        title={t('target.title')}
        why={t('target.why')}
        outcome={<Text size="sm">{handover.toPc}</Text>}
        repeatable={!moved}
      >
        <TargetStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="move"
        number={3}
        title={t('move.title')}
        why={t('move.why')}
        outcome={moved && <Text size="sm">{t('move.locked', { at: formatInstant(moved.at) })}</Text>}
      >
        <MoveStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="backup"
        number={4}
        title={t('backup.title')}
        why={t('backup.whyMove')}
        outcome={<MadeBackups handover={handover} />}
        repeatable
      >
        <BackupStep handover={handover} />
      </StepCard>
      <StepCard
        {...given}
        step="sheet"
        number={5}
        title={t('sheet.title')}
        why={t('sheet.why')}
        outcome={
          <Group>
            <PaperButton handover={handover} step="sheet" />
          </Group>
        }
      >
        <PaperStep handover={handover} step="sheet" />
      </StepCard>
      {handover.state === 'moved' && <There handover={handover} />}
    </Stack>
  );
}

function TargetStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const { t: app } = useTranslation();
  const save = useOperation('handover.save');
  async function keep({ toPc }: FormValue) {
    await save.mutateAsync({ id: handover.id, value: { toPc } });
    notifyDone(app('state.saved'));
  }
  return (
    <>
      <Text size="sm">{t('target.hint')}</Text>
      <RecordForm
        kind="handover"
        fields={['toPc']}
        value={handover}
        onSave={keep}
        draftKey={`handover/${handover.id}`}
        saveLabel={t('target.save')}
      />
    </>
  );
}

function MoveStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const move = useOperation('handover.move');
  const readAnew = useReadAnew();
  return (
    <>
      <FailureNotice error={move.error} kind="handover" />
      <Group>
        <Button
          leftSection={<IconLock size={18} aria-hidden />}
          loading={move.isPending}
          onClick={() => move.mutate({ id: handover.id }, { onSuccess: readAnew })}
        >
          {t('move.now')}
        </Button>
      </Group>
    </>
  );
}

function There({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  return (
    <Paper withBorder p="md" component="section" aria-label={t('there.title')}>
      <Stack gap="xs">
        <Title order={2} size="h5">
          {t('there.title')}
        </Title>
        <Text size="sm">{t('there.text')}</Text>
        <Text size="sm" c="dimmed">
          {t('there.why')}
        </Text>
        <Group>
          <TakeBack handoverId={handover.id} />
        </Group>
      </Stack>
    </Paper>
  );
}
