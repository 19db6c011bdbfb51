import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateParts, formatDate } from '../../../../shared/calendar.ts';
import { type Preparation, preparationsOf } from '../../../../shared/meetings/convening/readiness.ts';
import type { DutyRow, MeetingProposal } from '../../../../shared/outputs/meetings.ts';
import { kinds } from '../../../../shared/records/index.ts';
import { isSettled } from '../../../../shared/records/meeting.ts';
import { FulfilmentDialog } from '../../../components/duty/fulfilment-dialog.tsx';
import { Card } from '../../../components/page/card.tsx';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { reading } from '../../../queries.ts';
import { useMayWrite } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { usePartyWords } from './use-party-words.ts';

/** What the rules want to be there before the meeting, what of it is missing, and where to write it down. */
export function ReadyCard({ proposal }: { proposal: MeetingProposal }) {
  const { t } = useTranslation('convening');
  const { meeting } = useCurrentMeeting();
  const { year } = dateParts(meeting.on);
  const thisYear = useQuery(reading('duties.list', { year }));
  // What comes before a meeting in January may be due in December.
  const yearBefore = useQuery({
    ...reading('duties.list', { year: year - 1 }),
    enabled: isJanuary(meeting.on),
  });
  const all = preparationsOf(meeting, [...(yearBefore.data ?? []), ...(thisYear.data ?? [])], proposal);
  if (thisYear.data === undefined || all.length === 0 || isSettled(meeting.state)) return null;
  const missing = all.filter(({ doneOn }) => doneOn === null).length;
  return (
    <Card title={t('ready.title')} gap="xs">
      {missing === 0 ? (
        <Alert color="green" p="xs" icon={<IconCircleCheck size={18} aria-hidden />}>
          {t('ready.yes')}
        </Alert>
      ) : (
        <Text size="sm">{t('ready.no', { count: missing })}</Text>
      )}
      <List size="sm" spacing="sm" listStyleType="none">
        {all.map((one) => (
          <List.Item key={one.what}>
            <Line preparation={one} proposal={proposal} />
          </List.Item>
        ))}
      </List>
    </Card>
  );
}

const isJanuary = (on: string): boolean => dateParts(on).month === 1;

type LineProps = { preparation: Preparation; proposal: MeetingProposal };

function Line({ preparation, proposal }: LineProps) {
  const { t } = useTranslation('convening');
  const { what, doneOn, citation, regulationId, duty } = preparation;
  const partyWords = usePartyWords(regulationId);
  const details = useDetails(preparation, proposal);
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      {doneOn === null ? (
        <IconCircleDashed size={18} color="var(--mantine-color-yellow-8)" aria-hidden />
      ) : (
        <IconCircleCheck size={18} color="var(--mantine-color-ledger-8)" aria-hidden />
      )}
      <Stack gap={2} flex={1} miw={0} align="flex-start">
        <Text size="sm" fw={500}>
          {t(`ready.${what}`, { who: partyWords(duty?.by ?? []) })}
        </Text>
        {details.map((line) => (
          <Text key={line} size="xs">
            {line}
          </Text>
        ))}
        <CitationNote citation={citation} regulationId={regulationId} />
        {duty === null ? <Decide proposal={proposal} /> : doneOn === null && <Record duty={duty} />}
      </Stack>
    </Group>
  );
}

/** Whose it is, by when, and what is still missing of it. */
function useDetails(
  { what, doneOn, duty, regulationId }: Preparation,
  { deciding }: MeetingProposal,
): string[] {
  const { t } = useTranslation('convening');
  const words = useWords();
  const { meeting, roster } = useCurrentMeeting();
  const partyWords = usePartyWords(regulationId);
  if (what === 'attendees') {
    const { attendeesDecidedById: by } = meeting;
    if (by === null || doneOn === null)
      return [t('settled.ruled', { who: partyWords(deciding?.parties ?? []) })];
    return [t('settled.done', { name: roster.nameOf(by), on: formatDate(doneOn) })];
  }
  if (doneOn !== null) return [t('ready.doneOn', { on: formatDate(doneOn) })];
  const lacking = (duty?.lacking ?? []).map((one) =>
    words.choiceLabel('fulfilment', 'holds', one).toLocaleLowerCase('vi'),
  );
  return [
    ...(duty?.isDated ? [t('ready.dueOn', { on: formatDate(duty.dueOn) })] : []),
    ...(lacking.length > 0 ? [t('ready.lacking', { what: lacking.join(', ') })] : []),
  ];
}

function Record({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('convening');
  const mayWrite = useMayWrite(kinds.fulfilment.access.write);
  const [isOpen, setOpen] = useState(false);
  if (!mayWrite) return null;
  return (
    <>
      <Button size="compact-xs" variant="light" onClick={() => setOpen(true)}>
        {t('ready.record')}
      </Button>
      {isOpen && <FulfilmentDialog duty={duty} onClose={() => setOpen(false)} />}
    </>
  );
}

function Decide({ proposal }: { proposal: MeetingProposal }) {
  const { t } = useTranslation('convening');
  const { meeting, mayWrite } = useCurrentMeeting();
  const [isOpen, setOpen] = useState(false);
  if (!mayWrite) return null;
  return (
    <>
      <Button size="compact-xs" variant="light" onClick={() => setOpen(true)}>
        {t(meeting.attendeesDecidedById === null ? 'settled.record' : 'settled.change')}
      </Button>
      {isOpen && <DecisionDialog proposal={proposal} onClose={() => setOpen(false)} />}
    </>
  );
}
