import { ActionIcon, Box, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField } from '../../../components/form/file-field.tsx';
import { type AgendaRow, emptyAgendaRow, movedRow } from '../meeting-draft.ts';
import type { MeetingForm } from '../use-meeting-form.ts';

/** The questions of a round, each with its papers; they are moved by buttons. */
export function QuestionRows({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('rounds');
  const { draft, set } = form;
  const list = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${added.current}"] textarea`)?.focus();
    added.current = null;
  });
  const add = () => {
    const row: AgendaRow = { ...emptyAgendaRow(), itemType: 'decision', minutes: 1 };
    added.current = row.key;
    set((now) => ({ agenda: [...now.agenda, row] }));
  };
  const change = (key: string, part: Partial<AgendaRow>) =>
    set((now) => ({ agenda: now.agenda.map((one) => (one.key === key ? { ...one, ...part } : one)) }));
  return (
    <Stack gap="xs" ref={list}>
      <Text size="xs">{t(draft.agenda.length === 0 ? 'questions.empty' : 'questions.hint')}</Text>
      {draft.agenda.map((row, index) => (
        <Box key={row.key} data-row={row.key}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <Textarea
              flex={1}
              aria-label={t('questions.row', { number: index + 1 })}
              placeholder={t('questions.row', { number: index + 1 })}
              autosize
              minRows={1}
              maxRows={6}
              maxLength={500}
              value={row.title}
              error={form.error(`agenda.${index}.title`)}
              onChange={(event) => change(row.key, { title: event.currentTarget.value })}
            />
            <RowButtons
              index={index}
              last={draft.agenda.length - 1}
              onMove={(by) => set((now) => ({ agenda: movedRow(now.agenda, index, index + by) }))}
              onRemove={() => set((now) => ({ agenda: now.agenda.filter(({ key }) => key !== row.key) }))}
            />
          </Group>
          <QuestionFiles row={row} number={index + 1} onChange={(files) => change(row.key, { files })} />
        </Box>
      ))}
      <Group>
        <Button
          size="compact-md"
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('questions.add')}
        </Button>
      </Group>
    </Stack>
  );
}

type FilesProps = { row: AgendaRow; number: number; onChange: (files: AgendaRow['files']) => void };

function QuestionFiles({ row, number, onChange }: FilesProps) {
  const { t } = useTranslation('rounds');
  const [isOpen, setOpen] = useState(row.files.length > 0);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        mt={4}
        aria-expanded={isOpen}
        aria-label={t('questions.files', { number })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('questions.showFiles', { count: row.files.length })}
      </Button>
      {isOpen && (
        <FilesField label={t('questions.files', { number })} value={row.files} onChange={onChange} />
      )}
    </>
  );
}

type ButtonsProps = {
  index: number;
  last: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

function RowButtons({ index, last, onMove, onRemove }: ButtonsProps) {
  const { t } = useTranslation('rounds');
  const number = index + 1;
  const look = { variant: 'subtle', color: 'gray', size: 'lg' } as const;
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        {...look}
        aria-label={t('questions.up', { number })}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...look}
        aria-label={t('questions.down', { number })}
        disabled={index === last}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon {...look} aria-label={t('questions.remove', { number })} onClick={onRemove}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
