import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LookRow, LookState } from '../../../shared/outputs/backup.ts';
import type { KindName } from '../../../shared/records/index.ts';
import { useWords } from '../../words.ts';

const colours: Record<LookState, string> = {
  same: 'gray',
  changed: 'yellow',
  missing: 'ledger',
  'in-bin': 'ledger',
  'file-missing': 'red',
};

/** How a record of a backup stands to the book. */
export function LookStateBadge({ state }: { state: LookState }) {
  const { t } = useTranslation('look');
  return (
    <Badge color={colours[state]} variant="light" tt="none" fw={500} c="var(--mantine-color-text)">
      {t(`states.${state}`)}
    </Badge>
  );
}

/** A membership is called by its role, which is a code. */
export function useTitle(kind: KindName): (row: LookRow) => string {
  const words = useWords();
  return ({ title }) => (kind === 'membership' ? words.choiceLabel('membership', 'role', title) : title);
}
