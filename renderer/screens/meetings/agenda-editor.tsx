import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaClock, agendaEnd, agendaMinutes } from '../../../shared/meetings/agenda-clock.ts';
import { AgendaItemRow } from './agenda-item-row.tsx';
import { type AgendaRow, emptyAgendaRow, movedRow } from './meeting-draft.ts';

type Props = {
  startsAt: string;
  rows: readonly AgendaRow[];
  /** Suggestions for who presents. */
  presenters: readonly string[];
  error: (path: string) => string | undefined;
  onChange: (change: (rows: AgendaRow[]) => AgendaRow[]) => void;
};

/** The agenda with its running clock; items are moved by buttons, by Alt and the arrow keys, or by dragging. */
export function AgendaEditor({ startsAt, rows, presenters, error, onChange }: Props) {
  const { t } = useTranslation('meetings');
  const clock = agendaClock(startsAt, rows);
  const list = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${added.current}"] input`)?.focus();
    added.current = null;
  });

  const add = () => {
    const row = emptyAgendaRow();
    added.current = row.key;
    onChange((now) => [...now, row]);
  };
  const move = (from: number, to: number) => {
    if (!(to in rows) || from === to) return;
    onChange((now) => movedRow(now, from, to));
    setSaid(t('agenda.moved', { from: from + 1, to: to + 1 }));
  };

  return (
    <Stack gap="xs" ref={list}>
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
          onRemove={() => onChange((now) => now.filter(({ key }) => key !== row.key))}
        />
      ))}
      <Group justify="space-between">
        <Button
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
