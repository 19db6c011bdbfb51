import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { budgetCodes } from '../../../shared/budget-codes.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { BudgetLineRow, BudgetYear } from '../../../shared/outputs/budget.ts';
import { kinds } from '../../../shared/records/index.ts';
import { call } from '../../bridge.ts';
import { type FormValue, RecordForm } from '../../components/form/record-form.tsx';
import { notifyDone } from '../../components/page/notify.ts';
import { CodeField } from './code-field.tsx';
import { SourceField } from './source-field.tsx';

const fields = ['code', 'source', 'content', 'quantity', 'unit', 'unitPrice', 'note'];

type Props = { budget: BudgetYear; line: BudgetLineRow | null; onClose: () => void };

/** A line of the estimate, new or changed, with its amount worked out as it is typed. */
export function LineForm({ budget, line, onClose }: Props) {
  const { t } = useTranslation('budget');
  const { t: app } = useTranslation();
  const save = async (value: FormValue) => {
    if (line) await call('records.change', { kind: 'budget-line', id: line.id, value: only(value) });
    else await call('records.create', { kind: 'budget-line', value });
    notifyDone(app('state.saved'));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(line ? 'line.edit' : 'line.add')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <RecordForm
        kind="budget-line"
        fields={fields}
        wide={['content', 'note']}
        value={line ? kept(line) : newLine(budget)}
        draftKey={line ? `budget-line:${line.id}` : `budget-line:new:${budget.year}`}
        onSave={save}
        onCancel={onClose}
        controls={{
          code: ({ form, setField, ...control }) => (
            <CodeField {...control} onPick={({ name }) => form.content === '' && setField('content', name)} />
          ),
          source: (control) => <SourceField {...control} />,
        }}
        extra={({ value }) => (
          <>
            <Text ta="right" fw={600} aria-live="polite">
              {t('line.estimate', { amount: amountOf(value) })}
            </Text>
            <Text size="xs" c="dimmed">
              {t(budgetCodes.verified ? 'line.basis' : 'line.unverifiedBasis', { basis: budgetCodes.basis })}
            </Text>
          </>
        )}
      />
    </Modal>
  );
}

/** The fields of the kind alone: the row also carries its sums. */
const kept = (line: BudgetLineRow): FormValue =>
  Object.fromEntries(
    Object.keys(kinds['budget-line'].fields).map((name) => [name, line[name as keyof BudgetLineRow]]),
  );

const only = (value: FormValue): FormValue => Object.fromEntries(fields.map((name) => [name, value[name]]));

/** The next line stands last and usually comes from the same source. */
function newLine({ year, lines }: BudgetYear): FormValue {
  const last = lines.at(-1);
  return {
    ...kinds['budget-line'].empty(),
    year,
    source: last?.source ?? '',
    order: (last?.order ?? 0) + 1,
  };
}

function amountOf({ quantity, unitPrice }: FormValue): string {
  const amount = Number(quantity) * Number(unitPrice);
  return Number.isSafeInteger(amount) ? formatMoney(amount) : '…';
}
