import { Box, Group, NavLink, Paper, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile, RuleDescriptor, RuleGroup } from '../../../shared/regulation/profile.ts';
import { type RuleWords, ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { useWords } from '../../words.ts';
import {
  countByFilter,
  type RuleEntry,
  type RuleFilter,
  ruleEntries,
  ruleFilters,
  shownEntries,
} from './rule-entries.ts';
import classes from './rule-list.module.css';
import { RuleRow } from './rule-row.tsx';

/** Asked for by the button of a row; where nobody may change a rule there is none. */
type ChangeRule = (rule: RuleDescriptor) => void;

/** All rules of a regulation by group, to be filtered and searched. */
export function RuleList({ profile, onChange }: { profile: Profile; onChange?: ChangeRule }) {
  const { t, i18n } = useTranslation('regulation');
  const { say } = useWords();
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  // `say` is made anew at each turn; what it says depends on the language alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  const words = useMemo(
    () => ruleWordsOf({ say, language: i18n.language, profile }),
    [i18n.language, profile],
  );
  const entries = useMemo(() => ruleEntries(profile, words), [profile, words]);
  const counts = useMemo(() => countByFilter(entries), [entries]);
  const shown = useMemo(() => shownEntries(entries, { filter, query: wanted }), [entries, filter, wanted]);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('filter.label')}
          value={filter}
          onChange={(next) => setFilter(next as RuleFilter)}
          data={ruleFilters.map((value) => ({
            value,
            label: t(`filter.${value}`, { count: counts[value] }),
          }))}
        />
        <Group gap="sm">
          <Text size="sm" c="dimmed" aria-live="polite">
            {t('shown', { count: shown.length })}
          </Text>
          <TextInput
            type="search"
            w={320}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={t('search')}
            aria-label={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
          />
        </Group>
      </Group>
      {shown.length === 0 ? (
        <Text c="dimmed">{t('nothing')}</Text>
      ) : (
        <Groups entries={shown} words={words} {...(onChange ? { onChange } : {})} />
      )}
    </Stack>
  );
}

type GroupsProps = { entries: readonly RuleEntry[]; words: RuleWords; onChange?: ChangeRule };

function Groups({ entries, words, onChange }: GroupsProps) {
  const { t } = useTranslation('regulation');
  const page = useId();
  const groups = Map.groupBy(entries, ({ descriptor }) => descriptor.group);
  const idOf = (group: RuleGroup) => `${page}-${group}`;
  return (
    <Box className={classes.columns}>
      <Paper component="nav" aria-label={t('contents')} className={classes.contents} withBorder>
        {[...groups].map(([group, rules]) => (
          <NavLink
            key={group}
            component="button"
            type="button"
            label={words.group(group)}
            rightSection={
              <Text size="xs" c="dimmed">
                {rules.length}
              </Text>
            }
            py={5}
            styles={{ body: { lineHeight: 1.35 } }}
            onClick={() => goTo(idOf(group))}
          />
        ))}
      </Paper>
      <Stack gap="md">
        {[...groups].map(([group, rules]) => (
          <section key={group} className={classes.group} aria-labelledby={idOf(group)}>
            <Title order={2} size="h5" mb={6} id={idOf(group)} tabIndex={-1} className={classes.group}>
              {words.group(group)}
            </Title>
            <Paper withBorder component="ul" className={classes.rules}>
              {rules.map((entry) => (
                <RuleRow
                  key={entry.descriptor.key}
                  entry={entry}
                  {...(onChange ? { onChange: () => onChange(entry.descriptor) } : {})}
                />
              ))}
            </Paper>
          </section>
        ))}
      </Stack>
    </Box>
  );
}

/** A link would change the hash, which is the router's. */
function goTo(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
