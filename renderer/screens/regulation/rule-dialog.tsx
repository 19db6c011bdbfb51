import { Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../shared/records/index.ts';
import type { RuleDescriptor } from '../../../shared/regulation/profile.ts';
import { ruleWordsOf } from '../../../shared/regulation/rule-words.ts';
import { useWords } from '../../words.ts';
import { type Cause, ChangeCause } from './change-cause.tsx';
import { RuleCorrection } from './rule-correction.tsx';

type Props = { version: Of<'regulation'>; descriptor: RuleDescriptor; onClose: () => void };

/**
 * One rule of a version is to say something else: either the book had it wrong, and it is put right here, or the
 * regulation itself was changed, and that makes a version of its own.
 */
export function RuleDialog({ version, descriptor, onClose }: Props) {
  const { t, i18n } = useTranslation('regulation');
  const { t: app } = useTranslation();
  const { say } = useWords();
  const [cause, setCause] = useState<Cause | null>(null);
  const words = ruleWordsOf({ say, language: i18n.language, profile: version.rules });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('change.title', { question: words.question(descriptor) })}
      size={1040}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Stack>
        <ChangeCause value={cause} onChange={setCause} />
        {cause === 'entered-wrongly' && (
          <RuleCorrection version={version} descriptor={descriptor} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}
