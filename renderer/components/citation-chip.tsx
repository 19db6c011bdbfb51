import { Badge, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../shared/regulation/profile/rule.ts';
import { type WordsAt, wordsAt } from '../../shared/regulation/text/words-at.ts';
import { useWords } from '../words.ts';
import { useCitedVersion } from './cited-version.ts';
import { citationWords } from './rule-words.ts';

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
      {isOpen && <Words at={at} words={words} title={version.title} onClose={() => setOpen(false)} />}
    </>
  );
}

type Props = { at: Citation; words: WordsAt; title: string; onClose: () => void };

function Words({ at, words, title, onClose }: Props) {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  const { say } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('words.title', { place: citationWords(at, say) })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {t('words.version', { title })}
        </Text>
        <Text size="sm" fw={600}>
          {t('words.article', words)}
        </Text>
        {words.lines.map(({ mark, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never change places.
          <Text key={index} size="sm" style={{ whiteSpace: 'pre-line' }}>
            {mark} {text}
          </Text>
        ))}
      </Stack>
    </Modal>
  );
}
