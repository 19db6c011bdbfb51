import { ActionIcon, Box, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Citation, isStated, type Rule } from '../../../shared/regulation/profile/rule.ts';
import { CitationChip } from '../../components/regulation/citation-chip.tsx';
import { RuleLines } from '../../components/regulation/rule-lines.tsx';
import type { RuleEntry } from './rule-entries.ts';
import classes from './rule-row.module.css';

/** One question: the answer in words, its place, the printed words, and what is odd about them. */
export function RuleRow({ entry, onChange }: { entry: RuleEntry; onChange?: () => void }) {
  const { t } = useTranslation('regulation');
  const { rule, question, lines } = entry;
  const places = placesOf(rule);
  return (
    <Box component="li" className={classes.row} data-changeable={onChange ? true : undefined}>
      <Text size="sm" fw={500}>
        {question}
      </Text>
      <Box>
        {isStated(rule) ? (
          <RuleLines lines={lines} />
        ) : (
          <Text size="sm" c="dimmed" fs="italic" title={t('silentHint')}>
            {t('silentWord')}
          </Text>
        )}
        {places.map((at) => (
          <Text key={`${at.article}.${at.clause}:${at.phrase}`} size="xs" c="dimmed" mt={2}>
            {t('quoted', { phrase: at.phrase })}
          </Text>
        ))}
      </Box>
      <Box className={classes.chips}>
        {distinct(places).map((at) => (
          <CitationChip key={`${at.source}:${at.article}.${at.clause}`} at={at} />
        ))}
      </Box>
      {onChange && (
        <ActionIcon
          variant="subtle"
          className={classes.change}
          aria-label={t('change.label', { question })}
          onClick={onChange}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {rule.note !== undefined && (
        <Box className={classes.note}>
          <Text size="xs">
            <Text span inherit fw={600}>
              {t('note')}:
            </Text>{' '}
            {rule.note}
          </Text>
        </Box>
      )}
    </Box>
  );
}

const placesOf = (rule: Rule): Citation[] => (isStated(rule) ? [rule, ...(rule.also ?? [])] : []);

/** The same khoản may be quoted twice; it is named once. */
const distinct = (places: readonly Citation[]): Citation[] =>
  places.filter(
    (at, index) =>
      places.findIndex(
        (one) => one.article === at.article && one.clause === at.clause && one.source === at.source,
      ) === index,
  );
