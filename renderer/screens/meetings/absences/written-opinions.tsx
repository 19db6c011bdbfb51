import { ActionIcon, Box, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { useRemoval } from '../../../components/history/use-removal.ts';
import { StoredFiles } from '../../../components/paper/stored-files.tsx';
import { useWords } from '../../../words.ts';
import type { AbsenceAct } from './absence-dialog.tsx';

type Shown = { name: string; mayWrite: boolean; onAct: (act: AbsenceAct) => void };

/** What one who stays away gave in writing, as the minutes shall have it. */
export const WrittenOpinions = ({ opinions, ...shown }: Shown & { opinions: readonly Of<'opinion'>[] }) =>
  opinions.map((opinion) => <Written key={opinion.id} opinion={opinion} {...shown} />);

function Written({ opinion, ...shown }: Shown & { opinion: Of<'opinion'> }) {
  const { t } = useTranslation('absences');
  const words = useWords();
  const { stance, summary, text, receivedOn, files } = opinion;
  const on = formatDate(receivedOn ?? '');
  const said = summary || text;
  return (
    <Box>
      <Group gap={4} wrap="nowrap">
        <Text size="sm">
          {t('facts.received', { on })}
          {stance === null ? '' : ` (${words.choiceLabel('opinion', 'stance', stance)})`}
          {said === '' ? '.' : `: ${said}`}
        </Text>
        {shown.mayWrite && <OpinionButtons opinion={opinion} on={on} {...shown} />}
      </Group>
      {said === '' && (
        <Text size="xs" c="dimmed">
          {t('facts.noSummary')}
        </Text>
      )}
      <StoredFiles files={files} />
    </Box>
  );
}

function OpinionButtons({ opinion, on, name, onAct }: Shown & { opinion: Of<'opinion'>; on: string }) {
  const { t } = useTranslation('absences');
  const remove = useRemoval();
  const { id, personId } = opinion;
  return (
    <>
      <ActionIcon
        variant="subtle"
        aria-label={t('list.of', { action: t('list.editOpinion', { on }), name })}
        onClick={() => onAct({ part: 'opinion', personId: personId ?? '', opinion })}
      >
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="red"
        c="red.9"
        aria-label={t('list.of', { action: t('list.removeOpinion', { on }), name })}
        onClick={() => remove({ kind: 'opinion', id, title: t('list.opinionRemoved', { name }) })}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </>
  );
}
