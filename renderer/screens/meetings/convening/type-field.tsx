import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MeetingType, meetingTypes } from '../../../../shared/records/meeting.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useWords } from '../../../words.ts';
import type { MeetingForm } from '../use-meeting-form.ts';

/** Nobody comes together for a round of written opinions: it has a screen of its own. */
const comeTogether = meetingTypes.filter((type) => type !== 'written-round');

/** The type of a meeting: those that the regulation of the day knows first, with the place where it speaks of it. */
export function TypeField({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const words = useWords();
  const { draft, set, proposal, error } = form;
  const option = (type: MeetingType) => ({ value: type, label: words.choiceLabel('meeting', 'type', type) });
  const types = proposal?.types ?? comeTogether.map((type) => ({ type, citation: null }));
  const known = types.filter(({ citation }) => citation !== null).map(({ type }) => option(type));
  const unsaid = types.filter(({ citation }) => citation === null).map(({ type }) => option(type));
  const own = types.some(({ type }) => type === draft.type) ? [] : [option(draft.type)];
  const data =
    known.length === 0
      ? [...unsaid, ...own]
      : [
          { group: t('type.named'), items: known },
          { group: t('type.unsaid'), items: [...unsaid, ...own] },
        ];
  return (
    <Stack gap={4}>
      <Select
        label={words.fieldLabel('meeting', 'type')}
        required
        allowDeselect={false}
        maxDropdownHeight={400}
        data={data.filter((one) => !('items' in one) || one.items.length > 0)}
        value={draft.type}
        error={error('type')}
        onChange={(type) => type !== null && set({ type: type as MeetingType })}
      />
      <TypeRule form={form} />
    </Stack>
  );
}

function TypeRule({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const { draft, proposal } = form;
  if (proposal === null) return null;
  const { regulationId, types } = proposal;
  const citation = types.find(({ type }) => type === draft.type)?.citation ?? null;
  if (citation !== null) return <CitationNote citation={citation} regulationId={regulationId} />;
  return (
    <Text size="xs" c="dimmed">
      {t(regulationId === null ? 'type.noRegulation' : 'type.unsaidNote')}
    </Text>
  );
}
