import { Button, Group, Menu } from '@mantine/core';
import { IconFileImport, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Asked } from './roster-dialogs.tsx';

type Props = { mayWrite: boolean; hasRows: boolean; onAsk: (asked: Asked) => void };

/** What can be done with a roster as a whole. */
export function RosterActions({ mayWrite, hasRows, onAsk }: Props) {
  const { t } = useTranslation('roster');
  return (
    <Group gap="xs" wrap="nowrap">
      {hasRows && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />}>
              {t('actions.print')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onAsk({ is: 'paper', withPhones: true })}>
              {t('actions.withPhones')}
            </Menu.Item>
            <Menu.Item onClick={() => onAsk({ is: 'paper', withPhones: false })}>
              {t('actions.withoutPhones')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {mayWrite && hasRows && (
        <>
          <Button
            variant="default"
            leftSection={<IconFileImport size={18} aria-hidden />}
            onClick={() => onAsk({ is: 'import' })}
          >
            {t('actions.import')}
          </Button>
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onAsk({ is: 'member', row: null })}
          >
            {t('actions.add')}
          </Button>
        </>
      )}
    </Group>
  );
}
