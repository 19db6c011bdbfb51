import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../../../shared/fields.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { allRecordsOf, reading, useOperation } from '../../../queries.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';

type Props = { paper: Of<'meeting-paper'>; scan: StoredFile };

/** The signed copy into a dossier of the archive, with title, number, day and author; or where it lies already. */
export function FileAway({ paper, scan }: Props) {
  const { t } = useTranslation('meetingPapers');
  const { body } = useCurrentMeeting();
  const [dossierId, setDossierId] = useState<string | null>(null);
  const dossiers = useQuery(allRecordsOf('dossier', { sort: { field: 'year', descending: true } }));
  const documents = useQuery(allRecordsOf('document'));
  const wish = { meetingId: paper.meetingId, type: paper.type, on: paper.issuedOn ?? '' };
  const signing = useQuery(reading('meeting-papers.signing', wish));
  const create = useOperation('records.create');
  const nameOf = ({ year, code, title }: Of<'dossier'>) => `${year} · ${code} ${title}`;
  const filed = documents.data?.find(({ file }) => file.sha256 === scan.sha256);
  const home = dossiers.data?.find(({ id }) => id === filed?.dossierId);
  if (home) return <Text size="sm">{t('file.lies', { dossier: nameOf(home) })}</Text>;
  if (!dossiers.data || !documents.data || !signing.data) return null;
  const file = () => {
    const order = documents.data.filter((one) => one.dossierId === dossierId).length + 1;
    create.mutate(
      {
        kind: 'document',
        value: {
          ...{ dossierId, file: scan, order, issuedOn: paper.issuedOn, author: body?.name ?? '' },
          title: `${t(`file.${paper.type}`)}: ${paper.subject}`.slice(0, 500),
          number: `${String(paper.number).padStart(2, '0')}/${signing.data.symbol}`,
          ...{ note: '', notSecret: false },
        },
      },
      { onSuccess: () => notifyDone(t('file.done')) },
    );
  };
  return (
    <Stack gap="xs">
      <Group align="flex-end" wrap="nowrap">
        <Select
          flex={1}
          label={t('file.label')}
          placeholder={t('file.choose')}
          searchable
          data={dossiers.data.map((dossier) => ({ value: dossier.id, label: nameOf(dossier) }))}
          value={dossierId}
          onChange={setDossierId}
        />
        <Button
          variant="default"
          leftSection={<IconFolderPlus size={18} aria-hidden />}
          disabled={dossierId === null}
          loading={create.isPending}
          onClick={file}
        >
          {t('file.now')}
        </Button>
      </Group>
      <FailureNotice error={create.error} kind="document" />
    </Stack>
  );
}
