import { Alert, Checkbox, Radio, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../shared/backup/passphrase.ts';
import { NewPassphrase } from './passphrase-field.tsx';

type Props = {
  /** Null while it is not settled: no passphrase yet, or the warning not yet answered. */
  onChange: (protection: Protection | null) => void;
  disabled?: boolean;
};

/** How a backup is kept from others: locked unless the official decides against it, knowing what that means. */
export function ProtectionField({ onChange, disabled = false }: Props) {
  const { t } = useTranslation('backup');
  const [kind, setKind] = useState<Protection['kind']>('passphrase');
  const [isUnderstood, setUnderstood] = useState(false);
  const choose = (next: string) => {
    setKind(next === 'plain' ? 'plain' : 'passphrase');
    setUnderstood(false);
    onChange(null);
  };
  return (
    <Stack gap="sm">
      <Radio.Group label={t('protection.label')} value={kind} onChange={choose}>
        <Stack gap={6} mt={6}>
          <Radio
            value="passphrase"
            label={t('protection.passphrase')}
            description={t('protection.passphraseHint')}
            disabled={disabled}
          />
          <Radio value="plain" label={t('protection.plain')} disabled={disabled} />
        </Stack>
      </Radio.Group>
      {kind === 'passphrase' ? (
        <NewPassphrase
          disabled={disabled}
          onChange={(passphrase) => onChange(passphrase === null ? null : { kind: 'passphrase', passphrase })}
        />
      ) : (
        <Alert
          color="yellow"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('protection.warning')}
        >
          <Stack gap="xs">
            {t('protection.warningHint')}
            <Checkbox
              label={t('protection.understood')}
              checked={isUnderstood}
              disabled={disabled}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setUnderstood(checked);
                onChange(checked ? { kind: 'plain' } : null);
              }}
            />
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}
