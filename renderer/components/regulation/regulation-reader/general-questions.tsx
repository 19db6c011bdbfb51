import { Alert, Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../shared/regulation/profile/rule.ts';
import type { Question } from '../../../../shared/regulation/reader/document.ts';

type Props = {
  questions: readonly Question[];
  seen: readonly string[];
  onSeen: (text: string, isSeen: boolean) => void;
  onShow: (at: Citation) => void;
};

/** What is asked about the text as a whole: each is looked at once, and ticked. */
export function GeneralQuestions({ questions, seen, onSeen, onShow }: Props) {
  const { t } = useTranslation('reader');
  if (questions.length === 0) return null;
  return (
    <Alert color="yellow" title={t('general.title')}>
      <Stack gap="sm">
        {questions.map(({ text, places }) => (
          <div key={text}>
            <Text size="sm">{text}</Text>
            {!seen.includes(text) &&
              places.map((at) => (
                <Text key={at.phrase} size="xs" c="dark.4">
                  {at.article === '' ? (
                    `«${at.phrase}»`
                  ) : (
                    <Anchor component="button" type="button" size="xs" onClick={() => onShow(at)}>
                      «{at.phrase}»
                    </Anchor>
                  )}
                </Text>
              ))}
            <Checkbox
              mt={4}
              size="sm"
              label={t('general.seen')}
              aria-label={t('general.label', { text })}
              checked={seen.includes(text)}
              onChange={(event) => onSeen(text, event.currentTarget.checked)}
            />
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
