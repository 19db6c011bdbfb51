import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import type { MeetingPaperType } from '../../../../shared/records/meeting-paper.ts';
import { EmptyState } from '../../../components/page/empty-state.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { reading, useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { newestFirst } from './newest-first.ts';
import { PaperEditor } from './paper-editor.tsx';
import { PaperIssued } from './paper-issued.tsx';

type Props = { type: MeetingPaperType; papers: readonly Of<'meeting-paper'>[] };

/** The papers of one type: none yet, a draft, an issued one, and what came in its place. */
export function PaperDesk({ type, papers }: Props) {
  const { t } = useTranslation('meetingPapers');
  const { meeting, mayWrite } = useCurrentMeeting();
  const [chosen, setChosen] = useState<string | null>(null);
  const inOrder = newestFirst(papers);
  const paper = inOrder.find(({ id }) => id === chosen) ?? inOrder[0];
  const canBegin = mayWrite && !['cancelled', 'postponed', 'closed'].includes(meeting.state);
  return (
    <Stack gap="sm">
      <WrittenBy type={type} />
      {paper === undefined ? (
        <EmptyState
          title={t(`none.${type}`)}
          hint={t(canBegin ? `hint.${type}` : 'hint.viewer')}
          action={canBegin && <Begin type={type} />}
        />
      ) : (
        <>
          {inOrder.length > 1 && <Versions papers={inOrder} chosen={paper.id} onChoose={setChosen} />}
          {paper.state === 'draft' ? (
            <PaperEditor key={paper.id} paper={paper} />
          ) : (
            <PaperIssued key={paper.id} paper={paper} papers={papers} />
          )}
        </>
      )}
    </Stack>
  );
}

/** Puts the first draft together. */
function Begin({ type }: { type: MeetingPaperType }) {
  const { t } = useTranslation('meetingPapers');
  const { meeting } = useCurrentMeeting();
  const draft = useOperation('meeting-papers.draft');
  return (
    <Stack align="center" gap="xs">
      <Button
        mt="sm"
        leftSection={<IconFilePlus size={18} aria-hidden />}
        loading={draft.isPending}
        onClick={() => draft.mutate({ meetingId: meeting.id, type })}
      >
        {t(`begin.${type}`)}
      </Button>
      <FailureNotice error={draft.error} kind="meeting-paper" />
    </Stack>
  );
}

type VersionsProps = {
  papers: readonly Of<'meeting-paper'>[];
  chosen: string;
  onChoose: (id: string) => void;
};

function Versions({ papers, chosen, onChoose }: VersionsProps) {
  const { t } = useTranslation('meetingPapers');
  const label = ({ state, number, correctsId }: Of<'meeting-paper'>): string => {
    const kind = correctsId === null ? t('version.first') : t('version.correction');
    return state === 'draft'
      ? `${kind}: ${t('version.draft')}`
      : `${kind}: ${t('version.number', { number: String(number).padStart(2, '0') })}`;
  };
  return (
    <Group gap="xs" role="group" aria-label={t('version.label')}>
      {papers.map((paper) => (
        <Button
          key={paper.id}
          size="compact-sm"
          variant={paper.id === chosen ? 'light' : 'default'}
          aria-pressed={paper.id === chosen}
          onClick={() => onChoose(paper.id)}
        >
          {label(paper)}
        </Button>
      ))}
    </Group>
  );
}

/** Who writes the minutes or drafts the notice, where the regulation says it. */
function WrittenBy({ type }: { type: MeetingPaperType }) {
  const { t } = useTranslation('meetingPapers');
  const { meeting } = useCurrentMeeting();
  const { today } = useStatus();
  const { data } = useQuery(reading('meeting-papers.signing', { meetingId: meeting.id, type, on: today }));
  if (!data?.writtenBy) return null;
  return (
    <Text size="sm" component="div">
      {t(`writtenBy.${type}`, { names: data.writtenBy.names.join(', ') })}{' '}
      <CitationNote citation={data.writtenBy.citation} regulationId={data.regulationId} />
    </Text>
  );
}
