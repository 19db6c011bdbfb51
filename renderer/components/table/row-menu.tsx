import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type RowAction<T> = {
  label: string;
  icon?: ReactNode;
  run: (row: T) => void;
  danger?: boolean;
  hidden?: (row: T) => boolean;
};

type Props<T> = { row: T; actions: readonly RowAction<T>[]; name: string };

/** What can be done with one row, behind one button. */
export function RowMenu<T>({ row, actions, name }: Props<T>) {
  const { t } = useTranslation();
  const offered = actions.filter((action) => !action.hidden?.(row));
  if (offered.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t('actions.more')}: ${name}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((action) => (
          <Menu.Item
            key={action.label}
            leftSection={action.icon}
            {...(action.danger ? { color: 'red.9' } : {})}
            onClick={() => action.run(row)}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
