import { Text } from '@mantine/core';
import type { Citation } from '../../shared/regulation/profile/rule.ts';
import { useWords } from '../words.ts';
import { citationWords } from './rule-words.ts';

/** The rule that something rests on: its Điều and khoản, and its very words. */
export function CitationNote({ citation }: { citation: Citation }) {
  const { say } = useWords();
  return (
    <Text size="xs" c="dimmed" component="span">
      <Text span fw={600} size="xs">
        {citationWords(citation, say)}
      </Text>{' '}
      <Text span fs="italic" size="xs">
        {say('regulation:quoted', { phrase: citation.phrase })}
      </Text>
    </Text>
  );
}
