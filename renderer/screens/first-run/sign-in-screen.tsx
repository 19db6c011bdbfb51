import { Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/page/failure-notice.tsx';
import { useOperation, useReadAnew } from '../../queries.ts';
import { useStatus } from '../../status.tsx';
import { useWords } from '../../words.ts';

const RestorePanel = lazy(async () => ({
  default: (await import('../../components/backup/restore-panel.tsx')).RestorePanel,
}));

/** Who is working: one click on a name. A book with one user asks nothing. */
export function SignInScreen() {
  const { t } = useTranslation();
  const words = useWords();
  const { users } = useStatus();
  const readAnew = useReadAnew();
  const { mutate, error } = useOperation('session.sign-in');
  const only = users.length === 1 ? users[0]?.id : undefined;
  useEffect(() => {
    if (only) mutate({ userId: only }, { onSuccess: readAnew });
  }, [only, mutate, readAnew]);
  if (only && !error) return null;

  return (
    <Center component="main" mih="100vh" bg="gray.0">
      <Paper withBorder shadow="sm" p="xl" w={users.length === 0 ? 760 : 460}>
        <Stack>
          <Title order={1} size="h3">
            {t('signIn.title')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('signIn.hint')}
          </Text>
          {users.map((user, index) => (
            <Button
              key={user.id}
              size="md"
              variant="light"
              autoFocus={index === 0}
              justify="space-between"
              rightSection={
                <Text size="xs">
                  {user.roles.map((role) => words.choiceLabel('user', 'roles', role)).join(', ')}
                </Text>
              }
              onClick={() => mutate({ userId: user.id }, { onSuccess: readAnew })}
            >
              {user.name}
            </Button>
          ))}
          {users.length === 0 && <Text>{t('signIn.nobody')}</Text>}
          {users.length === 0 && (
            <Suspense fallback={null}>
              <RestorePanel onDone={readAnew} />
            </Suspense>
          )}
          <FailureNotice error={error} />
        </Stack>
      </Paper>
    </Center>
  );
}
