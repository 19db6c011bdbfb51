import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../../shared/calendar.ts';
import type { Of } from '../../../../shared/records/index.ts';

type Props = { proposals: readonly Of<'amendment-proposal'>[]; onChoose: (on: string) => void };

/** The sheets that there are, one for each day on which something was compiled, newest first. */
export function SheetButton({ proposals, onChoose }: Props) {
  const { t } = useTranslation('proposals');
  const days = Map.groupBy(
    proposals.filter(({ compiledOn }) => compiledOn !== null),
    ({ compiledOn }) => compiledOn ?? '',
  );
  if (days.size === 0) return null;
  const newestFirst = [...days].sort(([a], [b]) => (a < b ? 1 : -1));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileText size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t('sheet')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {newestFirst.map(([on, held]) => (
          <Menu.Item key={on} onClick={() => onChoose(on)}>
            {t('sheetOn', { on: formatDate(on), count: held.length })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
