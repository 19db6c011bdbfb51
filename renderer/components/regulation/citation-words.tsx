import { Modal, Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import type { Citation } from '../../../shared/regulation/profile/rule.ts';
import { citationWords } from '../../../shared/regulation/rule-words.ts';
import type { WordsAt } from '../../../shared/regulation/text/words-at.ts';
import { useWords } from '../../words.ts';
import { useSpanWords } from './version-span.ts';

type Props = { at: Citation; words: WordsAt; version: Of<'regulation'>; onClose: () => void };

/** A dialog below this one would close by the same key. */
const ownEscape = { 'data-mantine-stop-propagation': 'true' };

/** What stands at a place of a regulation, under the version it is read in. */
export function CitationWords({ at, words, version, onClose }: Props) {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  const { say } = useWords();
  const spanWords = useSpanWords();
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      onKeyDown={closeByKey}
      size="lg"
      title={t('words.title', { place: citationWords(at, say) })}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
      attributes={{ header: { role: 'presentation' }, content: ownEscape, close: ownEscape }}
    >
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {t('words.version', {
            title: version.title,
            number: version.number || t('comparison.unnumbered'),
            span: spanWords(version),
          })}
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
