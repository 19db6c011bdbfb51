import { Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds } from '../../../shared/records/index.ts';
import { citationOf, isStated } from '../../../shared/regulation/profile/rule.ts';
import { CitationNote } from '../../components/regulation/citation-note.tsx';
import { useCommitteeVersion } from '../../components/regulation/committee-version.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

type Props = {
  label: string;
  error: ReactNode;
  value: unknown;
  set: (value: unknown) => void;
  /** Whose regulation speaks of the seal. */
  committeeId: string;
};

/** Whether papers carry the agency's seal: what the regulation says of it, and what each answer comes to. */
export function SealChoice({ label, error, value, set, committeeId }: Props) {
  const words = useWords();
  const codes = kinds.body.fields.sealUse.choices ?? [];
  return (
    <Radio.Group
      label={label}
      error={error}
      value={String(value)}
      onChange={set}
      description={<SealRule committeeId={committeeId} />}
    >
      <Stack gap="xs" mt="xs">
        {codes.map((code) => (
          <Radio
            key={code}
            value={code}
            label={words.choiceLabel('body', 'sealUse', code)}
            description={words.say(`settings:seal.${code}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function SealRule({ committeeId }: Pick<Props, 'committeeId'>) {
  const { t } = useTranslation('settings');
  const { today } = useStatus();
  const version = useCommitteeVersion(committeeId, today);
  if (version === null) return t('seal.none');
  const { seal } = version.rules.decision;
  if (!isStated(seal)) return t('seal.silent');
  return (
    <Text span size="xs">
      {t('seal.stated')} <CitationNote citation={citationOf(seal)} regulationId={version.id} />
    </Text>
  );
}
