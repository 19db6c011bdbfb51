import { Button, Stack, Stepper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import { type MeetingState, movesOpenTo, needsReason } from '../../../../shared/records/meeting.ts';
import { Card } from '../../../components/page/card.tsx';
import { Caution } from '../caution.tsx';
import { useCurrentMeeting } from '../current-meeting.tsx';
import { MeetingCourse } from '../meeting-moves.tsx';
import { MoveDialog } from '../move-dialog.tsx';
import { useDayWords } from '../weekday-name.ts';
import type { RoundStanding } from './use-round.ts';

const stepOf: Record<MeetingState, number> = {
  planned: 0,
  invited: 1,
  'in-session': 1,
  held: 3,
  closed: 4,
  postponed: 0,
  cancelled: 0,
};

/** Prepared, asked, decided, closed: where the round is, and what comes next. */
export function RoundSteps({ standing }: { standing: RoundStanding }) {
  const { t } = useTranslation('rounds');
  const { meeting, roster, mayWrite } = useCurrentMeeting();
  const { dayOf } = useDayWords();
  const [to, setTo] = useState<MeetingState | null>(null);
  const { state } = meeting;
  const isComplete = standing.people.length > 0 && standing.open.length === 0;
  const undecided = meeting.agenda.length - standing.rulings.size;
  // All answers are in: what is left is to decide.
  const active = state === 'invited' && isComplete ? 2 : stepOf[state];
  const facts = [
    `${t('facts.until')}: ${meeting.startsAt}, ${dayOf(meeting.on)}`,
    `${t('facts.asker')}: ${meeting.chairId === null ? '…' : roster.nameOf(meeting.chairId)}`,
    ...(meeting.secretaryId === null
      ? []
      : [`${t('facts.compiler')}: ${roster.nameOf(meeting.secretaryId)}`]),
  ];
  // Sending the sheets is what begins it.
  const offered = movesOpenTo(meeting).filter((next) => next !== 'invited');
  return (
    <Card title={t('steps.title')}>
      <Stack gap={2}>
        {facts.map((fact) => (
          <Text key={fact} size="sm">
            {fact}
          </Text>
        ))}
      </Stack>
      {state === 'cancelled' ? (
        <Text size="sm">{t('steps.cancelled')}</Text>
      ) : (
        <Stepper active={active} orientation="vertical" size="xs" iconSize={24} styles={compact}>
          {(['prepare', 'ask', 'decide', 'close'] as const).map((step) => (
            <Stepper.Step key={step} label={t(`steps.${step}`)} component="div" tabIndex={-1} />
          ))}
        </Stepper>
      )}
      {state === 'invited' && standing.open.length > 0 && (
        <Caution>{t('steps.stillOpen', { count: standing.open.length })}</Caution>
      )}
      {(state === 'invited' || state === 'held') && undecided > 0 && (
        <Caution>{t('steps.noRuling', { count: undecided })}</Caution>
      )}
      {mayWrite &&
        offered.map((next) => {
          const name = nameOf(state, next);
          return (
            name && (
              <Button
                key={next}
                fullWidth
                variant={needsReason(next, state) ? 'default' : 'filled'}
                onClick={() => setTo(next)}
              >
                {t(`steps.${name}Now`)}
              </Button>
            )
          );
        })}
      <MeetingCourse meeting={meeting} />
      {to && (
        <MoveDialog
          meeting={meeting}
          to={to}
          words={{
            title: t(`steps.${nameOf(state, to) ?? 'cancel'}Now`),
            question: t(`steps.${questions[nameOf(state, to) ?? 'cancel']}`, { on: formatDate(meeting.on) }),
          }}
          onClose={() => setTo(null)}
        />
      )}
    </Card>
  );
}

/** Four short words need no room for more; a line as low as the letters would cut off what stands above them. */
const compact = {
  step: { minHeight: 0, paddingBottom: 4 },
  stepLabel: { lineHeight: 1.6 },
  verticalSeparator: { display: 'none' },
} as const;

type MoveName = 'decide' | 'close' | 'reopen' | 'cancel';

const questions = {
  decide: 'askHeld',
  close: 'askClosed',
  reopen: 'askReopened',
  cancel: 'askCancelled',
} as const;

/** What a change of state is called in a round; null where it is none that is offered. */
function nameOf(from: MeetingState, to: MeetingState): MoveName | null {
  if (from === 'closed') return 'reopen';
  if (to === 'held') return 'decide';
  if (to === 'closed') return 'close';
  return to === 'cancelled' ? 'cancel' : null;
}
