import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NamedSigner } from '../../../../shared/outputs/meeting-papers.ts';
import { CitationNote } from '../../../components/regulation/citation-note.tsx';

type Props = { option: NamedSigner | null; regulationId: string | null };

/** Why this one is proposed to sign, and under whose seal; nothing where the regulation says nothing. */
export function SigningNote({ option, regulationId }: Props) {
  const { t } = useTranslation('meetingPapers');
  if (option === null) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" component="div">
        {t(`ground.${option.ground}`)}{' '}
        {option.citation && <CitationNote citation={option.citation} regulationId={regulationId} />}
      </Text>
      {option.seals.map(({ seal, when, citation }) => (
        <Text key={`${seal}:${when}`} size="sm" component="div">
          {seal === null ? t('seal.own') : t('seal.of', { name: seal })}
          {when && ` (${when})`} <CitationNote citation={citation} regulationId={regulationId} />
        </Text>
      ))}
    </Stack>
  );
}
