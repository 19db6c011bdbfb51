import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Pagination,
  Switch,
  Table,
  Text,
  TextInput,
  VisuallyHidden,
} from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rolesByBody } from '../../../shared/regulation/roles.ts';
import {
  checkMembers,
  emptyDraft,
  type MemberDraft,
  type MemberField,
  memberFields,
  roleFromWords,
} from '../../../shared/roster-import.ts';
import { useWords } from '../../words.ts';
import classes from './member-grid.module.css';

type Props = { drafts: MemberDraft[]; onChange: (drafts: MemberDraft[]) => void };

/** Rows drawn at once: each has six controls. */
const pageLength = 40;

/** Rows are numbered by their place, so that a fault always names the row that the official sees. */
export const renumbered = (drafts: readonly MemberDraft[]): MemberDraft[] =>
  drafts.map((draft, index) => ({ ...draft, row: index + 1 }));

/** The rows of a list being entered: corrected in place, faults at their cells. */
export function MemberGrid({ drafts, onChange }: Props) {
  const { t } = useTranslation('roster');
  const { t: app } = useTranslation();
  const [page, setPage] = useState(1);
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const [added, setAdded] = useState(0);
  const { faults, warnings } = checkMembers(drafts);
  const faultyRows = new Set(faults.map(({ row }) => row));
  const listed = onlyFaulty ? drafts.filter(({ row }) => faultyRows.has(row)) : drafts;
  const pages = Math.max(1, Math.ceil(listed.length / pageLength));
  const current = Math.min(page, pages);
  const rows = listed.slice((current - 1) * pageLength, current * pageLength);

  const change = (row: number, field: MemberField, value: string) =>
    onChange(drafts.map((draft) => (draft.row === row ? { ...draft, [field]: value } : draft)));
  const remove = (row: number) => onChange(renumbered(drafts.filter((draft) => draft.row !== row)));
  function add() {
    const row = drafts.length + 1;
    onChange([...drafts, emptyDraft(row)]);
    setOnlyFaulty(false);
    setPage(Math.ceil(row / pageLength));
    setAdded(row);
  }

  return (
    <div>
      <Group justify="space-between" mb="xs">
        <Text size="sm" aria-live="polite" c={faultyRows.size > 0 ? 'red.9' : 'dimmed'}>
          {t('grid.count', { count: drafts.length })} ·{' '}
          {faultyRows.size > 0 ? t('grid.faulty', { count: faultyRows.size }) : t('grid.sound')}
        </Text>
        {(faultyRows.size > 0 || onlyFaulty) && (
          <Switch
            label={t('grid.onlyFaulty')}
            checked={onlyFaulty}
            onChange={(event) => setOnlyFaulty(event.currentTarget.checked)}
          />
        )}
      </Group>
      {warnings.map(({ rows: of, reason, value }) => (
        <Text key={`${reason}${of.join()}`} size="sm" className={classes.warning}>
          {t(`grid.warnings.${reason}`, { rows: of.join(', '), value })}
        </Text>
      ))}
      <div className={classes.scroller}>
        <Table aria-label={t('grid.label')} verticalSpacing={3} horizontalSpacing={3}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36}>{t('columns.number')}</Table.Th>
              {memberFields.map((field) => (
                <Table.Th key={field} className={classes[field]}>
                  {t(`grid.fields.${field}`)}
                </Table.Th>
              ))}
              <Table.Th w={36}>
                <VisuallyHidden>{app('table.actions')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((draft) => (
              <Row
                key={draft.row}
                draft={draft}
                faults={reasonsOf(faults, draft.row)}
                isNew={draft.row === added}
                onChange={change}
                onRemove={remove}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group justify="space-between" mt="xs">
        <Button variant="light" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('grid.add')}
        </Button>
        {pages > 1 && <Pagination size="sm" total={pages} value={current} onChange={setPage} />}
      </Group>
    </div>
  );
}

type Reasons = Partial<Record<MemberField, string>>;

const reasonsOf = (faults: ReturnType<typeof checkMembers>['faults'], row: number): Reasons =>
  Object.fromEntries(faults.filter((fault) => fault.row === row).map(({ field, reason }) => [field, reason]));

type RowProps = {
  draft: MemberDraft;
  faults: Reasons;
  isNew: boolean;
  onChange: (row: number, field: MemberField, value: string) => void;
  onRemove: (row: number) => void;
};

function Row({ draft, faults, isNew, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('roster');
  const { row } = draft;
  return (
    <Table.Tr className={classes.row} data-faulty={Object.keys(faults).length > 0 || undefined}>
      <Table.Td className="figures">{row}</Table.Td>
      {memberFields.map((field) => (
        <Table.Td key={field}>
          <Cell
            draft={draft}
            field={field}
            reason={faults[field]}
            autoFocus={isNew && field === 'fullName'}
            onChange={(value) => onChange(row, field, value)}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('grid.remove', { row })}
          onClick={() => onRemove(row)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

type CellProps = {
  draft: MemberDraft;
  field: MemberField;
  reason: string | undefined;
  autoFocus: boolean;
  onChange: (value: string) => void;
};

function Cell({ draft, field, reason, autoFocus, onChange }: CellProps) {
  const { t } = useTranslation('roster');
  const words = useWords();
  const common = {
    'aria-label': t('grid.cell', { field: t(`grid.fields.${field}`), row: draft.row }),
    error: reason && words.reason(reason),
    size: 'xs' as const,
  };
  if (field === 'committeeRole' || field === 'groupRole') {
    return <RoleCell {...common} field={field} value={draft[field]} onChange={onChange} />;
  }
  return (
    <TextInput
      {...common}
      value={draft[field]}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoFocus={autoFocus}
    />
  );
}

type RoleCellProps = {
  field: 'committeeRole' | 'groupRole';
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
};

/** Roles by their names; words that mean none of them stay in sight until one is chosen. */
const RoleCell = memo(({ field, value, onChange, ...rest }: RoleCellProps) => {
  const { t } = useTranslation('roster');
  const words = useWords();
  const body = field === 'committeeRole' ? 'committee' : 'working-group';
  const role = roleFromWords(value, body);
  const options = [
    { value: '', label: t('grid.none') },
    ...rolesByBody[body].map((code) => ({
      value: code,
      label: words.choiceLabel('membership', 'role', code),
    })),
    ...(role === 'unknown' ? [{ value, label: t('grid.unknown', { words: value }) }] : []),
  ];
  return (
    <NativeSelect
      {...rest}
      data={options}
      value={role === 'unknown' ? value : (role ?? '')}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
});
