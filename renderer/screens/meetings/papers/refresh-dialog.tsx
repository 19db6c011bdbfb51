import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperSection } from '../../../../shared/meetings/minutes/meeting-record.ts';
import { type Refreshing, refreshed, refreshing } from '../../../../shared/meetings/minutes/refreshed.ts';
import type { MeetingPaperType } from '../../../../shared/records/meeting-paper.ts';
import { Loaded } from '../../../components/page/loaded.tsx';
import { reading } from '../../../queries.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';

type Props = {
  type: MeetingPaperType;
  /** Null = every part that differs. */
  part: string | null;
  sections: readonly PaperSection[];
  onTake: (sections: PaperSection[]) => void;
  onClose: () => void;
};

/** Takes parts from the book again; says first which words of the draft would be lost. */
export function RefreshDialog({ type, part, sections, onTake, onClose }: Props) {
  const { t } = useTranslation('meetingPapers');
  const { t: app } = useTranslation();
  const { meeting } = useCurrentMeeting();
  const query = useQuery({
    ...reading('meeting-papers.assemble', { meetingId: meeting.id, type }),
    gcTime: 0,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('refresh.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Loaded query={query}>
        {(assembled) => {
          const changes = refreshing(sections, assembled.sections).filter(
            (one) => part === null || one.part === part,
          );
          return (
            <Choice
              changes={changes}
              onTake={(parts) => {
                onTake(refreshed(sections, assembled.sections, parts));
                onClose();
              }}
              onClose={onClose}
            />
          );
        }}
      </Loaded>
    </Modal>
  );
}

type ChoiceProps = {
  changes: readonly Refreshing[];
  onTake: (parts: string[]) => void;
  onClose: () => void;
};

function Choice({ changes, onTake, onClose }: ChoiceProps) {
  const { t } = useTranslation('meetingPapers');
  const { t: app } = useTranslation();
  const [chosen, setChosen] = useState<string[]>(() => changes.map(({ part }) => part));
  if (changes.length === 0) return <Text size="sm">{t('refresh.same')}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('refresh.lead')}</Text>
      <Checkbox.Group value={chosen} onChange={setChosen} label={t('refresh.parts')}>
        <Stack gap="xs" mt="xs">
          {changes.map(({ part, heading, before, after }) => (
            <Checkbox
              key={part}
              value={part}
              label={heading || shortened(after)}
              description={
                before === null
                  ? t('refresh.added')
                  : t('refresh.lost', { before: shortened(before), after: shortened(after) })
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {app('actions.cancel')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onTake(chosen)} data-autofocus>
          {t('refresh.take')}
        </Button>
      </Group>
    </Stack>
  );
}

const longest = 160;

const shortened = (text: string): string => {
  const line = text.replaceAll('\n', ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
