import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../shared/calendar.ts';
import type { CommitteeInBook } from '../shared/outputs/values.ts';
import classes from './committee-choice.module.css';
import { useWorkingCommittee } from './working-committee.tsx';

/** With which committee the screens are at work; not there where the book is kept for one alone. */
export function CommitteeChoice() {
  const { t } = useTranslation();
  const { committee, committees, choose } = useWorkingCommittee();
  if (committee === null || committees.length < 2) return null;
  return (
    <Menu position="bottom-start" width={320} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.choice}>
          <span className={classes.words}>
            <Text span display="block" size="xs" c="dimmed">
              {t('committeeChoice.label')}
            </Text>
            <Text span display="block" size="sm" fw={600} lh={1.3} lineClamp={3}>
              {committee.name}
            </Text>
          </span>
          <IconSelector size={18} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('committeeChoice.choose')}>
        <Menu.RadioGroup value={committee.id} onChange={choose}>
          {committees.map((one) => (
            <Choice key={one.id} one={one} />
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice({ one }: { one: CommitteeInBook }) {
  const { t } = useTranslation();
  return (
    <Menu.RadioItem value={one.id} closeMenuOnClick>
      {one.name}
      {one.until !== null && (
        <Text size="xs" c="dimmed">
          {t('committeeChoice.ended', { until: formatDate(one.until) })}
        </Text>
      )}
    </Menu.RadioItem>
  );
}
