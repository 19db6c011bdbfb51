import { Alert, Button, Fieldset, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedPerson } from '../../../../shared/meetings/rounds/round-answers.ts';
import type { Stance } from '../../../../shared/meetings/rounds/round-summary.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { stances } from '../../../../shared/records/opinion.ts';
import { DateField } from '../../../components/form/date-field.tsx';
import { FilesField } from '../../../components/form/file-field.tsx';
import { useDraft } from '../../../components/form/use-draft.ts';
import { FailureNotice } from '../../../components/page/failure-notice.tsx';
import { notifyDone } from '../../../components/page/notify.ts';
import { useOperation } from '../../../queries.ts';
import { useStatus } from '../../../status.tsx';
import { useWords } from '../../../words.ts';

type Props = {
  meeting: Of<'meeting'>;
  person: AskedPerson;
  name: string;
  isLocked: boolean;
  onClose: () => void;
};

type Sheet = {
  receivedOn: string | null;
  answers: { itemId: string; stance: Stance | null; text: string }[];
  general: string;
  files: Of<'opinion'>['files'];
};

/** The sheet of one person as it came: what was marked and said on each question, and its scan. */
export function AnswerDialog({ meeting, person, name, isLocked, onClose }: Props) {
  const { t } = useTranslation('rounds');
  const { t: app } = useTranslation();
  const words = useWords();
  const { today } = useStatus();
  const answer = useOperation('rounds.answer');
  const { draft, keep, forget } = useDraft<Sheet>(`round/${meeting.id}/${person.personId}`);
  const [sheet, setSheet] = useState<Sheet>(
    () => (isLocked ? null : draft) ?? heldSheet(meeting, person, today),
  );
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Sheet>) => {
    const next = { ...sheet, ...part };
    setSheet(next);
    keep(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { receivedOn } = sheet;
    if (receivedOn === null) return;
    answer.mutate(
      { meetingId: meeting.id, personId: person.personId, ...sheet, receivedOn },
      {
        onSuccess: () => {
          forget();
          notifyDone(t('answer.saved', { name }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('answer.title', { name })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Fieldset disabled={isLocked} variant="unstyled">
          <Stack>
            {isLocked ? (
              <Alert color="yellow">{t('answer.locked')}</Alert>
            ) : (
              <Text size="sm" c="dimmed">
                {t('answer.hint')}
              </Text>
            )}
            {draft && !isLocked && <Alert color="yellow">{app('state.draft')}</Alert>}
            <Group>
              <DateField
                label={words.fieldLabel('opinion', 'receivedOn')}
                required
                value={sheet.receivedOn}
                error={tried && sheet.receivedOn === null && words.reason('required')}
                onChange={(receivedOn) => set({ receivedOn })}
              />
            </Group>
            <Questions meeting={meeting} sheet={sheet} onChange={(answers) => set({ answers })} />
            <Textarea
              label={t('answer.general')}
              autosize
              minRows={1}
              maxRows={6}
              value={sheet.general}
              onChange={(event) => set({ general: event.currentTarget.value })}
            />
            <FilesField label={t('answer.scan')} value={sheet.files} onChange={(files) => set({ files })} />
          </Stack>
        </Fieldset>
        <Stack mt="sm">
          <FailureNotice error={answer.error} kind="opinion" />
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                forget();
                onClose();
              }}
            >
              {app(isLocked ? 'actions.close' : 'actions.cancel')}
            </Button>
            {!isLocked && (
              <Button type="submit" loading={answer.isPending}>
                {t('answer.save')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What the book holds of the sheet; of questions that nobody answered, nothing marked. */
function heldSheet(
  { agenda }: Of<'meeting'>,
  { answers, general, receivedOn }: AskedPerson,
  today: string,
): Sheet {
  return {
    receivedOn: receivedOn ?? today,
    answers: agenda.map(({ id: itemId }) => {
      const held = answers.get(itemId);
      return { itemId, stance: held?.stance ?? null, text: held?.text ?? '' };
    }),
    general: general?.text ?? '',
    files: general?.files ?? [],
  };
}

type QuestionsProps = {
  meeting: Of<'meeting'>;
  sheet: Sheet;
  onChange: (answers: Sheet['answers']) => void;
};

function Questions({ meeting, sheet, onChange }: QuestionsProps) {
  const { t } = useTranslation('rounds');
  const words = useWords();
  const change = (itemId: string, part: Partial<Sheet['answers'][number]>) =>
    onChange(
      meeting.agenda.map(({ id }) => {
        const held = sheet.answers.find((one) => one.itemId === id) ?? { itemId: id, stance: null, text: '' };
        return id === itemId ? { ...held, ...part } : held;
      }),
    );
  return meeting.agenda.map(({ id, title }, index) => {
    const held = sheet.answers.find(({ itemId }) => itemId === id);
    const number = index + 1;
    return (
      <Stack key={id} gap={6}>
        <Radio.Group
          label={`${number}. ${title}`}
          value={held?.stance ?? ''}
          onChange={(next) => change(id, { stance: stances.find((one) => one === next) ?? null })}
        >
          <Group gap="lg" mt={6}>
            {stances.map((stance) => (
              <Radio key={stance} value={stance} label={words.choiceLabel('opinion', 'stance', stance)} />
            ))}
            <Radio value="" label={t('answer.noStance')} />
          </Group>
        </Radio.Group>
        <Textarea
          aria-label={t('answer.text', { number })}
          placeholder={t('answer.text', { number })}
          autosize
          minRows={1}
          maxRows={6}
          value={held?.text ?? ''}
          onChange={(event) => change(id, { text: event.currentTarget.value })}
        />
      </Stack>
    );
  });
}
