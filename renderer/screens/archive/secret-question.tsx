import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Props = {
  /** The words of the stamp, as they stand in the name. */
  mark: string;
  /** Whether the bytes are in the book already. */
  isKept: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What is missing, where saving was tried without an answer. */
  error?: string | undefined;
};

/** Asks whether a document whose name bears a secrecy stamp is one: without an answer it is not filed. */
export function SecretQuestion({ mark, isKept, checked, onChange, error }: Props) {
  const { t } = useTranslation('archive');
  return (
    <Alert color="red" icon={<IconShieldLock aria-hidden />} title={t('secret.found', { mark })}>
      <Stack gap="xs">
        <Text size="sm">{t(isKept ? 'secret.ruleKept' : 'secret.rule')}</Text>
        <Checkbox
          label={t('secret.confirm')}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          error={checked ? undefined : error}
        />
      </Stack>
    </Alert>
  );
}
