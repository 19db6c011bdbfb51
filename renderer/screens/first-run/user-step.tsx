import { Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type UserRole, userRoles } from '../../../shared/roles.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { useWords } from '../../words.ts';
import type { StepGiven } from './part-fields.tsx';

/** Who works with the book on this PC, and from when it is kept. */
export function UserStep({ given }: { given: StepGiven }) {
  const { t } = useTranslation('firstRun');
  const words = useWords();
  const namesId = useId();
  const { draft, values, errors, onType } = given;
  const roles = values.user.roles as UserRole[];
  const names = [...new Set(draft.members.map(({ fullName }) => fullName).filter((name) => name !== ''))];
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <TextInput
          label={t('user.name')}
          description={t('user.nameHint')}
          required
          {...(names.length > 0 ? { list: namesId } : {})}
          value={String(values.user.name)}
          onChange={(event) => onType('user', 'name', event.currentTarget.value)}
          error={errors.name && words.reason(errors.name)}
        />
        <datalist id={namesId}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <DateField
          label={t('user.keptFrom')}
          description={t('user.keptFromHint')}
          required
          value={String(values.book.keptFrom)}
          onChange={(keptFrom) => onType('book', 'keptFrom', keptFrom ?? '')}
          error={errors.keptFrom && words.reason(errors.keptFrom)}
        />
      </SimpleGrid>
      <Checkbox.Group
        label={words.fieldLabel('user', 'roles')}
        description={t('user.roles')}
        value={roles}
        onChange={(next) =>
          onType(
            'user',
            'roles',
            userRoles.filter((role) => role === 'officer' || next.includes(role)),
          )
        }
      >
        <Group gap="lg" mt="xs">
          {userRoles
            .filter((role) => role !== 'viewer')
            .map((role) => (
              <Checkbox
                key={role}
                value={role}
                label={words.choiceLabel('user', 'roles', role)}
                disabled={role === 'officer'}
              />
            ))}
        </Group>
      </Checkbox.Group>
    </Stack>
  );
}
