import { ActionIcon, Anchor, Divider, Group, List, Modal, Select, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../../shared/calendar.ts';
import { latenessOf } from '../../../shared/meetings/absence/absence-standing.ts';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds, type Of } from '../../../shared/records/index.ts';
import { type AbsenceFacts, useAbsenceFacts } from '../../components/absence/absence-facts.ts';
import { LateBadge } from '../../components/absence/late-badge.tsx';
import { StillMissing } from '../../components/absence/still-missing.tsx';
import { useDutyWords } from '../../components/duty/duty-words.ts';
import { RecordForm } from '../../components/form/record-form.tsx';
import { foldedFilter } from '../../components/form/ref-field.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { Loaded } from '../../components/page/loaded.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { reading, useOperation } from '../../queries.ts';
import { useMayWrite, useStatus } from '../../status.tsx';

type Props = { duty: DutyRow; onClose: () => void };

/** Who said that they would not come to a meeting, on what day, who was late in saying so, and what is still missing. */
export function AbsenceDialog({ duty, onClose }: Props) {
  const { t: app } = useTranslation();
  const { titleOf } = useDutyWords();
  const meeting = useQuery(reading('records.get', { kind: 'meeting', id: duty.meeting?.id ?? '' }));
  const body = useQuery(reading('records.get', { kind: 'body', id: duty.bodyId }));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={titleOf(duty)}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="sm">
        <CitationNote citation={duty.citation} regulationId={duty.regulationId} />
        <Loaded query={meeting}>
          {(found) => (
            <Loaded query={body}>
              {(owner) => <Told duty={duty} meeting={found as Of<'meeting'>} body={owner as Of<'body'>} />}
            </Loaded>
          )}
        </Loaded>
      </Stack>
    </Modal>
  );
}

type ToldProps = { duty: DutyRow; meeting: Of<'meeting'>; body: Of<'body'> };

function Told({ duty, meeting, body }: ToldProps) {
  const { t } = useTranslation('home');
  const { t: more } = useTranslation('absences');
  const mayWrite = useMayWrite(kinds.absence.access.write);
  const facts = useAbsenceFacts(meeting, body);
  if (facts === null) return null;
  const { absences, nameOf } = facts;
  const left = meeting.attendeeIds.filter((id) => absences.every(({ personId }) => personId !== id));
  return (
    <Stack gap="sm">
      {absences.length === 0 && <Text size="sm">{t('absence.nobody')}</Text>}
      <List size="sm" spacing="xs" listStyleType="none">
        {absences.map((one) => (
          <Line key={one.id} absence={one} facts={facts} duty={duty} />
        ))}
      </List>
      <Anchor component={Link} to={`/meetings/${meeting.id}?tab=absences`} size="sm">
        {more('openTab')}
      </Anchor>
      {mayWrite && <Divider />}
      {mayWrite && meeting.attendeeIds.length === 0 && <Text size="sm">{t('absence.noMembers')}</Text>}
      {mayWrite && left.length > 0 && (
        <NewAbsence
          key={absences.length}
          meetingId={meeting.id}
          options={left.map((id) => ({ value: id, label: nameOf(id) }))}
        />
      )}
    </Stack>
  );
}

type LineProps = { absence: Of<'absence'>; facts: AbsenceFacts; duty: DutyRow };

function Line({ absence, facts, duty }: LineProps) {
  const { t } = useTranslation('home');
  const mayWrite = useMayWrite(kinds.absence.access.write);
  const remove = useRemoval();
  const { id, toldOn, reason, personId } = absence;
  const name = facts.nameOf(personId);
  return (
    <List.Item>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm">{t('absence.line', { name, on: formatDate(toldOn) })}</Text>
        <LateBadge lateness={latenessOf(toldOn, duty)} />
        {mayWrite && (
          <ActionIcon
            variant="subtle"
            color="red"
            c="red.9"
            aria-label={t('absence.remove', { name })}
            onClick={() => remove({ kind: 'absence', id, title: t('absence.removed', { name }) })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {reason && (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      )}
      <StillMissing absence={absence} facts={facts} />
    </List.Item>
  );
}

type NewProps = { meetingId: string; options: { value: string; label: string }[] };

/** One at a time; the form is fresh once it is saved. */
function NewAbsence({ meetingId, options }: NewProps) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const { mutateAsync } = useOperation('records.create');
  const [value] = useState(() => ({ ...kinds.absence.empty(), meetingId, toldOn: today }));
  return (
    <RecordForm
      kind="absence"
      fields={['personId', 'toldOn', 'reason']}
      value={value}
      draftKey={`absence/${meetingId}`}
      saveLabel={t('absence.save')}
      columns={2}
      wide={['reason']}
      controls={{
        personId: ({ label, required, error, value: held, set }) => (
          <Select
            {...{ label, required, error }}
            data={options}
            value={held === '' ? null : String(held)}
            onChange={(id) => set(id ?? '')}
            filter={foldedFilter}
            searchable
          />
        ),
      }}
      onSave={async (record) => {
        await mutateAsync({ kind: 'absence', value: record });
        notifyDone(t('absence.done'));
      }}
    />
  );
}
