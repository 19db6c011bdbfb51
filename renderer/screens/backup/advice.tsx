import { Paper, Stack, Text } from '@mantine/core';
import { IconCopy, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './advice.module.css';

/** Two sets on two media (Thông tư 05/2025/TT-BNV Đ.27), and personal data to be locked away (Luật 91/2025/QH15). */
export function Advice() {
  const { t } = useTranslation('backup');
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <Hint icon={<IconCopy size={20} aria-hidden />} title={t('create.two')} text={t('create.twoHint')} />
        <Hint
          icon={<IconLock size={20} aria-hidden />}
          title={t('create.personal')}
          text={t('create.personalHint')}
        />
      </Stack>
    </Paper>
  );
}

const Hint = ({ icon, title, text }: { icon: ReactNode; title: string; text: string }) => (
  <div className={classes.hint}>
    {icon}
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="sm" c="dimmed">
        {text}
      </Text>
    </div>
  </div>
);
