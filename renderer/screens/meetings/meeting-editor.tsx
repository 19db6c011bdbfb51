import { Alert, Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { agendaEnd } from '../../../shared/meetings/agenda-clock.ts';
import type { Of } from '../../../shared/records/index.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { TimeField } from '../../components/form/time-field.tsx';
import { Card } from '../../components/page/card.tsx';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { useOperation } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { AgendaEditor } from './agenda-editor.tsx';
import { presentersOf } from './agenda-presenters.ts';
import { AttendeePicker } from './attendee-picker.tsx';
import { Caution } from './caution.tsx';
import { ChairFields } from './chair-fields.tsx';
import { ConvenerFields } from './convening/convener-fields.tsx';
import { TypeField } from './convening/type-field.tsx';
import { GuestRows } from './guest-rows.tsx';
import type { MeetingDraft } from './meeting-draft.ts';
import classes from './meeting-editor.module.css';
import { MeetingWarnings } from './meeting-warnings.tsx';
import { useDayRoster } from './use-day-roster.ts';
import { type MeetingForm, useMeetingForm } from './use-meeting-form.ts';

type Props = { body: Of<'body'>; initial: MeetingDraft; meetingId: string | null; draftKey: string };

/** The editor of a meeting: facts, people, agenda, with what the regulation proposes and what speaks against it. */
export function MeetingEditor({ body, initial, meetingId, draftKey }: Props) {
  const { t } = useTranslation('meetings');
  const { t: app } = useTranslation();
  const { t: convening } = useTranslation('convening');
  const words = useWords();
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
  const { draft, set, error } = form;
  const roster = useDayRoster(body.id, draft.on);
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
        <Card title={t('editor.whenWhere')}>
          <Facts form={form} />
        </Card>
        <Card title={t('editor.people')}>
          <ConvenerFields form={form} roster={roster} />
          <ChairFields form={form} roster={roster} />
          <AttendeePicker form={form} roster={roster} body={body} />
          <GuestRows form={form} />
          {initial.attendeesDecidedById !== null && draft.attendeesDecidedById === null && (
            <Caution>{convening('relist')}</Caution>
          )}
        </Card>
        <Card title={words.fieldLabel('meeting', 'agenda')}>
          <AgendaEditor
            startsAt={draft.startsAt}
            rows={draft.agenda}
            occasion={{ bodyId: body.id, on: draft.on, type: draft.type, meetingId }}
            presenters={presentersOf(roster.rows)}
            error={error}
            onChange={(change) => set((now) => ({ agenda: change(now.agenda) }))}
          />
        </Card>
        <Textarea
          label={words.fieldLabel('meeting', 'note')}
          autosize
          minRows={2}
          maxRows={8}
          value={draft.note}
          error={error('note')}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <div className={classes.footer}>
          {form.wrong > 0 && (
            <Text size="sm" c="red.9" role="alert">
              {t('editor.wrong', { count: form.wrong })}
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
  setTimeout(() =>
    form.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"] input')?.focus(),
  );

function Facts({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { draft, set, error } = form;
  const label = (field: string) => words.fieldLabel('meeting', field);
  const endsAt = agendaEnd(draft.startsAt, draft.agenda);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <DateField
          label={label('on')}
          required
          value={draft.on}
          error={error('on')}
          onChange={(on) => set({ on: on ?? '' })}
        />
        <TimeField
          label={label('startsAt')}
          required
          value={draft.startsAt}
          error={error('startsAt')}
          onChange={(startsAt) => set({ startsAt })}
        />
        <TypeField form={form} />
      </SimpleGrid>
      {endsAt && <Text size="sm">{t('editor.endsAt', { time: endsAt })}</Text>}
      <MeetingWarnings warnings={form.warnings} />
      <FailureNotice error={form.proposalError} />
      <TextInput
        label={label('title')}
        required
        value={draft.title}
        error={error('title')}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label={label('place')}
        required
        value={draft.place}
        error={error('place')}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
    </>
  );
}
