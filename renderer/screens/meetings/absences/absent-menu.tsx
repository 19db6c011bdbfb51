import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconMessageQuestion, IconPencil, IconTrash, IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Of } from '../../../../shared/records/index.ts';
import { useRemoval } from '../../../components/history/use-removal.ts';
import type { AbsenceAct } from './absence-dialog.tsx';

type Props = { absence: Of<'absence'>; name: string; onAct: (act: AbsenceAct) => void };

const parts = [
  ['delegate', IconUserShare],
  ['request', IconMessageQuestion],
  ['edit', IconPencil],
] as const;

/** What else can be written down of one who stays away. */
export function AbsentMenu({ absence, name, onAct }: Props) {
  const { t } = useTranslation('absences');
  const remove = useRemoval();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('list.more', { name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {parts.map(([part, Icon]) => (
          <Menu.Item
            key={part}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => onAct({ part, absence })}
          >
            {t(`list.${part}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          color="red.9"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => remove({ kind: 'absence', id: absence.id, title: t('list.removed', { name }) })}
        >
          {t('list.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
