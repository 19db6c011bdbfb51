import { Button, Checkbox, Group, Input, ScrollArea, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../words.ts';
import { Caution } from '../caution.tsx';
import type { DayRoster } from '../use-day-roster.ts';
import type { MeetingForm } from '../use-meeting-form.ts';

/** Who is asked, out of the roster of the last day; whoever asks is not proposed. */
export function AskedPicker({ form, roster }: { form: MeetingForm; roster: DayRoster }) {
  const { t } = useTranslation('rounds');
  const words = useWords();
  const { draft, set, error } = form;
  const chosen = new Set(draft.attendeeIds);
  const outside = draft.attendeeIds.filter(
    (id) => roster.loaded && roster.rows.every(({ personId }) => personId !== id),
  );
  const choose = (ids: ReadonlySet<string>) =>
    set({
      attendeeIds: [...roster.rows.map(({ personId }) => personId), ...outside].filter((id) => ids.has(id)),
    });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const everybody = roster.rows.map(({ personId }) => personId).filter((id) => id !== draft.chairId);
  if (!roster.loaded) return <Text size="sm">{t('editor.noDay')}</Text>;
  return (
    <Input.Wrapper error={error('attendeeIds')}>
      <Stack gap="xs">
        <Group gap="sm">
          <Text size="sm" fw={500} aria-live="polite">
            {t('editor.count', { count: chosen.size - outside.length, total: roster.rows.length })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => choose(new Set(everybody))}>
            {t('editor.all')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => choose(new Set())}>
            {t('editor.none')}
          </Button>
        </Group>
        {chosen.size === 0 && <Caution>{t('editor.nobody')}</Caution>}
        <ScrollArea.Autosize mah={330} type="auto">
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xs" verticalSpacing={6} p={2}>
            {roster.rows.map((row) => (
              <Checkbox
                key={row.personId}
                checked={chosen.has(row.personId)}
                onChange={() => toggle(row.personId)}
                label={row.fullName}
                description={[words.choiceLabel('membership', 'role', row.role), row.postTitle]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </SimpleGrid>
        </ScrollArea.Autosize>
        {outside.length > 0 && (
          <Stack gap={6}>
            <Caution>{t('editor.outside')}</Caution>
            {outside.map((id) => (
              <Checkbox key={id} checked onChange={() => toggle(id)} label={roster.nameOf(id)} />
            ))}
          </Stack>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
