import { Button, Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../../shared/fields.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { FileField } from '../../components/form/file-field.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { allRecordsOf, useOperation } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import type { Handover } from './path-steps.ts';

/** The record is signed: on which day, and its scan into a dossier where there is one. */
export function SignedStep({ handover }: { handover: Handover }) {
  const { t } = useTranslation('handover');
  const { today } = useStatus();
  const [on, setOn] = useState<string | null>(today);
  const [scan, setScan] = useState<StoredFile | null>(null);
  const [dossierId, setDossierId] = useState<string | null>(null);
  const dossiers = useQuery(allRecordsOf('dossier', { sort: { field: 'year', descending: true } }));
  const sign = useOperation('handover.sign');
  const run = () => {
    if (on) sign.mutate({ id: handover.id, on, scan, dossierId: scan ? dossierId : null });
  };
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2}>
        <DateField label={t('signed.on')} required value={on} onChange={setOn} />
        {scan && (
          <Select
            label={t('signed.dossier')}
            required
            searchable
            data={(dossiers.data ?? []).map(({ id, year, code, title }) => ({
              value: id,
              label: `${year} · ${code} ${title}`,
            }))}
            value={dossierId}
            onChange={setDossierId}
          />
        )}
      </SimpleGrid>
      <FileField label={t('signed.scan')} value={scan} onChange={setScan} />
      <FailureNotice error={sign.error} />
      <Group>
        <Button
          loading={sign.isPending}
          disabled={on === null || (scan !== null && dossierId === null)}
          onClick={run}
        >
          {t('signed.now')}
        </Button>
      </Group>
    </Stack>
  );
}
