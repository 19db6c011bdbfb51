import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaClock, agendaEnd, agendaMinutes } from '../../../shared/meetings/agenda-clock.ts';
import { AgendaItemRow } from './agenda-item-row.tsx';
import { type AgendaOccasion, AgendaStart } from './agenda-start.tsx';
import { type AgendaRow, emptyAgendaRow, movedRow } from './meeting-draft.ts';

type Props = {
  occasion: AgendaOccasion;
  startsAt: string;
  rows: readonly AgendaRow[];
  /** Suggestions for who presents. */
  presenters: readonly string[];
  error: (path: string) => string | undefined;
  onChange: (change: (rows: AgendaRow[]) => AgendaRow[]) => void;
};

/** The agenda with its running clock; items are moved by buttons, by Alt and the arrow keys, or by dragging. */
export function AgendaEditor({ occasion, startsAt, rows, presenters, error, onChange }: Props) {
  const { t } = useTranslation('meetings');
  const clock = agendaClock(startsAt, rows);
  const list = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const { said, say, words } = useAnnouncements(startsAt);
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current === null) return;
    list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });

  const add = () => {
    const row = emptyAgendaRow();
    focus.current = `[data-row="${row.key}"] textarea`;
    onChange((now) => [...now, row]);
  };
  const move = (from: number, to: number) => {
    if (!(to in rows) || from === to) return;
    const next = movedRow(rows, from, to);
    onChange((now) => movedRow(now, from, to));
    say(words.moved(next, to));
  };
  const remove = (index: number) => {
    const next = rows[index + 1] ?? rows[index - 1];
    focus.current = next ? `[data-row="${next.key}"] textarea` : '[data-add]';
    onChange((now) => now.filter(({ key }) => key !== rows[index]?.key));
    say(words.removed(rows[index]));
  };

  return (
    <Stack gap="xs" ref={list}>
      <AgendaStart occasion={occasion} rows={rows} onTake={(next) => onChange(() => next)} />
      {rows.length === 0 && <Text size="sm">{t('agenda.empty')}</Text>}
      {rows.map((row, index) => (
        <AgendaItemRow
          key={row.key}
          row={row}
          place={{ index, last: rows.length - 1 }}
          span={clock[index] ?? { from: null, until: null }}
          presenters={presenters}
          error={(field) => error(`agenda.${index}.${field}`)}
          isDragged={dragged === row.key}
          onDrag={(begins) => setDragged(begins ? row.key : null)}
          onDrop={() => {
            const from = rows.findIndex(({ key }) => key === dragged);
            if (from >= 0) move(from, index);
          }}
          onMove={(by) => move(index, index + by)}
          onChange={(part) =>
            onChange((now) => now.map((one) => (one.key === row.key ? { ...one, ...part } : one)))
          }
          onRemove={() => remove(index)}
        />
      ))}
      <Group justify="space-between">
        <Button
          data-add
          size="compact-md"
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('agenda.add')}
        </Button>
        {rows.length > 0 && <Total startsAt={startsAt} rows={rows} />}
      </Group>
      {rows.length > 1 && (
        <Text size="xs" c="dimmed">
          {t('agenda.hint')}
        </Text>
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </Stack>
  );
}

/** What is told to those who do not see it: which item went where, and its new hours. */
function useAnnouncements(startsAt: string) {
  const { t } = useTranslation('agenda');
  const [said, say] = useState('');
  const titleOf = (row: AgendaRow | undefined) => row?.title.trim() || t('row.unnamed');
  const words = {
    moved: (rows: readonly AgendaRow[], to: number) => {
      const { from, until } = agendaClock(startsAt, rows)[to] ?? { from: null, until: null };
      const facts = { title: titleOf(rows[to]), to: to + 1, count: rows.length };
      return from && until ? t('row.moved', { ...facts, from, until }) : t('row.movedUnclocked', facts);
    },
    removed: (row: AgendaRow | undefined) => t('row.removed', { title: titleOf(row) }),
  };
  return { said, say, words };
}

function Total({ startsAt, rows }: Pick<Props, 'startsAt' | 'rows'>) {
  const { t } = useTranslation('meetings');
  const end = agendaEnd(startsAt, rows);
  const total = t('agenda.total', { minutes: agendaMinutes(rows) });
  if (startsAt === '') return <Text size="sm">{total}</Text>;
  return (
    <Text size="sm" fw={500} {...(end ? {} : { c: 'red.9' })}>
      {total}, {end ? t('agenda.ends', { time: end }) : t('agenda.pastMidnight')}
    </Text>
  );
}
