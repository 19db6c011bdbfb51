import { Anchor, Button, Checkbox, Group, Input, ScrollArea, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import type { Of } from '../../../shared/records/index.ts';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useWords } from '../../words.ts';
import { Caution } from './caution.tsx';
import { PartNotices } from './convening/part-notices.tsx';
import { useHelpersInvited } from './convening/use-helpers-invited.ts';
import { usePartyWords } from './convening/use-party-words.ts';
import type { DayRoster } from './use-day-roster.ts';
import type { MeetingForm } from './use-meeting-form.ts';

type Props = { form: MeetingForm; roster: DayRoster; body: Of<'body'> };

/** The members of the day by rank, each with both titles; who of them is invited is the chair's decision. */
export function AttendeePicker({ form, roster, body }: Props) {
  const { t } = useTranslation('meetings');
  const words = useWords();
  const { t: convening } = useTranslation('convening');
  const { draft, set, error, proposal, notices } = form;
  const partyWords = usePartyWords(proposal?.regulationId ?? null);
  const { rows } = roster;
  const chosen = new Set(draft.attendeeIds);
  const helpers = useHelpersInvited({ form, body, rows });
  const everyone = [...rows, ...helpers.flatMap((one) => one.rows)];
  const outside = draft.attendeeIds.filter(
    (id) => roster.loaded && everyone.every((row) => row.personId !== id),
  );
  const invited = everyone.filter((row) => chosen.has(row.personId)).length;
  /** In the order of the roster, whatever the order of the clicks. */
  const choose = (ids: ReadonlySet<string>) =>
    set({
      attendeeIds: [
        ...everyone.map((row) => row.personId).filter((id) => ids.has(id)),
        ...outside.filter((id) => ids.has(id)),
      ],
    });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };

  return (
    <Input.Wrapper
      label={words.fieldLabel('meeting', 'attendeeIds')}
      labelElement="div"
      error={error('attendeeIds')}
    >
      <Stack gap="xs" mt={2}>
        <Text size="xs">
          {!proposal
            ? t('attendees.noDay')
            : proposal.deciding
              ? t('attendees.decided', { who: partyWords(proposal.deciding.parties) })
              : t('attendees.undecided')}{' '}
          {proposal?.deciding && (
            <CitationNote citation={proposal.deciding.citation} regulationId={proposal.regulationId} />
          )}
        </Text>
        <PartnerRule form={form} />
        <FailureNotice error={roster.error} />
        {roster.loaded && rows.length === 0 && <NoMembers body={body} />}
        {rows.length > 0 && (
          <>
            <Group gap="sm">
              <Text size="sm" fw={500} aria-live="polite">
                {t('attendees.count', { count: invited, total: everyone.length })}
              </Text>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => choose(new Set([...everyone.map((row) => row.personId), ...outside]))}
              >
                {t('attendees.all')}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => choose(new Set())}>
                {t('attendees.none')}
              </Button>
            </Group>
            <ScrollArea.Autosize mah={330} type="auto">
              <MemberChecks rows={rows} chosen={chosen} onToggle={toggle} />
              {helpers.map((helper) => (
                <Stack key={helper.body.id} gap={4} mt="xs">
                  <Text size="sm" fw={500}>
                    {convening('group', { name: helper.body.name })}
                  </Text>
                  <MemberChecks rows={helper.rows} chosen={chosen} onToggle={toggle} />
                </Stack>
              ))}
            </ScrollArea.Autosize>
          </>
        )}
        {outside.length > 0 && (
          <Stack gap={6}>
            <Caution>{t('attendees.outside')}</Caution>
            <PartNotices
              notices={notices}
              only={['attendee-left']}
              nameOf={roster.nameOf}
              regulationId={proposal?.regulationId ?? null}
            />
            {outside.map((id) => (
              <Checkbox key={id} checked onChange={() => toggle(id)} label={roster.nameOf(id)} />
            ))}
          </Stack>
        )}
      </Stack>
    </Input.Wrapper>
  );
}

type ChecksProps = {
  rows: readonly RosterRow[];
  chosen: ReadonlySet<string>;
  onToggle: (personId: string) => void;
};

const MemberChecks = ({ rows, chosen, onToggle }: ChecksProps) => {
  const words = useWords();
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xs" verticalSpacing={6} p={2}>
      {rows.map((row) => (
        <Checkbox
          key={row.personId}
          checked={chosen.has(row.personId)}
          onChange={() => onToggle(row.personId)}
          label={row.fullName}
          description={titlesOf(row, words.choiceLabel('membership', 'role', row.role))}
        />
      ))}
    </SimpleGrid>
  );
};

/** With whom the leaders sit in a working session by rule. */
function PartnerRule({ form }: { form: MeetingForm }) {
  const { t } = useTranslation('convening');
  const partyWords = usePartyWords(form.proposal?.regulationId ?? null);
  if (!form.proposal?.partners) return null;
  const { partners, regulationId } = form.proposal;
  return (
    <Stack gap={2}>
      <Text size="xs">{t('partners', { who: partyWords(partners.parties) })}</Text>
      <CitationNote citation={partners.citation} regulationId={regulationId} />
    </Stack>
  );
}

/** Both titles: the role in the body, and the post held besides. */
const titlesOf = ({ postTitle, agency }: RosterRow, role: string): string =>
  [role, [postTitle, agency].filter(Boolean).join(', ')].filter(Boolean).join(' · ');

function NoMembers({ body }: { body: Of<'body'> }) {
  const { t } = useTranslation('meetings');
  return (
    <Text size="sm">
      {t('attendees.empty')}{' '}
      <Anchor component={Link} to={body.type === 'committee' ? '/committee' : '/group'}>
        {t('attendees.toRoster')}
      </Anchor>
    </Text>
  );
}
