import { ActionIcon, Button, Group, Modal, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { beginAtFirstField } from '../../components/form/begin-at-first-field.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { useWords } from '../../words.ts';
import { markOf, type PendingDocument, problemOf, twinOf } from './pending-document.ts';
import { SecretQuestion } from './secret-question.tsx';
import type { Adding } from './use-adding.ts';

/** The files that were chosen, their titles to be mended before all of them are saved at once. */
export function ReviewDialog({ adding }: { adding: Adding }) {
  const { t } = useTranslation('archive');
  const { t: app } = useTranslation();
  const { pending, saving, save, leaveAll } = adding;
  return (
    <Modal
      opened
      onClose={leaveAll}
      size={900}
      title={t('review.title')}
      // What has been typed is not to be lost by a stray click or key.
      closeOnClickOutside={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <form
        ref={beginAtFirstField}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('review.hint')}
          </Text>
          {pending.map((document) => (
            <PendingCard key={document.key} document={document} adding={adding} />
          ))}
          <Group justify="flex-end" className="form-end">
            <Button variant="default" onClick={leaveAll} disabled={saving}>
              {app('actions.cancel')}
            </Button>
            <Button type="submit" loading={saving}>
              {t('review.save', { count: pending.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function PendingCard({ document, adding }: { document: PendingDocument; adding: Adding }) {
  const { t } = useTranslation('archive');
  const words = useWords();
  const problem = adding.asked ? problemOf(document) : null;
  const mark = markOf(document);
  const mend = (facts: Partial<PendingDocument>) => adding.mend(document.key, facts);
  const { name } = document.file;
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('review.fileOf', { name })}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('review.drop', { name })}
            onClick={() => adding.leaveOut(document.key)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <TextInput
          label={words.fieldLabel('document', 'title')}
          required
          value={document.title}
          onChange={(event) => mend({ title: event.currentTarget.value })}
          error={problem?.field === 'title' ? t('review.needsTitle') : undefined}
        />
        <SimpleGrid cols={3} spacing="sm">
          <TextInput
            label={words.fieldLabel('document', 'number')}
            value={document.number}
            onChange={(event) => mend({ number: event.currentTarget.value })}
          />
          <DateField
            label={words.fieldLabel('document', 'issuedOn')}
            value={document.issuedOn}
            onChange={(issuedOn) => mend({ issuedOn })}
            clearable
          />
          <TextInput
            label={words.fieldLabel('document', 'author')}
            value={document.author}
            onChange={(event) => mend({ author: event.currentTarget.value })}
          />
        </SimpleGrid>
        <AlreadyThere document={document} all={adding.pending} />
        {mark !== null && (
          <SecretQuestion
            mark={mark}
            isKept={document.upload !== null}
            checked={document.notSecret}
            onChange={(notSecret) => mend({ notSecret })}
            error={problem?.field === 'notSecret' ? t('secret.needed') : undefined}
          />
        )}
      </Stack>
    </Paper>
  );
}

/** Tells that the very same bytes are in the book, or in this list, already. */
function AlreadyThere({ document, all }: { document: PendingDocument; all: readonly PendingDocument[] }) {
  const { t } = useTranslation('archive');
  const places = document.upload?.alsoIn.map(({ title }) => `“${title}”`).join('; ') ?? '';
  const twin = twinOf(document, all);
  const said =
    places !== '' ? t('review.known', { places }) : twin !== null ? t('review.twice', { name: twin }) : '';
  if (said === '') return null;
  return (
    <Text size="sm" c="orange.9" role="status">
      {said}
    </Text>
  );
}
