import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../shared/regulation/profile/rule.ts';
import { citationWords } from '../../../shared/regulation/rule-words.ts';
import { wordsAt } from '../../../shared/regulation/text/words-at.ts';
import { allRecordsOf } from '../../queries.ts';
import { useWords } from '../../words.ts';
import { CitationWords } from './citation-words.tsx';

type Props = {
  citation: Citation;
  /** The version that is cited; its words open from the place where it keeps them. Null where nobody says which. */
  regulationId: string | null;
};

/** The rule that something rests on: its Điều and khoản, and its very words. */
export function CitationNote({ citation, regulationId }: Props) {
  const { t } = useTranslation('versions');
  const { say } = useWords();
  const { data: versions = [] } = useQuery(allRecordsOf('regulation'));
  const [isOpen, setOpen] = useState(false);
  const version = versions.find(({ id }) => id === regulationId);
  const words = wordsAt(version?.text ?? null, citation);
  const place = citationWords(citation, say);
  const look = { size: 'xs', fw: 600 } as const;
  return (
    <Text size="xs" c="dimmed" component="span">
      {words === null || !version ? (
        <Text span {...look}>
          {place}
        </Text>
      ) : (
        <Anchor
          {...look}
          component="button"
          type="button"
          aria-label={t('words.open', { place })}
          style={{ textDecoration: 'underline dotted' }}
          onClick={() => setOpen(true)}
        >
          {place}
        </Anchor>
      )}{' '}
      <Text span fs="italic" size="xs">
        {say('regulation:quoted', { phrase: citation.phrase })}
      </Text>
      {isOpen && words && version && (
        <CitationWords at={citation} words={words} version={version} onClose={() => setOpen(false)} />
      )}
    </Text>
  );
}
