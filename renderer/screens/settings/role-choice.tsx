import { Box, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type UserRole, userRoles } from '../../../shared/roles.ts';
import type { OwnControl } from '../../components/form/record-form.tsx';
import { useWords } from '../../words.ts';

/** The roles of a user, each with what it may do. */
export const RoleChoice: OwnControl = ({ label, error, value, set }) => (
  <Checkbox.Group label={label} withAsterisk error={error} value={value as string[]} onChange={set}>
    <Stack gap="sm" mt="xs">
      {userRoles.map((role) => (
        <RoleBox key={role} role={role} />
      ))}
    </Stack>
  </Checkbox.Group>
);

function RoleBox({ role }: { role: UserRole }) {
  const { t } = useTranslation('settings');
  const words = useWords();
  return (
    <Checkbox
      value={role}
      label={words.choiceLabel('user', 'roles', role)}
      description={t(`users.role.${role}`)}
    />
  );
}

/** What each role may do, for everybody to read. */
export function RoleTexts() {
  const { t } = useTranslation('settings');
  const words = useWords();
  return (
    <Box mt="lg">
      <Title order={3} size="h5" mb="xs">
        {t('users.rolesTitle')}
      </Title>
      <Stack gap="xs" maw={860}>
        {userRoles.map((role) => (
          <Text key={role} size="sm">
            <Text span inherit fw={600}>
              {words.choiceLabel('user', 'roles', role)}.
            </Text>{' '}
            {t(`users.role.${role}`)}
          </Text>
        ))}
      </Stack>
    </Box>
  );
}
