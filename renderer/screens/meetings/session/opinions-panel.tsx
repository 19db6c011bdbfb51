import { ActionIcon, Autocomplete, Group, Select, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { rollState } from '../../../../shared/meetings/sitting/roll.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { stances } from '../../../../shared/records/opinion.ts';
import { foldedFilter } from '../../../components/form/ref-field.tsx';
import { useWords } from '../../../words.ts';
import { ClockField } from './clock-field.tsx';
import { KeptText } from './kept-text.tsx';
import classes from './session.module.css';
import type { ValueOfKind } from './sitting-book.ts';
import { useSitting, useSittingRows, useStanding } from './sitting-context.ts';
import { StandingNote } from './standing-note.tsx';
import { useRemoved } from './use-removed.ts';
import { usePeople } from './use-roll.ts';
import { emptyValue, writtenValue } from './written-value.ts';

type Opinion = ValueOfKind<'opinion'>;

/** Who said what at the item in sight, in the order in which they spoke; an empty row for the next one. */
export function OpinionsPanel() {
  const { itemId, mayWrite, idFor } = useSitting();
  const all = useSittingRows('opinion').filter((one) => one.itemId === itemId);
  const written = all.filter(({ form }) => form === 'written');
  const spoken = all
    .filter(({ form }) => form === 'spoken')
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const rows: { id: string; row: Of<'opinion'> | null }[] = spoken.map((row) => ({ id: row.id, row }));
  if (mayWrite) rows.push({ id: idFor(`opinion:${itemId}`, spoken), row: null });
  return (
    <Stack gap="sm" className={classes.scrolls}>
      {written.map((one) => (
        <Written key={one.id} one={one} />
      ))}
      {rows.map(({ id, row }, index) => (
        <OpinionRow key={id} id={id} row={row} number={index + 1} isLast={index === rows.length - 1} />
      ))}
    </Stack>
  );
}

function Written({ one }: { one: Of<'opinion'> }) {
  const { t } = useTranslation('sitting');
  const { roster } = useSitting();
  const name = one.personId ? roster.nameOf(one.personId) : one.speaker;
  return (
    <div className={classes.row}>
      <Text fw={600}>{t('opinions.written', { name })}</Text>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{one.summary || one.text}</Text>
    </div>
  );
}

type RowProps = { id: string; row: Of<'opinion'> | null; number: number; isLast: boolean };

function OpinionRow({ id, row, number, isLast }: RowProps) {
  const { t } = useTranslation('sitting');
  const words = useWords();
  const { book, itemId, clock, roster, mayWrite } = useSitting();
  const people = usePeople();
  const removed = useRemoved('opinion');
  const standing = useStanding('opinion', id);
  const value: Opinion = row ? writtenValue(row) : emptyValue('opinion', { itemId, at: clock.now });
  const put = (part: Partial<Opinion>, soon: boolean) => {
    const next = { ...value, ...part };
    const isEmpty = next.text === '' && next.speaker === '' && next.personId === null && next.stance === null;
    book.put('opinion', id, { value: isEmpty ? null : next, soon });
  };
  const there = people.filter(({ attendance }) => rollState(attendance) === 'present');
  const names = (there.length > 0 ? there : people).map(({ name }) => name);
  const name = value.personId ? roster.nameOf(value.personId) : value.speaker;
  const choose = (typed: string) => {
    const person = people.find((one) => one.personId !== null && one.name === typed);
    put(person ? { personId: person.personId, speaker: '' } : { personId: null, speaker: typed }, false);
  };
  const label = row ? t('opinions.of', { number }) : t('opinions.new');
  const wrong = standing?.stands === 'wrong' ? standing.breach.field : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend.
    <div role="group" aria-label={label} className={classes.row} onBlur={() => book.flush('opinion', id)}>
      <Autocomplete
        size="md"
        aria-label={`${label}: ${t('opinions.speaker')}`}
        placeholder={t('opinions.speaker')}
        {...(isLast ? { 'data-place': 'opinions' } : {})}
        data={[...new Set(names)]}
        filter={foldedFilter}
        readOnly={!mayWrite}
        value={name}
        maxLength={200}
        error={wrong === 'speaker' ? t('saving.speaker') : undefined}
        onChange={choose}
      />
      <KeptText
        label={`${label}: ${t('opinions.text')}`}
        placeholder={t('opinions.text')}
        value={value.text}
        error={wrong === 'text' && row ? t('saving.missing') : undefined}
        onType={(text) => put({ text }, false)}
        onLeave={() => book.flush('opinion', id)}
      />
      {row && (
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <ClockField
            label={`${label}: ${t('opinions.at')}`}
            disabled={!mayWrite}
            value={value.at}
            error={wrong === 'at' ? t('roll.notATime') : undefined}
            onChange={(at) => put({ at }, true)}
          />
          <Select
            w={170}
            size="md"
            aria-label={`${label}: ${t('opinions.stance')}`}
            placeholder={t('opinions.none')}
            clearable
            readOnly={!mayWrite}
            data={stances.map((code) => ({
              value: code,
              label: words.choiceLabel('opinion', 'stance', code),
            }))}
            value={value.stance}
            onChange={(stance) => put({ stance: stance as Opinion['stance'] }, true)}
          />
          {mayWrite && (
            <ActionIcon
              ml="auto"
              size={42}
              variant="subtle"
              color="gray"
              aria-label={t('opinions.remove', { number })}
              onClick={() => removed(row, t('opinions.removed'))}
            >
              <IconX size={20} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      )}
      <StandingNote kind="opinion" id={id} />
    </div>
  );
}
