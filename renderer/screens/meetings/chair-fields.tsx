import { Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { sortByPersonName } from '../../../shared/vietnamese.ts';
import { foldedFilter } from '../../components/form/ref-field.tsx';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useWords } from '../../words.ts';
import { Caution } from './caution.tsx';
import type { DayRoster } from './use-day-roster.ts';
import type { MeetingForm } from './use-meeting-form.ts';

type Props = { form: MeetingForm; roster: DayRoster; body: Of<'body'> };

/** Who takes the chair, with the rule that says so, and who writes the minutes. */
export function ChairFields({ form, roster }: Props) {
  const words = useWords();
  const { draft, set, error } = form;
  const people = usePeople(roster);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <Stack gap={4}>
        <Select
          label={words.fieldLabel('meeting', 'chairId')}
          data={people}
          value={draft.chairId}
          error={error('chairId')}
          onChange={(chairId) => set({ chairId })}
          filter={foldedFilter}
          searchable
          clearable
        />
        <ChairRule form={form} roster={roster} />
      </Stack>
      <Select
        label={words.fieldLabel('meeting', 'secretaryId')}
        data={people}
        value={draft.secretaryId}
        error={error('secretaryId')}
        onChange={(secretaryId) => set({ secretaryId })}
        filter={foldedFilter}
        searchable
        clearable
      />
    </SimpleGrid>
  );
}

/** Members first, by rank, then the others of the book by name. */
function usePeople({ rows, others }: DayRoster): { value: string; label: string }[] {
  const words = useWords();
  return [
    ...rows.map((row) => ({
      value: row.personId,
      label: `${row.fullName} – ${words.choiceLabel('membership', 'role', row.role)}`,
    })),
    ...sortByPersonName(others, (person) => person.fullName).map(({ id, fullName }) => ({
      value: id,
      label: fullName,
    })),
  ];
}

function ChairRule({ form, roster }: Omit<Props, 'body'>) {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { proposal, draft, set } = form;
  if (!proposal) return <Text size="xs">{t('chair.noDay')}</Text>;
  const { chairId, chairRole, chairCitation, regulationId } = proposal;
  const role = words.choiceLabel('membership', 'role', chairRole);
  const isOther = chairId !== null && draft.chairId !== chairId;
  return (
    <Stack gap={4} aria-live="polite">
      <Text size="xs">
        {chairId === null
          ? t('chair.vacant', { role })
          : t(chairCitation ? 'chair.ruled' : 'chair.byTitle', { role })}
      </Text>
      {chairCitation && <CitationNote citation={chairCitation} regulationId={regulationId} />}
      {draft.chairId === null && <Caution>{t('chair.missing')}</Caution>}
      {isOther && (
        <Group gap="xs">
          <Caution>{t('chair.other', { name: roster.nameOf(chairId) })}</Caution>
          <Button size="compact-xs" variant="light" onClick={() => set({ chairId })}>
            {t('editor.useProposal')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
