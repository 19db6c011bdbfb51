import { Button, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowForwardUp, IconCopy, IconTemplate } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, isIsoDate } from '../../../shared/calendar.ts';
import type { ProposedItem } from '../../../shared/meetings/agenda/proposed-item.ts';
import type { MeetingType } from '../../../shared/records/meeting.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { reading } from '../../queries.ts';
import { AgendaCarryDialog } from './agenda-carry-dialog.tsx';
import { waitingIn, withCarried, withItems } from './agenda-rows.ts';
import type { AgendaRow } from './meeting-draft.ts';

/** What the agenda is for: by it the usual agenda and the earlier meetings are found. */
export type AgendaOccasion = { bodyId: string; on: string; type: MeetingType; meetingId: string | null };

type Props = {
  occasion: AgendaOccasion;
  rows: readonly AgendaRow[];
  onTake: (rows: AgendaRow[]) => void;
};

/** Ways to begin an agenda: the usual one, the last one, what earlier meetings left; and what the rule asks to be on it. */
export function AgendaStart({ occasion, rows, onTake }: Props) {
  const { t } = useTranslation('agenda');
  const { bodyId, on, type, meetingId } = occasion;
  const enabled = isIsoDate(on);
  const { data, error } = useQuery({
    ...reading('agenda.propose', { bodyId, on, type, ...(meetingId === null ? {} : { meetingId }) }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const [isCarrying, setCarrying] = useState(false);
  if (!enabled) return <Text size="sm">{t('start.noDay')}</Text>;
  if (!data) return <FailureNotice error={error} />;
  const { template, previous, regulationId } = data;
  const waiting = waitingIn(rows, data);
  const count =
    Number(waiting.review !== null) +
    waiting.items.length +
    waiting.tasks.length +
    waiting.conclusions.length;
  const takeOver = (next: AgendaRow[]) => {
    const added = next.filter(({ key }) => !rows.some((row) => row.key === key)).length;
    notifyDone(added > 0 ? t('start.added', { count: added }) : t('start.nothingNew'));
    onTake(next);
  };
  const take = (items: readonly ProposedItem[]) => takeOver(withItems(rows, items));
  const asked = template.filter((item) => item.citation !== null && item.itemType === 'report');
  const citation = asked.find(({ title }) => !rows.some((row) => row.title === title))?.citation;
  return (
    <>
      <Group gap="xs">
        {template.length > 0 && (
          <Start
            label={t('start.template')}
            hint={t('start.templateHint')}
            icon={<IconTemplate size={16} aria-hidden />}
            onClick={() => take(template)}
          />
        )}
        {previous && (
          <Start
            label={t('start.previous', { on: formatDate(previous.on) })}
            hint={t('start.previousHint', { title: previous.title })}
            icon={<IconCopy size={16} aria-hidden />}
            onClick={() => take(previous.items)}
          />
        )}
        {count > 0 && (
          <Button
            size="compact-md"
            variant="light"
            leftSection={<IconArrowForwardUp size={16} aria-hidden />}
            onClick={() => setCarrying(true)}
          >
            {t('start.carry', { count })}
          </Button>
        )}
      </Group>
      {citation && <CitationNote citation={citation} regulationId={regulationId} />}
      {isCarrying && (
        <AgendaCarryDialog
          waiting={waiting}
          onTake={(taken) => takeOver(withCarried(rows, taken))}
          onClose={() => setCarrying(false)}
        />
      )}
    </>
  );
}

type StartProps = { label: string; hint: string; icon: ReactNode; onClick: () => void };

const Start = ({ label, hint, icon, onClick }: StartProps) => (
  <Tooltip label={hint} openDelay={400} multiline maw={320}>
    <Button size="compact-md" variant="default" leftSection={icon} onClick={onClick}>
      {label}
    </Button>
  </Tooltip>
);
