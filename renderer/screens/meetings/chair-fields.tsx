import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import { chairGrounds } from '../../../shared/records/meeting.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useWords } from '../../words.ts';
import { Caution } from './caution.tsx';
import { PartNotices } from './convening/part-notices.tsx';
import { PersonSelect } from './convening/person-select.tsx';
import type { DayRoster } from './use-day-roster.ts';
import type { MeetingForm } from './use-meeting-form.ts';

type Props = { form: MeetingForm; roster: DayRoster };
type ChairGround = Of<'meeting'>['chairBy'];

/** Who takes the chair and by what right, with the rule that says so, and who writes the minutes. */
export function ChairFields({ form, roster }: Props) {
  const words = useWords();
  const { draft, set, error, proposal, notices } = form;
  const told = { notices, nameOf: roster.nameOf, regulationId: proposal?.regulationId ?? null };
  return (
    <Stack gap="sm">
      <HeadAway form={form} roster={roster} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Stack gap={4}>
          <PersonSelect
            label={words.fieldLabel('meeting', 'chairId')}
            roster={roster}
            value={draft.chairId}
            error={error('chairId')}
            onChange={(chairId) => set({ chairId, chairBy: groundFor(chairId, form) })}
          />
          <ChairRule form={form} roster={roster} />
        </Stack>
        <Stack gap={4}>
          <NativeSelect
            label={words.fieldLabel('meeting', 'chairBy')}
            data={chairGrounds.map((value) => ({
              value,
              label: words.choiceLabel('meeting', 'chairBy', value),
            }))}
            value={draft.chairBy}
            onChange={(event) => set({ chairBy: event.currentTarget.value as ChairGround })}
          />
          <PartNotices
            {...told}
            above={proposal?.chairCitation ?? null}
            only={[
              ...(['chair-outside', 'chair-not-named', 'chair-not-the-substitute', 'chair-left'] as const),
              ...(['substitution-unsaid', 'chair-not-delegable', 'delegation-unsaid'] as const),
            ]}
          />
        </Stack>
        {draft.chairBy === 'authorised' && <Authorisation form={form} />}
        <Stack gap={4}>
          <PersonSelect
            label={words.fieldLabel('meeting', 'secretaryId')}
            roster={roster}
            value={draft.secretaryId}
            error={error('secretaryId')}
            onChange={(secretaryId) => set({ secretaryId })}
          />
          <PartNotices {...told} only={['secretary-left']} />
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}

/** By what right somebody newly chosen takes the chair; the official may say otherwise. */
function groundFor(chairId: string | null, { proposal, draft }: MeetingForm): ChairGround {
  if (chairId === null || proposal === null || chairId === proposal.holder.personId) return 'title';
  if (chairId === proposal.chairId) return proposal.chairBy;
  return draft.chairAway ? 'substitute' : 'authorised';
}

/** The head does not come: whoever is to call and to chair goes by it. */
function HeadAway({ form, roster }: Props) {
  const { t } = useTranslation('convening');
  const words = useWords();
  const { draft, set, proposal } = form;
  if (!proposal?.isChairNeeded) return null;
  const { role, personId, isAbsent } = proposal.holder;
  if (personId === null) return null;
  return (
    <Checkbox
      checked={draft.chairAway || isAbsent}
      disabled={isAbsent}
      label={t('chair.away', { role: words.choiceLabel('membership', 'role', role) })}
      description={isAbsent ? t('chair.absent', { name: roster.nameOf(personId) }) : roster.nameOf(personId)}
      onChange={(event) => set({ chairAway: event.currentTarget.checked })}
    />
  );
}

function Authorisation({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const words = useWords();
  const { draft, set, error, notices } = form;
  const isMissing = notices.some(({ code }) => code === 'authorisation-missing');
  return (
    <Stack gap={4}>
      <TextInput
        label={words.fieldLabel('meeting', 'authorisation')}
        placeholder={t('chair.basis')}
        value={draft.authorisation}
        error={error('authorisation')}
        onChange={(event) => set({ authorisation: event.currentTarget.value })}
      />
      {isMissing && <Caution>{t('notices.authorisation-missing')}</Caution>}
    </Stack>
  );
}

function ChairRule({ form, roster }: Props) {
  const { t } = useTranslation('meetings');
  const { t: convening } = useTranslation('convening');
  const { proposal, draft, set } = form;
  const sentence = useChairSentence();
  if (!proposal) return <Text size="xs">{t('chair.noDay')}</Text>;
  const { chairId, chairCitation, chairBy, regulationId, isChairNeeded } = proposal;
  const isOther = chairId !== null && draft.chairId !== chairId && draft.chairBy !== 'authorised';
  return (
    <Stack gap={4} aria-live="polite">
      <Text size="xs">{sentence(proposal)}</Text>
      {chairCitation && <CitationNote citation={chairCitation} regulationId={regulationId} />}
      {!isChairNeeded && draft.chairId === null && <Text size="xs">{convening('chair.optional')}</Text>}
      {isChairNeeded && draft.chairId === null && <Caution>{t('chair.missing')}</Caution>}
      {isOther && (
        <Group gap="xs">
          <Caution>{t('chair.other', { name: roster.nameOf(chairId) })}</Caution>
          <Button size="compact-xs" variant="light" onClick={() => set({ chairId, chairBy })}>
            {t('editor.useProposal')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function useChairSentence(): (proposal: NonNullable<MeetingForm['proposal']>) => string {
  const { t } = useTranslation('meetings');
  const { t: convening } = useTranslation('convening');
  const words = useWords();
  return ({ chairId, chairRole, chairBy, chairCitation, isChairNeeded, holder }) => {
    const role = words.choiceLabel('membership', 'role', chairRole);
    if (!isChairNeeded) return chairCitation ? convening('chair.led', { role }) : '';
    if (chairId === null) {
      // Nobody holds the seat of the one whose chair it is, or of the one who takes it in their place.
      const isVacant = holder.personId === null || chairBy === 'substitute';
      return isVacant ? t('chair.vacant', { role }) : convening('chair.noSubstitute');
    }
    if (chairBy === 'substitute') return convening('chair.substitute', { role });
    return t(chairCitation ? 'chair.ruled' : 'chair.byTitle', { role });
  };
}
