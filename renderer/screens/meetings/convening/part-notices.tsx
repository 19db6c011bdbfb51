import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { PartNotice } from '../../../../shared/meetings/convening/part-notices.ts';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { Caution } from '../caution.tsx';
import { usePartyWords } from './use-party-words.ts';

type Props = {
  notices: readonly PartNotice[];
  /** Those that are told here; the others have their place elsewhere. */
  only: readonly PartNotice['code'][];
  nameOf: (personId: string) => string;
  regulationId: string | null;
  /** The rule that stands right above in any case: it is not told twice. */
  above?: Citation | null;
};

const isSame = (a: Citation, b: Citation): boolean =>
  a.article === b.article && a.clause === b.clause && a.phrase === b.phrase;

/** Silence of the regulation is said, not warned of. */
const isPlain = ({ code }: PartNotice): boolean =>
  code === 'substitution-unsaid' || code === 'delegation-unsaid';

/** What there is to know about who has a part in a meeting, each with the place of the rule that it rests on. */
export function PartNotices({ notices, only, nameOf, regulationId, above = null }: Props) {
  const { t } = useTranslation('convening');
  const partyWords = usePartyWords(regulationId);
  // Where no regulation is in force, none is silent.
  const told = notices
    .filter(({ code }) => only.includes(code))
    .filter((notice) => regulationId !== null || !isPlain(notice));
  return (
    <Stack gap={4} aria-live="polite">
      {told.map((notice) => {
        const { code, personId, parties, citation, leftOn } = notice;
        const sentence = t(`notices.${code}`, {
          name: personId === null ? '' : nameOf(personId),
          who: partyWords(parties),
          on: leftOn === null ? '' : formatDate(leftOn),
        });
        return (
          <Stack key={`${code} ${personId}`} gap={2}>
            {isPlain(notice) ? <Text size="xs">{sentence}</Text> : <Caution>{sentence}</Caution>}
            {citation && !(above && isSame(citation, above)) && (
              <CitationNote citation={citation} regulationId={regulationId} />
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
