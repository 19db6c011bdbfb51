import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BagProblem } from '../../../shared/outputs/backup.ts';

/** More than these nobody reads. */
const most = 20;

/** Why a backup cannot be used, each faulty file by its name. */
export function BagProblems({ problems }: { problems: readonly BagProblem[] }) {
  const { t } = useTranslation('backup');
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('check.unsound')}>
      <List size="sm" spacing={2}>
        {problems.slice(0, most).map(({ code, path }) => (
          <List.Item key={`${code} ${path}`} style={{ overflowWrap: 'anywhere' }}>
            {t(`check.problems.${code}`, { path: path || t('check.whole') })}
          </List.Item>
        ))}
      </List>
      {problems.length > most && (
        <Text size="sm" mt={4}>
          {t('check.first', { count: most })}
        </Text>
      )}
      <Text size="sm" mt="xs">
        {t('check.unsoundHint')}
      </Text>
    </Alert>
  );
}
