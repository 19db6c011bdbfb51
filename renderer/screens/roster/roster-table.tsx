import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconEdit, IconHistory, IconTrash, IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/calendar.ts';
import type { RosterRow } from '../../../shared/outputs/roster.ts';
import { useRemoval } from '../../components/history/use-removal.ts';
import { EmptyState } from '../../components/page/empty-state.tsx';
import { RecordTable } from '../../components/table/record-table.tsx';
import type { RowAction } from '../../components/table/row-menu.tsx';
import type { Column } from '../../components/table/table-rows.ts';
import { useWords } from '../../words.ts';
import type { Asked } from './roster-dialogs.tsx';
import type { Area } from './roster-screen.tsx';

type Props = {
  area: Area;
  rows: RosterRow[];
  on: string;
  mayWrite: boolean;
  onAsk: (asked: Asked) => void;
};

type Numbered = RosterRow & { number: number };

/** The members by rank, each with the title in the body and the post in an agency. */
export function RosterTable({ area, rows, on, mayWrite, onAsk }: Props) {
  const { t } = useTranslation('roster');
  const columns = useColumns(area);
  const actions = useActions(onAsk);
  const headless = !rows.some(({ role }) => role === 'head' || role === 'group-head');
  const day = formatDate(on);
  const empty = (
    <EmptyState
      title={t(`${area}.empty`, { on: day })}
      hint={t(`${area}.emptyHint`)}
      action={mayWrite && <FirstSteps onAsk={onAsk} />}
    />
  );
  return (
    <>
      {rows.length > 0 && headless && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {t(`${area}.noHead`, { on: day })}
        </Alert>
      )}
      <RecordTable
        label={t('table')}
        rows={rows.map((row, index) => ({ ...row, number: index + 1 }))}
        columns={columns}
        keyOf={({ membershipId }) => membershipId}
        {...(mayWrite ? { onOpen: (row: Numbered) => onAsk({ is: 'member', row }), actions } : {})}
        empty={empty}
      />
    </>
  );
}

function FirstSteps({ onAsk }: Pick<Props, 'onAsk'>) {
  const { t } = useTranslation('roster');
  return (
    <Group>
      <Button onClick={() => onAsk({ is: 'import' })}>{t('actions.import')}</Button>
      <Button variant="default" onClick={() => onAsk({ is: 'member', row: null })}>
        {t('actions.add')}
      </Button>
    </Group>
  );
}

function useColumns(area: Area): Column<Numbered>[] {
  const { t } = useTranslation('roster');
  const words = useWords();
  const span = ({ from, until }: RosterRow) =>
    until === null
      ? t('span.open', { from: formatDate(from) })
      : t('span.closed', { from: formatDate(from), until: formatDate(until) });
  const own: Column<Numbered> =
    area === 'group'
      ? { key: 'team', label: t('columns.team'), text: (row) => row.teamName }
      : { key: 'focalUnit', label: t('columns.focalUnit'), text: (row) => row.focalUnit };
  return [
    {
      key: 'number',
      label: t('columns.number'),
      text: (row) => String(row.number),
      sortBy: (row) => row.number,
      figures: true,
      width: 56,
    },
    {
      key: 'name',
      width: 180,
      label: t('columns.name'),
      text: (row) => row.fullName,
      show: ({ fullName }) => (
        <Text size="sm" fw={500}>
          {fullName}
        </Text>
      ),
    },
    {
      key: 'role',
      label: t('columns.role'),
      text: (row) => words.choiceLabel('membership', 'role', row.role),
      sortBy: (row) => row.number,
    },
    {
      key: 'post',
      label: t('columns.post'),
      text: ({ postTitle, agency }) => [postTitle, agency].filter((part) => part !== '').join(', '),
    },
    own,
    { key: 'phone', label: t('columns.phone'), text: (row) => row.phone, width: 130 },
    { key: 'span', label: t('columns.span'), text: span, sortBy: (row) => row.from, width: 150 },
  ];
}

function useActions(onAsk: Props['onAsk']): RowAction<Numbered>[] {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const remove = useRemoval();
  return [
    {
      label: app('actions.edit'),
      icon: <IconEdit size={16} aria-hidden />,
      run: (row) => onAsk({ is: 'member', row }),
    },
    {
      label: t('actions.end'),
      icon: <IconUserMinus size={16} aria-hidden />,
      run: (row) => onAsk({ is: 'ending', row }),
    },
    {
      label: app('actions.history'),
      icon: <IconHistory size={16} aria-hidden />,
      run: (row) => onAsk({ is: 'history', row }),
    },
    {
      label: app('actions.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      run: ({ membershipId, fullName }) => remove({ kind: 'membership', id: membershipId, title: fullName }),
    },
  ];
}
