import { Box, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Citation,
  type CitationSource,
  citationSources,
  isInsideArticle,
} from '../../../../shared/regulation/profile/rule.ts';
import { sentenceCase } from '../../../../shared/vietnamese.ts';

type Props = {
  at: Citation;
  onChange: (at: Citation) => void;
  error: (field: 'article' | 'clause' | 'phrase') => ReactNode;
};

/** Where a rule stands, and the very words there. */
export function PlaceFields({ at, onChange, error }: Props) {
  const { t } = useTranslation('ruleControl');
  const set = (part: Partial<Citation>) => onChange({ ...at, ...part });
  return (
    <Stack gap="sm">
      {isInsideArticle(at.source) && (
        <Group grow align="flex-start">
          <TextInput
            label={t('article')}
            required
            error={error('article')}
            value={at.article}
            onChange={(event) => set({ article: event.currentTarget.value })}
            maxLength={5}
          />
          <TextInput
            label={t('clause')}
            error={error('clause')}
            placeholder={t('wholeArticle')}
            value={at.clause ?? ''}
            onChange={(event) => set({ clause: event.currentTarget.value || null })}
            maxLength={7}
          />
        </Group>
      )}
      <Textarea
        label={t('phrase')}
        description={t('phraseHint')}
        required
        error={error('phrase')}
        value={at.phrase}
        onChange={(event) => set({ phrase: event.currentTarget.value })}
        maxLength={2000}
        minRows={2}
        maxRows={8}
        autosize
      />
      <Box>
        <SourceSelect at={at} onChange={onChange} />
      </Box>
    </Stack>
  );
}

const here = 'regulation';

function SourceSelect({ at, onChange }: Pick<Props, 'at' | 'onChange'>) {
  const { t } = useTranslation('ruleControl');
  const { t: regulation } = useTranslation('regulation');
  function choose(chosen: string | null) {
    const { source: _source, ...place } = at;
    const source = citationSources.find((one) => one === chosen);
    onChange({ ...place, ...(source ? { source, ...outside(source) } : {}) });
  }
  return (
    <Select
      label={t('source')}
      data={[
        { value: here, label: t('inRegulation') },
        ...citationSources.map((one) => ({ value: one, label: sentenceCase(regulation(`citation.${one}`)) })),
      ]}
      value={at.source ?? here}
      onChange={choose}
      allowDeselect={false}
    />
  );
}

/** A heading or a signature has neither Điều nor khoản. */
const outside = (source: CitationSource): Partial<Citation> =>
  isInsideArticle(source) ? {} : { article: '', clause: null };
