import { ActionIcon, Badge, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { KeptText } from './kept-text.tsx';
import classes from './session.module.css';
import { useSitting, useSittingRows } from './sitting-context.ts';
import { StandingNote } from './standing-note.tsx';
import { useRemoved } from './use-removed.ts';
import { emptyValue, writtenValue } from './written-value.ts';

const byOrder = (a: Of<'conclusion'>, b: Of<'conclusion'>): number =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/** The conclusions of the meeting in their order; an empty box for the next one. */
export function ConclusionsPanel() {
  const { t } = useTranslation('sitting');
  const { book, mayWrite, idFor } = useSitting();
  const rows = useSittingRows('conclusion').toSorted(byOrder);
  const [said, setSaid] = useState('');
  const last = rows.at(-1)?.order ?? 0;
  const shown: { id: string; row: Of<'conclusion'> | null }[] = rows.map((row) => ({ id: row.id, row }));
  if (mayWrite) shown.push({ id: idFor('conclusion', rows), row: null });
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    if (!(to in rows)) return;
    const next = [...rows];
    next.splice(to, 0, ...next.splice(from, 1));
    for (const [index, row] of next.entries()) {
      if (row.order !== index + 1) {
        book.put('conclusion', row.id, { value: { ...writtenValue(row), order: index + 1 }, soon: true });
      }
    }
    setSaid(t('conclusions.moved', { from: from + 1, to: to + 1 }));
  };
  return (
    <Stack gap="sm" className={classes.scrolls}>
      <Text size="sm" c="dimmed">
        {t('conclusions.hint')}
      </Text>
      {shown.map(({ id, row }, index) => (
        <Row
          key={id}
          id={id}
          row={row}
          place={{ index, last: rows.length - 1 }}
          order={row?.order ?? last + 1}
          onMove={(by) => move(index, by)}
        />
      ))}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </Stack>
  );
}

type Props = {
  id: string;
  /** Null = the empty box at the end. */
  row: Of<'conclusion'> | null;
  place: { index: number; last: number };
  order: number;
  onMove: (by: -1 | 1) => void;
};

function Row({ id, row, place, order, onMove }: Props) {
  const { t } = useTranslation('sitting');
  const { meeting, book, itemId, mayWrite } = useSitting();
  const removed = useRemoved('conclusion');
  const number = place.index + 1;
  const at = meeting.agenda.findIndex((item) => item.id === row?.itemId);
  const label = row ? t('conclusions.of', { number }) : t('conclusions.new');
  const put = (text: string) => {
    if (text === '' && !row) return;
    book.put('conclusion', id, {
      value: { ...(row ? writtenValue(row) : emptyValue('conclusion', { itemId, order })), text },
      soon: false,
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend.
    <div role="group" aria-label={label} className={classes.conclusion}>
      <Text fw={700} size="lg" className={classes.number}>
        {number}.
      </Text>
      <div>
        <KeptText
          label={label}
          placeholder={row ? '' : t('conclusions.new')}
          {...(row ? {} : { place: 'conclusions' })}
          value={row?.text ?? ''}
          onType={put}
          onLeave={(text) => {
            if (row && text.trim() === '') removed(row, t('conclusions.removed'));
            else book.flush('conclusion', id);
          }}
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onMove(event.key === 'ArrowUp' ? -1 : 1);
          }}
        />
        {at >= 0 && (
          <Badge variant="light" tt="none" fw={500}>
            {t('conclusions.at', { number: at + 1 })}
          </Badge>
        )}
        <StandingNote kind="conclusion" id={id} />
      </div>
      {row && mayWrite && (
        <Group gap={0} wrap="nowrap" align="flex-start">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            aria-label={t('conclusions.up', { number })}
            disabled={place.index === 0}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            aria-label={t('conclusions.down', { number })}
            disabled={place.index === place.last}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={42}
            aria-label={t('conclusions.remove', { number })}
            onClick={() => removed(row, t('conclusions.removed'))}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </Group>
      )}
    </div>
  );
}
