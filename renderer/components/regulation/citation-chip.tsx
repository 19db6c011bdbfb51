import { Badge } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../shared/regulation/profile/rule.ts';
import { citationWords } from '../../../shared/regulation/rule-words.ts';
import { wordsAt } from '../../../shared/regulation/text/words-at.ts';
import { useWords } from '../../words.ts';
import { CitationWords } from './citation-words.tsx';
import { useCitedVersion } from './cited-version.ts';

/** The place of a rule: «Khoản 1 Điều 7». Where the version that is shown keeps its text, it opens the words there. */
export function CitationChip({ at }: { at: Citation }) {
  const { t } = useTranslation('versions');
  const { say } = useWords();
  const version = useCitedVersion();
  const [isOpen, setOpen] = useState(false);
  const words = wordsAt(version?.text ?? null, at);
  const place = citationWords(at, say);
  const look = { variant: 'light', tt: 'none', fw: 500, style: { flexShrink: 0 } } as const;
  if (words === null || version === null) return <Badge {...look}>{place}</Badge>;
  return (
    <>
      <Badge
        {...look}
        component="button"
        type="button"
        style={{ ...look.style, cursor: 'pointer', border: 0, textDecoration: 'underline dotted' }}
        aria-label={t('words.open', { place })}
        onClick={() => setOpen(true)}
      >
        {place}
      </Badge>
      {isOpen && <CitationWords at={at} words={words} version={version} onClose={() => setOpen(false)} />}
    </>
  );
}
