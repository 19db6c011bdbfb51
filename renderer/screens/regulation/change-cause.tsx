import { Alert, Anchor, Group, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const causes = ['entered-wrongly', 'regulation-changed'] as const;
export type Cause = (typeof causes)[number];

type Props = { value: Cause | null; onChange: (cause: Cause) => void };

/** Why a rule shall say something else: what follows is not the same at all. */
export function ChangeCause({ value, onChange }: Props) {
  const { t } = useTranslation('regulation');
  return (
    <Stack gap="sm">
      <Radio.Group label={t('change.why')} value={value} onChange={(next) => onChange(next as Cause)}>
        <Group grow align="stretch" mt={6}>
          {causes.map((cause, index) => (
            <Radio.Card
              key={cause}
              value={cause}
              p="sm"
              style={{ display: 'flex' }}
              data-autofocus={index === 0 || undefined}
            >
              <Group wrap="nowrap" align="flex-start" gap="sm">
                <Radio.Indicator mt={2} />
                <div>
                  <Text size="sm" fw={600}>
                    {t(`change.causes.${cause}.label`)}
                  </Text>
                  <Text size="xs" c="dimmed" mt={2}>
                    {t(`change.causes.${cause}.hint`)}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </Group>
      </Radio.Group>
      {value === 'regulation-changed' && (
        <Alert color="ledger">
          <Text size="sm">{t('change.newVersion')}</Text>
          <Anchor component={Link} to="/regulation?tab=versions" size="sm">
            {t('change.toVersions')}
          </Anchor>
        </Alert>
      )}
    </Stack>
  );
}
