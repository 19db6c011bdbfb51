import { Alert, Box, Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../shared/fields.ts';
import { type KindName, kinds } from '../../../shared/records/index.ts';
import type { AnyKind } from '../../../shared/records/record.ts';
import { Refusal } from '../../bridge.ts';
import { useWords } from '../../words.ts';
import { FailureNotice } from '../page/failure-notice.tsx';
import { FieldControl } from './field-control.tsx';
import { focusFirstInvalid } from './focus-first-invalid.ts';
import { useDraft } from './use-draft.ts';

export type FormValue = Record<string, unknown>;

/** A control of a screen's own stands in the place of the field's usual one; null leaves the field out of sight. */
export type OwnControl = (control: {
  label: string;
  required: boolean;
  error: ReactNode;
  /** The field's value. */
  value: unknown;
  set: (value: unknown) => void;
  /** The whole value, and the way to another of its fields. */
  form: FormValue;
  setField: (field: string, value: unknown) => void;
}) => ReactNode;

type Props = {
  kind: KindName;
  /** The fields shown, in order; the others keep the value they came with. */
  fields: readonly string[];
  /** The value to begin with, whole. */
  value: FormValue;
  /** Saves; a Refusal that names a field is shown at that field. */
  onSave: (value: FormValue) => Promise<unknown>;
  onCancel?: () => void;
  /** Where what is typed is kept until saved; null keeps nothing. */
  draftKey: string | null;
  saveLabel?: string;
  columns?: number;
  /** Fields that take the whole width. */
  wide?: readonly string[];
  controls?: Readonly<Record<string, OwnControl>>;
  /** Controls of a screen's own, for fields that no meaning covers. */
  extra?: (form: {
    value: FormValue;
    set: (field: string, value: unknown) => void;
    error: (field: string) => ReactNode;
  }) => ReactNode;
};

/** The one form of the interface: controls by meaning, the kind's own schema and rules, drafts kept. */
export function RecordForm(props: Props) {
  const { kind, fields, value, onSave, onCancel, draftKey, saveLabel, columns = 2, extra } = props;
  const { wide = [], controls = {} } = props;
  const { t } = useTranslation();
  const words = useWords();
  const definition = kinds[kind] as AnyKind;
  const { draft, keep, forget } = useDraft<FormValue>(draftKey);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const form = useForm<FormValue>({
    initialValues: draft ? { ...value, ...draft } : value,
    validate: (values) => inWords(checked(definition, values), words.reason),
    onValuesChange: keep,
  });

  async function save(values: FormValue) {
    setSaving(true);
    setRefusal(null);
    try {
      await onSave(values);
      forget();
    } catch (caught) {
      const field = caught instanceof Refusal ? caught.failure.field?.replace(/^value\./, '') : undefined;
      if (field && fields.includes(field)) form.setFieldError(field, words.error(caught, kind));
      else setRefusal(caught);
    } finally {
      setSaving(false);
    }
  }

  return (
    <form ref={element} onSubmit={form.onSubmit(save, () => focusFirstInvalid(element.current))} noValidate>
      <Stack>
        {draft && <Alert color="yellow">{t('state.draft')}</Alert>}
        <SimpleGrid cols={{ base: 1, sm: columns }} spacing="sm" verticalSpacing="sm">
          {fields.map((name) => {
            const field = definition.fields[name] as Field;
            const { value: held, error } = form.getInputProps(name);
            const set = (next: unknown) => form.setFieldValue(name, next);
            const own = controls[name];
            const control = own ? (
              own({
                label: words.fieldLabel(kind, name),
                required: field.required,
                error,
                value: held,
                set,
                form: form.values,
                setField: (other, next) => form.setFieldValue(other, next),
              })
            ) : (
              <FieldControl kind={kind} name={name} field={field} value={held} error={error} onChange={set} />
            );
            if (control === null) return null;
            return (
              <Box key={name} {...(wide.includes(name) ? { style: { gridColumn: '1 / -1' } } : {})}>
                {control}
              </Box>
            );
          })}
        </SimpleGrid>
        {extra?.({
          value: form.values,
          set: (field, next) => form.setFieldValue(field, next),
          error: (field) => form.errors[field],
        })}
        <FailureNotice error={refusal} kind={kind} />
        <Group justify="flex-end" className="form-end">
          {onCancel && (
            <Button
              variant="default"
              onClick={() => {
                forget();
                onCancel();
              }}
            >
              {t('actions.cancel')}
            </Button>
          )}
          <Button type="submit" loading={saving}>
            {saveLabel ?? t('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Reason codes by dotted path: what the schema says, and where that is content, the rules of the kind. */
function checked(kind: AnyKind, values: FormValue): Record<string, ReactNode> {
  const { id: _id, removedAt: _removedAt, ...value } = values;
  const issues = schemaResolver(kind.schema, { sync: true })(value) as Record<string, ReactNode>;
  if (Object.keys(issues).length > 0) return issues;
  const breach = kind.check(value);
  return breach ? { [breach.field]: breach.reason } : {};
}

const inWords = (
  issues: Record<string, ReactNode>,
  reason: (code: string) => string,
): Record<string, ReactNode> =>
  Object.fromEntries(Object.entries(issues).map(([path, code]) => [path, reason(String(code))]));
