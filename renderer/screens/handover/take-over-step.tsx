import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { IconTransfer } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { useOperation, useReadAnew } from '../../queries.ts';
import type { Handover } from './path-steps.ts';

/** The rights change hands, in one change. */
export function TakeOverStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const [giver, setGiver] = useState<'leaves' | 'stays'>('leaves');
  const [memberships, setMemberships] = useState(false);
  const [dossiers, setDossiers] = useState(false);
  const takeOver = useOperation('handover.take-over');
  const readAnew = useReadAnew();
  const run = () =>
    takeOver.mutate({ id: handover.id, giver, memberships, dossiers }, { onSuccess: readAnew });
  const isInRoster = handover.receiverPersonId !== null;
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('takeOver.giver', { name: handover.giverName })}
        value={giver}
        onChange={(next) => setGiver(next === 'stays' ? 'stays' : 'leaves')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="leaves" label={t('takeOver.leaves')} />
          <Radio value="stays" label={t('takeOver.stays')} />
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('takeOver.memberships')}
        description={t('takeOver.membershipsHint')}
        checked={memberships}
        disabled={!isInRoster}
        onChange={(event) => setMemberships(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('takeOver.dossiers')}
        checked={dossiers}
        disabled={!isInRoster}
        onChange={(event) => setDossiers(event.currentTarget.checked)}
      />
      <FailureNotice error={takeOver.error} kind="handover" />
      <Group>
        <Button
          leftSection={<IconTransfer size={18} aria-hidden />}
          loading={takeOver.isPending}
          onClick={run}
        >
          {t('takeOver.now', { name: handover.receiverName })}
        </Button>
      </Group>
    </Stack>
  );
}
