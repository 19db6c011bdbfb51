import { Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceCase } from '../../../../shared/vietnamese.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { useWords } from '../../../words.ts';
import type { DayRoster } from '../use-day-roster.ts';
import type { MeetingForm } from '../use-meeting-form.ts';
import { PartNotices } from './part-notices.tsx';
import { PersonSelect } from './person-select.tsx';
import { usePartyWords } from './use-party-words.ts';

type Props = { form: MeetingForm; roster: DayRoster };

/** Who calls the meeting and on whose proposal, with the rules that say who may. */
export function ConvenerFields({ form, roster }: Props) {
  const words = useWords();
  const { draft, set, error, proposal, notices } = form;
  const wantsProposer = draft.type === 'extraordinary' || draft.proposedBy !== '';
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <Stack gap={4}>
        <PersonSelect
          label={words.fieldLabel('meeting', 'convenedById')}
          roster={roster}
          value={draft.convenedById}
          error={error('convenedById')}
          onChange={(convenedById) => set({ convenedById })}
        />
        <ConvenerRule form={form} />
        <PartNotices
          notices={notices}
          only={['convener-not-named', 'convener-left']}
          nameOf={roster.nameOf}
          regulationId={proposal?.regulationId ?? null}
          above={proposal?.convening?.citation ?? null}
        />
      </Stack>
      {wantsProposer && (
        <Stack gap={4}>
          <TextInput
            label={words.fieldLabel('meeting', 'proposedBy')}
            value={draft.proposedBy}
            error={error('proposedBy')}
            onChange={(event) => set({ proposedBy: event.currentTarget.value })}
          />
          <ProposerRule form={form} />
        </Stack>
      )}
    </SimpleGrid>
  );
}

function ConvenerRule({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const { proposal, draft } = form;
  const partyWords = usePartyWords(proposal?.regulationId ?? null);
  if (proposal === null || proposal.regulationId === null) return null;
  const { convening, regulationId } = proposal;
  if (convening === null) {
    return (
      <Text size="xs" c="dimmed">
        {t('convener.unsaid')}
      </Text>
    );
  }
  const who = partyWords(convening.parties);
  return (
    <Stack gap={2}>
      <Text size="xs">
        {t(draft.type === 'working-session' ? 'convener.led' : 'convener.ruled', { who })}
      </Text>
      <CitationNote citation={convening.citation} regulationId={regulationId} />
    </Stack>
  );
}

function ProposerRule({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const { proposal, draft, set } = form;
  const partyWords = usePartyWords(proposal?.regulationId ?? null);
  if (!proposal?.proposing) return null;
  const { proposing, regulationId } = proposal;
  const who = partyWords(proposing.parties);
  return (
    <Stack gap={4} align="flex-start">
      <Stack gap={2}>
        <Text size="xs">{t('proposing.ruled', { who })}</Text>
        <CitationNote citation={proposing.citation} regulationId={regulationId} />
      </Stack>
      {draft.proposedBy === '' && (
        <Button size="compact-xs" variant="light" onClick={() => set({ proposedBy: sentenceCase(who) })}>
          {t('proposing.use', { who: sentenceCase(who) })}
        </Button>
      )}
    </Stack>
  );
}
