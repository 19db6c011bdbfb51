import { Alert, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BagCheck } from '../../components/backup/bag-check.tsx';
import { BagFacts } from '../../components/backup/bag-facts.tsx';

/** Reads every byte of a backup again and says whether it is sound, or what is wrong with it. */
export function CheckPanel() {
  const { t } = useTranslation('backup');
  return (
    <Stack>
      <Text size="sm">{t('check.lead')}</Text>
      <BagCheck purpose="check">
        {({ bag, opened }) => (
          <Alert
            color={bag.ours ? 'ledger' : 'yellow'}
            role="status"
            icon={<IconCircleCheck aria-hidden />}
            title={t(!opened ? 'check.soundOutside' : bag.ours ? 'check.sound' : 'check.soundForeign')}
          >
            <BagFacts bag={bag} />
          </Alert>
        )}
      </BagCheck>
    </Stack>
  );
}
