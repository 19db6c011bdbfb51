import { ActionIcon, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { rollCounts } from '../../../../shared/meetings/sitting/people-to-call.ts';
import { baseFor, isThin, modeFor } from '../../../../shared/meetings/sitting/ruling-mode.ts';
import type { Of } from '../../../../shared/records/index.ts';
import { rulingModes, rulingOutcomes, votingBases } from '../../../../shared/records/ruling.ts';
import { isStated } from '../../../../shared/regulation/profile/rule.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useWords } from '../../../words.ts';
import { Caution } from '../caution.tsx';
import classes from './session.module.css';
import type { ValueOfKind } from './sitting-book.ts';
import { useSitting, useSittingRows, useStanding } from './sitting-context.ts';
import { StandingNote } from './standing-note.tsx';
import { useRemoved } from './use-removed.ts';
import { usePeople } from './use-roll.ts';
import { useSittingRules } from './use-sitting-rules.ts';
import { emptyValue, writtenValue } from './written-value.ts';

type Ruling = ValueOfKind<'ruling'>;

/** What is decided at the item in sight, in the way that the regulation knows; an empty row for the next matter. */
export function RulingsPanel() {
  const { itemId, mayWrite, idFor } = useSitting();
  const rows = useSittingRows('ruling').filter((one) => one.itemId === itemId);
  const shown: { id: string; row: Of<'ruling'> | null }[] = rows.map((row) => ({ id: row.id, row }));
  if (mayWrite) shown.push({ id: idFor(`ruling:${itemId}`, rows), row: null });
  return (
    <Stack gap="sm" className={classes.scrolls}>
      <ModeRule />
      {shown.map(({ id, row }, index) => (
        <RulingRow key={id} id={id} row={row} number={index + 1} />
      ))}
    </Stack>
  );
}

/** How the regulation has matters decided, with its place. */
function ModeRule() {
  const { t } = useTranslation('sitting');
  const words = useWords();
  const rules = useSittingRules();
  const rule = rules?.profile.decision.mode;
  if (!rules || !rule || !isStated(rule)) return <Text size="sm">{t('rulings.silent')}</Text>;
  const { mode, matters, otherwise } = rule.value;
  const label = (code: string) => words.choiceLabel('ruling', 'mode', code).toLocaleLowerCase('vi');
  const values = {
    mode: label(mode),
    matters: matters.join(', '),
    otherwise: otherwise ? label(otherwise) : '',
  };
  const key = matters.length === 0 ? 'rule' : otherwise ? 'ruleMatters' : 'ruleMattersOnly';
  return (
    <Text size="sm">
      {t(`rulings.${key}`, values)}{' '}
      <CitationNote citation={rule} regulationId={rules.versionFor('decision.mode')?.id ?? null} />
    </Text>
  );
}

type RowProps = { id: string; row: Of<'ruling'> | null; number: number };

function RulingRow({ id, row, number }: RowProps) {
  const { t } = useTranslation('sitting');
  const words = useWords();
  const { book, itemId, meeting, mayWrite } = useSitting();
  const rules = useSittingRules();
  const removed = useRemoved('ruling');
  const counts = rollCounts(usePeople());
  const ruled = (matter: string) => (rules ? modeFor(rules.profile.decision.mode, matter) : null);
  const base = rules ? baseFor(rules.profile.decision.majority) : 'not-said';
  const baseCount = base === 'all-members' ? counts.invited : counts.present || counts.invited;
  const value: Ruling = row
    ? writtenValue(row)
    : emptyValue('ruling', {
        ...{ itemId, mode: ruled('') ?? 'head-decides', outcome: 'adopted' },
        ...{ decidedById: meeting.chairId, base, baseCount },
      });
  const put = (part: Partial<Ruling>, soon: boolean) => {
    const next = { ...value, ...part };
    // The way follows the matter until somebody chose another.
    if (part.matter !== undefined && value.mode === (ruled(value.matter) ?? value.mode)) {
      next.mode = ruled(part.matter) ?? value.mode;
    }
    if (!row && next.matter === '') return;
    book.put('ruling', id, { value: next, soon });
  };
  const label = row ? t('rulings.of', { number }) : t('rulings.new');
  const expected = ruled(value.matter);
  const choice = (field: 'mode' | 'outcome' | 'base', codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: words.choiceLabel('ruling', field, code) }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend.
    <div role="group" aria-label={label} className={classes.row} onBlur={() => book.flush('ruling', id)}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <TextInput
          flex={1}
          size="lg"
          aria-label={`${label}: ${words.fieldLabel('ruling', 'matter')}`}
          placeholder={t('rulings.new')}
          {...(row ? {} : { 'data-place': 'rulings' })}
          maxLength={1000}
          readOnly={!mayWrite}
          value={value.matter}
          error={row && value.matter.trim() === '' ? t('saving.missing') : undefined}
          onChange={(event) => put({ matter: event.currentTarget.value }, false)}
        />
        {row && mayWrite && (
          <ActionIcon
            size={42}
            variant="subtle"
            color="gray"
            aria-label={t('rulings.remove', { number })}
            onClick={() => removed(row, t('rulings.removed'))}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      {row && (
        <>
          <Group gap="xs" grow align="flex-start">
            <Select
              size="md"
              label={words.fieldLabel('ruling', 'mode')}
              readOnly={!mayWrite}
              allowDeselect={false}
              data={choice('mode', rulingModes)}
              value={value.mode}
              onChange={(mode) => put({ mode: mode as Ruling['mode'] }, true)}
            />
            <Select
              size="md"
              label={words.fieldLabel('ruling', 'outcome')}
              readOnly={!mayWrite}
              allowDeselect={false}
              data={choice('outcome', rulingOutcomes)}
              value={value.outcome}
              onChange={(outcome) => put({ outcome: outcome as Ruling['outcome'] }, true)}
            />
          </Group>
          {expected !== null && expected !== value.mode && (
            <Caution>{t('rulings.other', { mode: words.choiceLabel('ruling', 'mode', expected) })}</Caution>
          )}
          {value.mode === 'majority' && (
            <Votes
              id={id}
              value={value}
              bases={choice('base', votingBases)}
              onChange={(part) => put(part, false)}
            />
          )}
        </>
      )}
      <StandingNote kind="ruling" id={id} />
    </div>
  );
}

type VotesProps = {
  id: string;
  value: Ruling;
  bases: { value: string; label: string }[];
  onChange: (part: Partial<Ruling>) => void;
};

const counted = ['baseCount', 'votesFor', 'votesAgainst', 'votesOther'] as const;

/** The vote: of how many, counted how, and whether it adds up. */
function Votes({ id, value, bases, onChange }: VotesProps) {
  const { t } = useTranslation('sitting');
  const words = useWords();
  const { mayWrite } = useSitting();
  const standing = useStanding('ruling', id);
  const { baseCount: count } = value;
  const sum = value.votesFor + value.votesAgainst + value.votesOther;
  const isTooMany = sum > count;
  const hasNoBase = standing?.stands === 'wrong' && standing.breach.field === 'baseCount';
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Select
          flex={2}
          size="md"
          label={words.fieldLabel('ruling', 'base')}
          readOnly={!mayWrite}
          allowDeselect={false}
          data={bases}
          value={value.base}
          onChange={(base) => onChange({ base: base as Ruling['base'] })}
        />
        {counted.map((field) => (
          <NumberInput
            key={field}
            flex={1}
            miw={0}
            size="md"
            label={words.fieldLabel('ruling', field)}
            readOnly={!mayWrite}
            min={0}
            max={2000}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="strict"
            hideControls
            value={value[field]}
            error={(field !== 'baseCount' && isTooMany) || (field === 'baseCount' && hasNoBase)}
            onChange={(next) => onChange({ [field]: typeof next === 'number' ? next : 0 })}
          />
        ))}
      </Group>
      {value.base === 'not-said' && <Text size="sm">{t('rulings.baseOpen')}</Text>}
      {hasNoBase && (
        <Text size="sm" c="red.9" role="alert">
          {t('rulings.noBase')}
        </Text>
      )}
      {!hasNoBase && isTooMany && (
        <Text size="sm" c="red.9" role="alert">
          {t('rulings.tooMany', { sum, count })}
        </Text>
      )}
      {!hasNoBase && !isTooMany && (
        <Text size="sm">
          {t(sum === count ? 'rulings.allVoted' : 'rulings.votes', { sum, count, rest: count - sum })}
        </Text>
      )}
      {!isTooMany && sum > 0 && isThin(value) && (
        <Caution>{t('rulings.thin', { votes: value.votesFor, count })}</Caution>
      )}
    </Stack>
  );
}
