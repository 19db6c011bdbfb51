import { Button, Grid, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconFileText, IconPlus, IconRefresh, IconRubberStamp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { wasHeld } from '../../../../shared/records/meeting.ts';
import { useRemoval } from '../../../components/history/use-removal.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { PaperDialog } from '../../../components/paper/paper-dialog.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { RefreshDialog } from './refresh-dialog.tsx';
import { SectionFields } from './section-fields.tsx';
import { usePaperDraft } from './use-paper-draft.ts';

type Paper = Of<'meeting-paper'>;

/** A draft: its parts to be gone over on the left, the paper as it will be printed on the right. */
export function PaperEditor({ paper }: { paper: Paper }) {
  const { t } = useTranslation('meetingPapers');
  const words = useWords();
  const { meeting, mayWrite } = useCurrentMeeting();
  const { words: draft, change, flush, error, isSaving } = usePaperDraft(paper);
  const [open, setOpen] = useState<'paper' | 'issue' | null>(null);
  const [refresh, setRefresh] = useState<{ part: string | null } | null>(null);
  const isFixed = !mayWrite || (meeting.state === 'closed' && paper.correctsId === null);
  const show = async (what: 'paper' | 'issue') => {
    const isKept = await flush().then(
      () => true,
      () => false,
    );
    if (isKept) setOpen(what);
  };
  if (isFixed) {
    return (
      <Stack gap="sm">
        <Text size="sm">{t(mayWrite ? 'closed' : 'draftOnly')}</Text>
        <PaperPreview paper={paper} tall />
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Group gap="xs">
          <Button
            leftSection={<IconRubberStamp size={18} aria-hidden />}
            disabled={!wasHeld(meeting)}
            onClick={() => void show('issue')}
          >
            {t('issue.open')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileText size={18} aria-hidden />}
            onClick={() => void show('paper')}
          >
            {t('print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconRefresh size={18} aria-hidden />}
            onClick={() => setRefresh({ part: null })}
          >
            {t('refresh.open')}
          </Button>
          <Discard paper={paper} />
        </Group>
        <Text size="xs" c="dimmed" aria-live="polite">
          {t(isSaving ? 'saving' : 'saved')}
        </Text>
      </Group>
      {!wasHeld(meeting) && (
        <Text size="sm" c="dimmed">
          {t('issue.notHeld')}
        </Text>
      )}
      {paper.correctsId !== null && <Text size="sm">{t('correct.because', { reason: paper.reason })}</Text>}
      <FailureNotice error={error} kind="meeting-paper" />
      <Grid gap="md">
        <Grid.Col span={6}>
          <Stack gap="sm">
            <Textarea
              label={words.fieldLabel('meeting-paper', 'subject')}
              autosize
              maxLength={1000}
              value={draft.subject}
              onChange={(event) => change({ ...draft, subject: event.currentTarget.value })}
            />
            <SectionFields
              sections={draft.sections}
              onChange={(sections) => change({ ...draft, sections })}
              onRefresh={(part) => setRefresh({ part })}
            />
            <Group>
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() =>
                  change({ ...draft, sections: [...draft.sections, { part: '', heading: '', text: '' }] })
                }
              >
                {t('section.add')}
              </Button>
            </Group>
            <Textarea
              label={words.fieldLabel('meeting-paper', 'recipients')}
              description={t('recipientsHint')}
              autosize
              minRows={2}
              maxLength={20_000}
              value={draft.recipients}
              onChange={(event) => change({ ...draft, recipients: event.currentTarget.value })}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={6}>
          <PaperPreview paper={paper} />
        </Grid.Col>
      </Grid>
      {open === 'paper' && (
        <PaperDialog request={{ paper: paper.type, paperId: paper.id }} onClose={() => setOpen(null)} />
      )}
      {open === 'issue' && <IssueDialog paper={paper} onClose={() => setOpen(null)} />}
      {refresh && (
        <RefreshDialog
          type={paper.type}
          part={refresh.part}
          sections={draft.sections}
          onTake={(sections) => change({ ...draft, sections })}
          onClose={() => setRefresh(null)}
        />
      )}
    </Stack>
  );
}

function Discard({ paper }: { paper: Paper }) {
  const { t } = useTranslation('meetingPapers');
  const words = useWords();
  const remove = useRemoval();
  return (
    <Button
      variant="subtle"
      color="red"
      leftSection={<IconTrash size={18} aria-hidden />}
      onClick={() =>
        remove({
          kind: 'meeting-paper',
          id: paper.id,
          title: words.choiceLabel('meeting-paper', 'type', paper.type),
        })
      }
    >
      {t('discard')}
    </Button>
  );
}
