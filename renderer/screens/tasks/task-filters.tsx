import { Button, Group, SegmentedControl, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import { type TaskView, taskViews } from '../../../shared/meetings/tasks/task-standing.ts';
import type { TaskPage } from '../../../shared/outputs/tasks.ts';
import { foldedFilter } from '../../components/form/ref-field.tsx';
import { reading } from '../../queries.ts';
import type { TaskFilter } from './use-tasks.ts';

type Props = {
  filter: TaskFilter;
  counts: TaskPage['counts'];
  total: number;
  /** Null where the book is kept for one committee. */
  everybody: { isChosen: boolean; choose: (isChosen: boolean) => void } | null;
  onChange: (filter: TaskFilter) => void;
};

/** By which the tasks are chosen: how they stand, who leads, which meeting, and their words. */
export function TaskFilters({ filter, counts, total, everybody, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const [text, setText] = useState(filter.search ?? '');
  const set = (more: Partial<TaskFilter>) => onChange(withoutBlanks({ ...filter, ...more }));
  const search = useDebouncedCallback((words: string) => set({ search: words.trim() }), 250);
  const { leadId, unit, meetingId, search: sought } = filter;
  const isFiltered = Boolean(leadId || unit || meetingId || sought);
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label={t('views.label')}
          value={filter.view ?? 'open'}
          onChange={(view) => set({ view: view as TaskView })}
          data={taskViews.map((view) => ({ value: view, label: `${t(`views.${view}`)} (${counts[view]})` }))}
        />
        {everybody && (
          <Switch
            label={t('everybody')}
            checked={everybody.isChosen}
            onChange={(event) => everybody.choose(event.currentTarget.checked)}
          />
        )}
      </Group>
      <Group align="flex-end" gap="sm">
        <LeadChoice filter={filter} set={set} />
        <MeetingChoice filter={filter} set={set} />
        <TextInput
          type="search"
          label={t('filter.search')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
          leftSection={<IconSearch size={16} aria-hidden />}
          maxLength={200}
          w={240}
        />
        <Text size="sm" c="dimmed" aria-live="polite" pb={8}>
          {t('filter.total', { count: total })}
        </Text>
        {isFiltered && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconX size={16} aria-hidden />}
            onClick={() => {
              setText('');
              set({ leadId: undefined, unit: undefined, meetingId: undefined, search: undefined });
            }}
          >
            {t('filter.clear')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

type ChoiceProps = { filter: TaskFilter; set: (more: Partial<TaskFilter>) => void };

const useChoices = ({ bodyIds }: TaskFilter) => {
  const { data } = useQuery(reading('tasks.choices', bodyIds === undefined ? {} : { bodyIds }));
  return data ?? { leads: [], units: [], meetings: [] };
};

/** A member of the roster or a unit as written: both are «Chủ trì» to whoever asks. */
function LeadChoice({ filter, set }: ChoiceProps) {
  const { t } = useTranslation('tasks');
  const { leads, units } = useChoices(filter);
  const people = leads.map(({ id, name }) => ({ value: `person:${id}`, label: name }));
  const written = units.map((unit) => ({ value: `unit:${unit}`, label: unit }));
  const data = [
    { group: t('filter.people'), items: people },
    { group: t('filter.units'), items: written },
  ].filter(({ items }) => items.length > 0);
  const value = filter.leadId ? `person:${filter.leadId}` : filter.unit ? `unit:${filter.unit}` : null;
  return (
    <Select
      label={t('filter.lead')}
      placeholder={t('filter.everyLead')}
      data={data}
      value={value}
      onChange={(next) =>
        set({
          leadId: next?.startsWith('person:') ? next.slice(7) : undefined,
          unit: next?.startsWith('unit:') ? next.slice(5) : undefined,
        })
      }
      filter={({ options, search, limit }) =>
        options.flatMap((option) => {
          if (!('group' in option)) return foldedFilter({ options: [option], search } as never);
          const items = foldedFilter({ options: option.items, search } as never) as typeof option.items;
          return items.length > 0 ? [{ ...option, items: items.slice(0, limit) }] : [];
        })
      }
      limit={100}
      searchable
      clearable
      w={240}
    />
  );
}

function MeetingChoice({ filter, set }: ChoiceProps) {
  const { t } = useTranslation('tasks');
  const { meetings } = useChoices(filter);
  return (
    <Select
      label={t('filter.meeting')}
      placeholder={t('filter.everyMeeting')}
      data={meetings.map(({ id, title, on }) => ({ value: id, label: `${formatDate(on)} – ${title}` }))}
      value={filter.meetingId ?? null}
      onChange={(meetingId) => set({ meetingId: meetingId ?? undefined })}
      filter={foldedFilter as never}
      limit={100}
      searchable
      clearable
      w={280}
    />
  );
}

const withoutBlanks = (filter: Partial<TaskFilter>): TaskFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
