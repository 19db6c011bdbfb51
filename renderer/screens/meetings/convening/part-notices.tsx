import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { PartNotice } from '../../../../shared/meetings/convening/part-notices.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';
import { Caution } from '../caution.tsx';
import { usePartyWords } from './use-party-words.ts';

type Props = {
  notices: readonly PartNotice[];
  /** Those that are told here; the others have their place elsewhere. */
  only: readonly PartNotice['code'][];
  nameOf: (personId: string) => string;
  regulationId: string | null;
};

/** Silence of the regulation is said, not warned of. */
const isPlain = ({ code }: PartNotice): boolean =>
  code === 'substitution-unsaid' || code === 'delegation-unsaid';

/** What there is to know about who has a part in a meeting, each with the place of the rule that it rests on. */
export function PartNotices({ notices, only, nameOf, regulationId }: Props) {
  const { t } = useTranslation('convening');
  const partyWords = usePartyWords(regulationId);
  const told = notices.filter(({ code }) => only.includes(code));
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
          <div key={`${code} ${personId}`}>
            {isPlain(notice) ? <Text size="xs">{sentence}</Text> : <Caution>{sentence}</Caution>}
            {citation && <CitationNote citation={citation} regulationId={regulationId} />}
          </div>
        );
      })}
    </Stack>
  );
}
