import { Badge, Tooltip } from '@mantine/core';
import type { Citation } from '../../shared/regulation/profile/rule.ts';
import { useWords } from '../words.ts';
import { citationWords } from './rule-words.ts';

/** The place of a rule, «Khoản 1 Điều 7», with the printed words on hovering or focus. */
export function CitationChip({ at }: { at: Citation }) {
  const { say } = useWords();
  const phrase = say('regulation:quoted', { phrase: at.phrase });
  return (
    <Tooltip label={phrase} multiline maw={420} events={{ hover: true, focus: true, touch: true }}>
      <Badge variant="light" tt="none" fw={500} tabIndex={0} aria-description={phrase}>
        {citationWords(at, say)}
      </Badge>
    </Tooltip>
  );
}
