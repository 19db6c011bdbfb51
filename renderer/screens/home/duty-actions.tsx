import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRow } from '../../../shared/outputs/meetings.ts';
import { kinds } from '../../../shared/records/index.ts';
import { useDutyWords } from '../../components/duty/duty-words.ts';
import { FulfilmentDialog } from '../../components/duty/fulfilment-dialog.tsx';
import { useHolidayYears } from '../../components/duty/holiday-years.ts';
import { suggestedDay } from '../../components/duty/suggested-day.ts';
import { HistoryButton } from '../../components/history/history-button.tsx';
import { useRemoval } from '../../components/history/use-removal.ts';
import { useMayWrite, useStatus } from '../../status.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { PutOffDialog } from './put-off-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';

/** What can be done about a duty now, by those who may. */
export function DutyActions({ duty }: { duty: DutyRow }) {
  const [dialog, setDialog] = useState<'put-off' | 'record' | null>(null);
  const close = () => setDialog(null);
  const record = () => setDialog('record');
  return (
    <Stack gap={6} w={210} align="stretch">
      <MainButton duty={duty} onOpen={record} />
      <PutOffButton duty={duty} onOpen={() => setDialog('put-off')} />
      <SettledHistory duty={duty} />
      {dialog === 'put-off' && <PutOffDialog duty={duty} onClose={close} />}
      {dialog === 'record' && <RecordDialog duty={duty} onClose={close} />}
    </Stack>
  );
}

function MainButton({ duty, onOpen }: { duty: DutyRow; onOpen: () => void }) {
  switch (duty.action) {
    case 'plan-meeting':
      return duty.period.kind === 'cut' && !duty.settledBy ? null : <PlanButton duty={duty} />;
    case 'record-report':
      return <ReportButton duty={duty} onOpen={onOpen} />;
    case 'record-fulfilment':
      return <FulfilButton duty={duty} onOpen={onOpen} />;
    case 'record-absence':
      return <AbsenceButton duty={duty} onOpen={onOpen} />;
  }
}

/** The form in which what settles the duty is written down. */
function RecordDialog({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  if (duty.action === 'record-fulfilment') return <FulfilmentDialog duty={duty} onClose={onClose} />;
  if (duty.action === 'record-absence') return <AbsenceDialog duty={duty} onClose={onClose} />;
  return <ReportDialog duty={duty} onClose={onClose} />;
}

/** A button whose name tells those who hear it which duty it is about. */
function useNamed(duty: DutyRow): (action: string) => { 'aria-label': string; children: string } {
  const { t } = useTranslation('home');
  const { titleOf } = useDutyWords();
  return (action) => ({ 'aria-label': t('actions.of', { action, duty: titleOf(duty) }), children: action });
}

function PlanButton({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation('home');
  const { today } = useStatus();
  const mayWrite = useMayWrite(kinds.meeting.access.write);
  const years = useHolidayYears();
  const named = useNamed(duty);
  const { state, settledBy, plannedBy, bodyId, period } = duty;
  const meeting = settledBy ?? plannedBy;
  if (meeting) {
    return (
      <Button
        size="xs"
        variant="default"
        component={Link}
        to={`/meetings/${meeting.id}`}
        {...named(t('actions.openMeeting'))}
      />
    );
  }
  if (!mayWrite) return null;
  const isPast = period.until < today;
  const isUrgent = state === 'overdue' || state === 'soon' || state === 'due';
  const on = suggestedDay(duty, today, years);
  return (
    <Button
      size="xs"
      variant={isUrgent ? 'filled' : 'default'}
      component={Link}
      to={`/meetings/new?body=${bodyId}&type=${meetingFor(duty)}&on=${on}`}
      {...named(t(isPast ? 'actions.recordHeld' : 'actions.plan'))}
    />
  );
}

/** A review is planned as one; it settles the regular meeting of its time as well where the regulation says so. */
const meetingFor = ({ duty }: DutyRow) =>
  duty === 'interim-review' || duty === 'final-review' ? duty : 'regular';

function ReportButton({ duty, onOpen }: { duty: DutyRow; onOpen: () => void }) {
  const { t } = useTranslation('home');
  const mayWrite = useMayWrite(kinds.report.access.write);
  const named = useNamed(duty);
  const { state, settledBy } = duty;
  if (settledBy) {
    return <Button size="xs" variant="default" onClick={onOpen} {...named(t('actions.openReport'))} />;
  }
  if (!mayWrite || state === 'upcoming') return null;
  const action = duty.duty === 'members-report' ? 'actions.reportsReceived' : 'actions.report';
  return <Button size="xs" onClick={onOpen} {...named(t(action))} />;
}

function FulfilButton({ duty, onOpen }: { duty: DutyRow; onOpen: () => void }) {
  const { t } = useTranslation('home');
  const mayWrite = useMayWrite(kinds.fulfilment.access.write);
  const named = useNamed(duty);
  if (duty.settledBy?.kind === 'delivery') {
    const to = `/meetings/${duty.meeting?.id}?tab=deliveries`;
    return (
      <Button size="xs" variant="default" component={Link} to={to} {...named(t('actions.openDeliveries'))} />
    );
  }
  if (duty.settledBy) {
    return <Button size="xs" variant="default" onClick={onOpen} {...named(t('actions.openFulfilment'))} />;
  }
  if (!mayWrite) return null;
  const isPressing = duty.state === 'overdue' || duty.state === 'soon' || duty.state === 'due';
  return (
    <Button
      size="xs"
      variant={isPressing ? 'filled' : 'default'}
      onClick={onOpen}
      {...named(t('actions.fulfil'))}
    />
  );
}

function AbsenceButton({ duty, onOpen }: { duty: DutyRow; onOpen: () => void }) {
  const { t } = useTranslation('home');
  const mayWrite = useMayWrite(kinds.absence.access.write);
  const named = useNamed(duty);
  return (
    <Button
      size="xs"
      variant="default"
      onClick={onOpen}
      {...named(t(mayWrite ? 'actions.absences' : 'actions.seeAbsences'))}
    />
  );
}

/** What was written down to settle the duty or to put it off has a history of its own; a meeting has its screen. */
function SettledHistory({ duty }: { duty: DutyRow }) {
  const { t } = useTranslation();
  const named = useNamed(duty);
  const { titleOf } = useDutyWords();
  const { settledBy, deferral, state } = duty;
  const look = { size: 'xs', variant: 'subtle', color: 'gray', title: titleOf(duty) } as const;
  const label = { 'aria-label': named(t('actions.history'))['aria-label'] };
  if (settledBy && settledBy.kind !== 'meeting') {
    return <HistoryButton kind={settledBy.kind} id={settledBy.id} {...look} {...label} />;
  }
  if (state !== 'put-off' || !deferral) return null;
  return <HistoryButton kind="deferral" id={deferral.id} {...look} {...label} />;
}

function PutOffButton({ duty, onOpen }: { duty: DutyRow; onOpen: () => void }) {
  const { t } = useTranslation('home');
  const mayWrite = useMayWrite(kinds.deferral.access.write);
  const remove = useRemoval();
  const { titleOf } = useDutyWords();
  const named = useNamed(duty);
  const { soft, state, deferral } = duty;
  if (!mayWrite || !soft || state === 'done') return null;
  if (state === 'put-off' && deferral) {
    const title = t('putOff.removed', { duty: titleOf(duty) });
    return (
      <Button
        size="xs"
        variant="subtle"
        onClick={() => remove({ kind: 'deferral', id: deferral.id, title })}
        {...named(t('actions.takeBack'))}
      />
    );
  }
  if (state === 'upcoming') return null;
  return <Button size="xs" variant="subtle" onClick={onOpen} {...named(t('actions.putOff'))} />;
}
