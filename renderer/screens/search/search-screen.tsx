import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigationType, useSearchParams } from 'react-router';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { Loaded } from '../../components/page/loaded.tsx';
import { Page } from '../../components/page/page.tsx';
import { reading } from '../../queries.ts';
import { HitGroups } from './hit-groups.tsx';

/** So long after the last key the search begins. */
const pause = 120;

/** One box over everything in the book: found while typing, opened with the keyboard. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const [text, setText] = useQueryText();
  const [query] = useDebouncedValue(text.trim(), pause);
  const found = useQuery({
    ...reading('search.find', { query }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const all = useRef<HTMLDivElement>(null);
  return (
    <Page title={t('title')} lead={t('hint')}>
      <Stack ref={all} gap="md" onKeyDown={(event) => stepBetween(all.current, event)}>
        <TextInput
          type="search"
          size="md"
          maw={640}
          data-step
          autoFocus
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
          label={t('label')}
          placeholder={t('placeholder')}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
        {query === '' ? (
          <EmptyState title={t('startTitle')} hint={t('startHint')} />
        ) : (
          <Loaded query={found}>
            {(groups) =>
              groups.length === 0 ? (
                <EmptyState title={t('none', { query })} hint={t('noneHint')} />
              ) : (
                <>
                  <Text size="sm" c="dimmed" aria-live="polite">
                    {t('found', { count: groups.reduce((sum, { total }) => sum + total, 0) })}
                  </Text>
                  <HitGroups groups={groups} query={query} />
                </>
              )
            }
          </Loaded>
        )}
      </Stack>
    </Page>
  );
}

/**
 * What is typed, kept in the address too, so that going back from a hit finds it again. The box itself is not
 * led by the address: the router is late by a turn, and a key typed in between would be lost.
 */
function useQueryText(): [string, (text: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const { key } = useLocation();
  const cameBy = useNavigationType();
  const asked = parameters.get('q') ?? '';
  const [text, setText] = useState(asked);
  const isOwn = cameBy === 'REPLACE';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search from the head of the page is a new entry.
  useEffect(() => {
    if (!isOwn) setText(asked);
  }, [key]);
  return [
    text,
    (next) => {
      setText(next);
      setParameters(next === '' ? {} : { q: next }, { replace: true });
    },
  ];
}

/** The arrow keys step from the box through the hits and back. */
function stepBetween(all: HTMLElement | null, event: KeyboardEvent) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !all) return;
  const stops = [...all.querySelectorAll<HTMLElement>('[data-step]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
