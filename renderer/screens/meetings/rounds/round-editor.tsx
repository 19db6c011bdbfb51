import { Alert, Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Of } from '../../../../shared/records/index.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { foldedFilter } from '../../../components/form/ref-field.tsx';
import { TimeField } from '../../../components/form/time-field.tsx';
import { Card } from '../../../components/page/card.tsx';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useWords } from '../../../words.ts';
import type { MeetingDraft } from '../meeting-draft.ts';
import classes from '../meeting-editor.module.css';
import { MeetingWarnings } from '../meeting-warnings.tsx';
import { type DayRoster, useDayRoster } from '../use-day-roster.ts';
import { type MeetingForm, useMeetingForm } from '../use-meeting-form.ts';
import { AskedPicker } from './asked-picker.tsx';
import { QuestionRows } from './question-rows.tsx';
import { RoundRuleNote } from './round-rule-note.tsx';

type Props = { body: Of<'body'>; initial: MeetingDraft; meetingId: string | null; draftKey: string };

/** The editor of a round of written opinions: what is asked, who asks, whom, until when. */
export function RoundEditor({ body, initial, meetingId, draftKey }: Props) {
  const { t } = useTranslation('rounds');
  const { t: app } = useTranslation();
  const { t: meetings } = useTranslation('meetings');
  const navigate = useNavigate();
  const { mutateAsync } = useOperation('meetings.save');
  const form = useMeetingForm({
    initial,
    meetingId,
    draftKey,
    save: async (value) => {
      const saved = await mutateAsync({ id: meetingId, value });
      notifyDone(t('editor.saved'));
      void navigate(`/meetings/${saved.id}`, { replace: true });
    },
  });
  const roster = useDayRoster(body.id, form.draft.on);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { currentTarget } = event;
    void form.submit().then((saved) => {
      if (!saved) focusFirstWrong(currentTarget);
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {form.restored && <Alert color="yellow">{app('state.draft')}</Alert>}
        <Card title={t('editor.who')}>
          <WhoAndWhen form={form} roster={roster} body={body} />
        </Card>
        <Card title={t('editor.about')}>
          <About form={form} />
        </Card>
        <Card title={t('editor.asked')}>
          <AskedPicker form={form} roster={roster} />
        </Card>
        <div className={classes.footer}>
          {form.wrong > 0 && (
            <Text size="sm" c="red.9" role="alert">
              {meetings('editor.wrong', { count: form.wrong })}
            </Text>
          )}
          <FailureNotice error={form.refusal} kind="meeting" />
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                form.forget();
                void navigate(-1);
              }}
            >
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={form.saving}>
              {t('editor.save')}
            </Button>
          </Group>
        </div>
      </Stack>
    </form>
  );
}

/** The words at the fields are drawn first. */
const focusFirstWrong = (form: HTMLFormElement) =>
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

type PartProps = { form: MeetingForm; roster: DayRoster; body: Of<'body'> };

function WhoAndWhen({ form, roster, body }: PartProps) {
  const { t } = useTranslation('rounds');
  const words = useWords();
  const { draft, set, error } = form;
  const people = [
    ...roster.rows.map(({ personId, fullName, role }) => ({
      value: personId,
      label: `${fullName} – ${words.choiceLabel('membership', 'role', role)}`,
    })),
    ...roster.others.map(({ id, fullName }) => ({ value: id, label: fullName })),
  ];
  const person = { data: people, filter: foldedFilter, searchable: true, clearable: true } as const;
  // That the day has passed is said with the rest of what speaks against it.
  const dayWarnings = (form.warnings ?? []).filter(({ code }) => code !== 'in-the-past');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="sm">
        <DateField
          label={t('editor.on')}
          required
          value={draft.on}
          error={error('on')}
          onChange={(on) => set({ on: on ?? '' })}
        />
        <TimeField
          label={t('editor.startsAt')}
          required
          value={draft.startsAt}
          error={error('startsAt')}
          onChange={(startsAt) => set({ startsAt })}
        />
        <Select
          {...person}
          label={t('editor.asker')}
          value={draft.chairId}
          error={error('chairId')}
          onChange={(chairId) => set({ chairId })}
        />
        <Select
          {...person}
          label={t('editor.compiler')}
          value={draft.secretaryId}
          error={error('secretaryId')}
          onChange={(secretaryId) => set({ secretaryId })}
        />
      </SimpleGrid>
      <RoundRuleNote body={body} roster={roster} round={draft} />
      {dayWarnings.length > 0 && <MeetingWarnings warnings={dayWarnings} />}
      <FailureNotice error={form.proposalError} />
    </>
  );
}

function About({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('rounds');
  const { draft, set, error } = form;
  return (
    <>
      <TextInput
        label={t('editor.title')}
        required
        value={draft.title}
        error={error('title')}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <QuestionRows form={form} />
      <Textarea
        label={t('editor.note')}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.note}
        error={error('note')}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </>
  );
}
