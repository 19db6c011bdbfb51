import { Alert, Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { AmendmentRulesOn } from '../../../../shared/outputs/amendments.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { wasHeld } from '../../../../shared/records/meeting.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { Loaded } from '../../../components/page/loaded.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { allRecordsOf, useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';
import { type Acting, ActorFields, actingIn } from './actor-fields.tsx';
import { type Answer, OutcomeRow } from './outcome-row.tsx';
import { useAmendmentRules } from './use-amendment-rules.ts';

type Props = {
  bodyId: string;
  /** Those that may be decided on. */
  proposals: readonly Of<'amendment-proposal'>[];
  onClose: () => void;
};

type Facts = { on: string | null; number: string; adoptedOn: string | null; meetingId: string | null };

/** Writes down what was decided on each proposal, by whom the regulation names, when, and by which paper. */
export function DecideDialog({ bodyId, proposals, onClose }: Props) {
  const { t } = useTranslation('proposals');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const decide = useOperation('amendments.decide');
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [acting, setActing] = useState<Acting>({ as: null, by: null });
  const [facts, setFacts] = useState<Facts>({ on: today, number: '', adoptedOn: null, meetingId: null });
  const [isTold, setTold] = useState(false);
  const rules = useAmendmentRules(bodyId, facts.on ?? today);
  const decisions = Object.entries(answers).flatMap(([id, { outcome, note }]) =>
    outcome === 'open' ? [] : [{ id, outcome, note }],
  );
  const lacksNote = (id: string) => answers[id]?.outcome === 'declined' && answers[id].note.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    const { on, ...more } = facts;
    if (decisions.length === 0 || on === null || rules.data === undefined) return;
    const { as, by } = actingIn(rules.data.decided, acting);
    if (by.trim() === '' || decisions.some(({ id }) => lacksNote(id))) return;
    decide.mutate(
      { decisions, on, as, by, ...more },
      {
        onSuccess: (count) => {
          notifyDone(t('decideDone', count));
          onClose();
        },
      },
    );
  };

  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('decideTitle')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('decideHint')}
          </Text>
          {proposals.map((one, index) => (
            <OutcomeRow
              key={one.id}
              proposal={one}
              number={index + 1}
              answer={answers[one.id] ?? { outcome: 'open', note: '' }}
              error={isTold && lacksNote(one.id) && words.reason('required')}
              onChange={(answer) => setAnswers({ ...answers, [one.id]: answer })}
            />
          ))}
          <Loaded query={rules}>
            {({ decided }) => (
              <>
                <ActorFields
                  step={decided}
                  value={acting}
                  onChange={setActing}
                  label={words.fieldLabel('amendment-proposal', 'decidedBy')}
                  required
                  error={isTold && actingIn(decided, acting).by.trim() === '' && words.reason('required')}
                />
                <DecisionFacts {...{ bodyId, decided, facts }} onChange={setFacts} />
              </>
            )}
          </Loaded>
          {isTold && decisions.length === 0 && (
            <Text size="sm" c="red.8" role="alert">
              {t('decideNone')}
            </Text>
          )}
          <FailureNotice error={decide.error} kind="amendment-proposal" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {app('actions.close')}
            </Button>
            <Button type="submit" loading={decide.isPending}>
              {t('decide')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type FactsProps = {
  bodyId: string;
  decided: AmendmentRulesOn['decided'];
  facts: Facts;
  onChange: (facts: Facts) => void;
};

/** The day and the paper; where the committee adopts or decides, the meeting at which it did. */
function DecisionFacts({ bodyId, decided, facts, onChange }: FactsProps) {
  const { t } = useTranslation('proposals');
  const words = useWords();
  const label = (field: string) => words.fieldLabel('amendment-proposal', field);
  const isCommittees = decided.afterAdoption || decided.actors.some(({ party }) => party === 'committee');
  const { data: all = [] } = useQuery(
    allRecordsOf('meeting', { where: { bodyId }, sort: { field: 'on', descending: true } }),
  );
  const meetings = all.filter(wasHeld);
  return (
    <Stack gap="sm">
      {decided.afterAdoption && <Alert color="ledger">{t('adoptionAsked')}</Alert>}
      <SimpleGrid cols={2}>
        <DateField
          label={label('decidedOn')}
          required
          value={facts.on}
          onChange={(on) => onChange({ ...facts, on })}
        />
        <TextInput
          label={label('decisionNumber')}
          maxLength={60}
          value={facts.number}
          onChange={(event) => onChange({ ...facts, number: event.currentTarget.value })}
        />
        {isCommittees && (
          <Select
            label={t('meeting')}
            placeholder={t('meetingNone')}
            clearable
            data={meetings.map(({ id, on, title }) => ({ value: id, label: `${formatDate(on)} – ${title}` }))}
            value={facts.meetingId}
            onChange={(meetingId) =>
              onChange({
                ...facts,
                meetingId,
                adoptedOn: meetings.find(({ id }) => id === meetingId)?.on ?? facts.adoptedOn,
              })
            }
          />
        )}
        {isCommittees && (
          <DateField
            label={label('adoptedOn')}
            clearable
            value={facts.adoptedOn}
            onChange={(adoptedOn) => onChange({ ...facts, adoptedOn })}
          />
        )}
      </SimpleGrid>
    </Stack>
  );
}
