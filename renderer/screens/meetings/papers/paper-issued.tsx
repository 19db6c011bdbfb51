import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import { IconFileText, IconPencilExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { FileField } from '../../../components/form/file-field.tsx';
import { Card } from '../../../components/page/card.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { StoredFiles } from '../../../components/paper/stored-files.tsx';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { FileAway } from './file-away.tsx';
import { PaperPreview } from './paper-preview.tsx';

type Props = { paper: Of<'meeting-paper'>; papers: readonly Of<'meeting-paper'>[] };

/** An issued paper: it stays as it is; its signed copy is tied to it, and what was wrong is put right by another. */
export function PaperIssued({ paper, papers }: Props) {
  const { t } = useTranslation('meetingPapers');
  const { mayWrite } = useCurrentMeeting();
  const [open, setOpen] = useState<'paper' | 'correct' | null>(null);
  const successor = papers.find(({ correctsId }) => correctsId === paper.id);
  return (
    <Grid gap="md">
      <Grid.Col span={5}>
        <Stack gap="sm">
          <Card title={t('issued.title')}>
            <Facts paper={paper} />
            {successor && (
              <Text size="sm" c="orange.9">
                {successor.state === 'issued'
                  ? t('issued.replaced', { number: successor.number })
                  : t('issued.beingReplaced')}
              </Text>
            )}
            <Group gap="xs">
              <Button leftSection={<IconFileText size={18} aria-hidden />} onClick={() => setOpen('paper')}>
                {t('print')}
              </Button>
              {mayWrite && !successor && (
                <Button
                  variant="default"
                  leftSection={<IconPencilExclamation size={18} aria-hidden />}
                  onClick={() => setOpen('correct')}
                >
                  {t('correct.open')}
                </Button>
              )}
            </Group>
          </Card>
          <Scan paper={paper} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={7}>
        <PaperPreview paper={paper} />
      </Grid.Col>
      {open === 'paper' && (
        <PaperDialog request={{ paper: paper.type, paperId: paper.id }} onClose={() => setOpen(null)} />
      )}
      {open === 'correct' && <CorrectDialog paper={paper} onClose={() => setOpen(null)} />}
    </Grid>
  );
}

function Facts({ paper }: { paper: Of<'meeting-paper'> }) {
  const { t } = useTranslation('meetingPapers');
  const words = useWords();
  const { roster } = useCurrentMeeting();
  const { number, issuedOn, signerId, signerName, signerTitle, power, reason } = paper;
  const name = signerId === null ? signerName : roster.nameOf(signerId);
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('issued.number', {
          number: String(number).padStart(2, '0'),
          on: issuedOn === null ? '' : formatDate(issuedOn),
        })}
      </Text>
      <Text size="sm">
        {t('issued.signer', {
          name: [name, signerTitle, power === null ? '' : words.choiceLabel('meeting-paper', 'power', power)]
            .filter(Boolean)
            .join(', '),
        })}
      </Text>
      {reason && <Text size="sm">{t('correct.because', { reason })}</Text>}
    </Stack>
  );
}

function Scan({ paper }: { paper: Of<'meeting-paper'> }) {
  const { t } = useTranslation('meetingPapers');
  const { meeting, mayWrite } = useCurrentMeeting();
  const attach = useOperation('meeting-papers.attach-scan');
  const isOpen = mayWrite && (meeting.state !== 'closed' || paper.correctsId !== null);
  return (
    <Card title={t('scan.title')}>
      {isOpen ? (
        <FileField
          label={t('scan.label')}
          description={t('scan.hint')}
          value={paper.scan}
          onChange={(scan) => attach.mutate({ id: paper.id, scan })}
        />
      ) : (
        <Text size="sm">{paper.scan?.name ?? t('scan.none')}</Text>
      )}
      {paper.scan && <StoredFiles files={[paper.scan]} />}
      <FailureNotice error={attach.error} kind="meeting-paper" />
      {mayWrite && paper.scan && <FileAway paper={paper} scan={paper.scan} />}
    </Card>
  );
}
