import { Badge } from '@mantine/core';
import type { Citation } from '../../shared/regulation/profile/rule.ts';
import { useWords } from '../words.ts';
import { citationWords } from './rule-words.ts';

/** The place of a rule: «Khoản 1 Điều 7». */
export function CitationChip({ at }: { at: Citation }) {
  const { say } = useWords();
  return (
    <Badge variant="light" tt="none" fw={500} style={{ flexShrink: 0 }}>
      {citationWords(at, say)}
    </Badge>
  );
}
